import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED, STILL } from './widths.ts';

/** Each state has a shape of its own, so that none depends on colour. */
export type GlyphState = 'number' | 'done' | 'needs' | 'running' | 'stopped';

const useStyles = makeStyles({
  glyph: { display: 'block', flexShrink: 0, [FORCED]: { forcedColorAdjust: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3, [FORCED]: { color: 'CanvasText' } },
  brand: { color: tokens.colorBrandBackground, [FORCED]: { color: 'Highlight' } },
  disc: { color: tokens.colorNeutralBackground1Selected, [FORCED]: { color: 'Canvas' } },
  onDisc: { color: tokens.colorNeutralForeground1, [FORCED]: { color: 'CanvasText' } },
  onBrand: { color: tokens.colorNeutralForegroundOnBrand, [FORCED]: { color: 'HighlightText' } },
  amber: { color: tokens.colorStatusWarningForeground3, [FORCED]: { color: 'CanvasText' } },
  red: { color: tokens.colorStatusDangerForeground1, [FORCED]: { color: 'CanvasText' } },
  green: { color: tokens.colorStatusSuccessForeground1, [FORCED]: { color: 'CanvasText' } },
  number: { fontFamily: tokens.fontFamilyBase, fontSize: '11px', fontWeight: tokens.fontWeightSemibold },
  turning: {
    transformOrigin: '10px 10px',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    [STILL]: { animationName: 'none' },
  },
});

type GlyphProps = { readonly state: GlyphState; readonly number?: number; readonly current?: boolean };

/** State of a step, 20 px. Decorative: the words stand beside it. */
export function Glyph({ state, number, current = false }: GlyphProps) {
  const styles = useStyles();
  const label = (className: string) => (
    <text x="10" y="13.8" textAnchor="middle" fill="currentColor" className={mergeClasses(styles.number, className)}>
      {number}
    </text>
  );
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className={styles.glyph}>
      {state === 'number' && !current && (
        <>
          <circle
            cx="10"
            cy="10"
            r="8.25"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.2"
            className={styles.quiet}
          />
          {label(styles.onDisc)}
        </>
      )}
      {state === 'number' && current && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" className={styles.brand} />
          {label(styles.onBrand)}
        </>
      )}
      {state === 'done' && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" className={current ? styles.brand : styles.disc} />
          <path
            d="M6 10.4l2.7 2.6L14 7.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            className={current ? styles.onBrand : styles.onDisc}
          />
        </>
      )}
      {state === 'needs' && (
        <g className={styles.amber} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round">
          <path d="M10 2.2L18.2 17H1.8z" />
          <path d="M10 7.4v4.6M10 13.6v1.5" strokeWidth="1.7" />
        </g>
      )}
      {state === 'running' && (
        <>
          {label(styles.onDisc)}
          <path
            d="M10 1.6a8.4 8.4 0 1 0 8.4 8.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            className={mergeClasses(styles.brand, styles.turning)}
          />
        </>
      )}
      {state === 'stopped' && (
        <g className={styles.red} fill="none" stroke="currentColor" strokeWidth="1.4">
          <path d="M6.4 1.8h7.2l4.6 4.6v7.2l-4.6 4.6H6.4l-4.6-4.6V6.4z" />
          <path d="M7 7l6 6M13 7l-6 6" strokeWidth="1.6" />
        </g>
      )}
    </svg>
  );
}

/** A 16 px mark before a line of words: fine, needs the analyst, or stopped. */
export function StatusMark({ state }: { readonly state: 'ok' | 'warn' | 'bad' }) {
  const styles = useStyles();
  const colour = { ok: styles.green, warn: styles.amber, bad: styles.red }[state];
  return (
    <svg width="16" height="16" viewBox="0 0 20 20" aria-hidden className={mergeClasses(styles.glyph, colour)}>
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
        {state === 'ok' && (
          <>
            <circle cx="10" cy="10" r="8.4" />
            <path d="M6 10.3l2.8 2.7L14 7.5" />
          </>
        )}
        {state === 'warn' && (
          <>
            <path d="M10 2.2L18.2 17H1.8z" />
            <path d="M10 7.4v4.6M10 13.6v1.5" strokeWidth="1.8" />
          </>
        )}
        {state === 'bad' && (
          <>
            <path d="M6.4 1.8h7.2l4.6 4.6v7.2l-4.6 4.6H6.4l-4.6-4.6V6.4z" />
            <path d="M7 7l6 6M13 7l-6 6" />
          </>
        )}
      </g>
    </svg>
  );
}

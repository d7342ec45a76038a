import { makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { Glyph } from './glyph.tsx';
import type { GlyphState } from './glyph.tsx';
import { FORCED, NARROW, TINY, TRACK_HEIGHT, WIDE } from './widths.ts';

export type TrackItem = {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  readonly state: GlyphState;
  /** `5 files, 103,995 rows`; empty when there is nothing to say. */
  readonly summary: string;
};

type StepTrackProps = {
  readonly items: readonly TrackItem[];
  readonly current: string;
  readonly onOpen: (id: string) => void;
};

const STATE_WORDS: Record<GlyphState, string> = {
  number: 'Not started.',
  done: 'Done.',
  needs: 'Needs you.',
  running: 'Running.',
  stopped: 'Stopped.',
};

const useStyles = makeStyles({
  nav: {
    position: 'sticky',
    top: 0,
    zIndex: 4,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: {
      position: 'sticky',
      height: '100vh',
      boxSizing: 'border-box',
      borderBottom: 'none',
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground2,
      padding: '16px 8px',
      display: 'flex',
      flexDirection: 'column',
    },
  },
  brand: {
    display: 'none',
    [WIDE]: {
      display: 'flex',
      alignItems: 'center',
      gap: '12px',
      padding: '0 10px 14px',
      fontSize: '15px',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    // Office's own menu lies at the top right.
    padding: '0 40px 0 6px',
    display: 'flex',
    justifyContent: 'space-between',
    maxWidth: '420px',
    [NARROW]: { paddingLeft: '2px', paddingRight: '36px' },
    [WIDE]: { flexDirection: 'column', padding: 0, justifyContent: 'flex-start', gap: '2px', maxWidth: 'none' },
  },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '3px',
    height: `${TRACK_HEIGHT - 1}px`,
    padding: '0 4px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
    lineHeight: '16px',
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    [NARROW]: { fontSize: '11px', padding: '0 3px' },
    [WIDE]: {
      flexDirection: 'row',
      alignItems: 'flex-start',
      justifyContent: 'flex-start',
      gap: '12px',
      height: 'auto',
      minHeight: '36px',
      padding: '8px 10px',
      fontSize: '14px',
      lineHeight: '20px',
      color: tokens.colorNeutralForeground1,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: 0,
      right: 0,
      bottom: '-1px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandBackground,
      [FORCED]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
    [WIDE]: {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `1px solid ${tokens.colorNeutralStroke2}`,
      outlineOffset: '-1px',
      '::after': { top: '4px', bottom: '4px', right: 'auto', width: '3px', height: 'auto' },
    },
  },
  word: { [TINY]: { display: 'none' }, [WIDE]: { display: 'none' } },
  currentWord: { [WIDE]: { display: 'none' } },
  full: {
    display: 'none',
    [WIDE]: {
      display: 'block',
      '& small': {
        display: 'block',
        fontSize: '12px',
        lineHeight: '16px',
        fontWeight: tokens.fontWeightRegular,
        color: tokens.colorNeutralForeground3,
      },
    },
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  privacy: {
    display: 'none',
    [WIDE]: {
      display: 'block',
      marginTop: 'auto',
      padding: '0 8px',
      fontSize: '12px',
      color: tokens.colorNeutralForeground3,
    },
  },
});

/** The six steps, always in sight; any of them is one click away. */
export function StepTrack({ items, current, onOpen }: StepTrackProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Steps" className={styles.nav}>
      <div className={styles.brand} aria-hidden>
        <svg width="16" height="16" viewBox="0 0 16 16">
          <path d="M0 1h16v3.5H0z" fill="var(--dataBar)" />
          <path d="M0 6.2h11v3.5H0z" fill={tokens.colorBrandBackground} />
          <path d="M0 11.5h6V15H0z" fill="var(--dataBarDecides)" />
        </svg>
        CLD Tables
      </div>
      <ol className={styles.list}>
        {items.map(({ id, name, word, state, summary }, at) => {
          const said = [STATE_WORDS[state], summary && `${summary}.`].filter((part) => part !== '').join(' ');
          return (
            <li key={id}>
              <Tooltip content={`${name} (Alt+${at + 1}). ${said}`} relationship="inaccessible" withArrow>
                <a
                  href={`#${id}`}
                  aria-current={id === current ? 'step' : undefined}
                  aria-describedby={`step-${id}`}
                  className={mergeClasses(styles.link, id === current && styles.current)}
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(id);
                  }}
                >
                  <Glyph state={state} number={at + 1} current={id === current} />
                  <span className={styles.hidden}>{name}</span>
                  <span aria-hidden className={id === current ? styles.currentWord : styles.word}>
                    {word}
                  </span>
                  <span aria-hidden className={styles.full}>
                    {name}
                    {summary && <small>{summary}</small>}
                  </span>
                </a>
              </Tooltip>
              <span id={`step-${id}`} hidden>
                {said}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.privacy}>CLD Tables sends no data anywhere.</div>
    </nav>
  );
}

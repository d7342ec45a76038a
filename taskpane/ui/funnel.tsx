import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDrawingStyles } from './drawing-styles.ts';
import { formatLoss, formatNumber } from './numbers.ts';
import { useWidth } from './use-width.ts';

export type FunnelLoss = { readonly name: string; readonly rows: number; readonly onOpen?: () => void };

export type FunnelLevel = {
  readonly name: string;
  readonly rows: number;
  /** Why this level is smaller than the one above; they add up to the difference. */
  readonly losses: readonly FunnelLoss[];
};

const useStyles = makeStyles({
  level: { marginTop: '12px' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    fontWeight: tokens.fontWeightSemibold,
  },
  total: { fontSize: '16px', lineHeight: '22px', fontVariantNumeric: 'tabular-nums' },
  losses: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  loss: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    alignItems: 'center',
    minHeight: '24px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  link: {
    fontSize: '12px',
    lineHeight: '16px',
    minHeight: '24px',
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
  },
  number: { whiteSpace: 'nowrap' },
});

/** From rows to events: each level a bar on the bar of the level before, and below it what was lost on the way. */
export function Funnel({ levels }: { readonly levels: readonly FunnelLevel[] }) {
  const styles = useStyles();
  const [box, width] = useWidth();
  const most = Math.max(1, ...levels.map(({ rows }) => rows));
  const bar = (rows: number) => Math.max(rows === 0 ? 0 : 2, Math.round((rows / most) * width));
  return (
    <div ref={box}>
      {levels.map(({ name, rows, losses }, at) => (
        <div key={name} className={styles.level}>
          <div className={styles.head}>
            <span>{name}</span> <span className={styles.total}>{formatNumber(rows)}</span>
          </div>
          <LevelBar
            width={width}
            before={bar(at === 0 ? rows : levels[at - 1].rows)}
            here={bar(rows)}
            last={at === levels.length - 1}
          />
          {losses.length > 0 && (
            <ul className={styles.losses}>
              {losses.map((loss) => (
                <li key={loss.name} className={styles.loss}>
                  {loss.onOpen ? (
                    <Link as="button" className={styles.link} onClick={loss.onOpen}>
                      {loss.name}
                    </Link>
                  ) : (
                    <span>{loss.name}</span>
                  )}{' '}
                  <span className={styles.number}>{formatLoss(loss.rows)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

type LevelBarProps = { readonly width: number; readonly before: number; readonly here: number; readonly last: boolean };

function LevelBar({ width, before, here, last }: LevelBarProps) {
  const drawing = useDrawingStyles();
  return (
    <svg width={width} height="10" aria-hidden className={drawing.svg}>
      <rect width={before} height="10" className={drawing.barGround} />
      <rect width={here} height="10" className={mergeClasses(last ? drawing.barDecides : drawing.bar)} />
    </svg>
  );
}

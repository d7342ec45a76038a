import { mergeClasses } from '@fluentui/react-components';
import { formatMonths, monthName } from './dates.ts';
import { useDrawingStyles } from './drawing-styles.ts';
import { useWidth } from './use-width.ts';

export type StripMonth = { readonly month: string; readonly events: readonly number[]; readonly counts: boolean };

type MonthStripProps = {
  /** Names of the rows. */
  readonly types: readonly string[];
  readonly months: readonly StripMonth[];
  /** First and last month of the derived period; null when no month counts. */
  readonly covered: { readonly start: string; readonly end: string } | null;
  /** The same in words. */
  readonly label: string;
};

const LABELS = 84;
const HEAD = 32;
const ROW = 20;
const BAR = 14;

/** Months against event types, with the months that count and the period that follows from them. */
export function MonthStrip({ types, months, covered, label }: MonthStripProps) {
  const styles = useDrawingStyles();
  const [box, width] = useWidth(298);
  const column = (width - LABELS) / Math.max(1, months.length);
  const x = (at: number) => LABELS + at * column;
  const barWidth = Math.min(18, column * 0.7);
  const countsTop = HEAD + types.length * ROW;
  const first = covered ? months.findIndex(({ month }) => month === covered.start.slice(0, 7)) : -1;
  const last = covered ? months.findIndex(({ month }) => month === covered.end.slice(0, 7)) : -1;
  const busiest = types.map((_, type) => Math.max(1, ...months.map(({ events }) => events[type])));
  return (
    <div ref={box}>
      <svg width={width} height={countsTop + 50} role="img" aria-label={label} className={styles.svg}>
        {months.map(({ month, counts }, at) => (
          <g key={month}>
            {!counts && (
              <rect x={x(at)} y={HEAD - 2} width={column} height={countsTop - HEAD + ROW} className={styles.tint} />
            )}
            {(at === 0 || month.endsWith('-01')) && (
              <>
                {at > 0 && <path d={`M${x(at)} 4V${countsTop + 18}`} className={styles.line} />}
                <text
                  x={x(at) + (at === 0 ? 0 : 4)}
                  y="12"
                  className={mergeClasses(styles.text, styles.muted, styles.bold)}
                >
                  {month.slice(0, 4)}
                </text>
              </>
            )}
            <text x={x(at) + column / 2} y="26" textAnchor="middle" className={mergeClasses(styles.text, styles.muted)}>
              {monthName(month)[0]}
            </text>
          </g>
        ))}
        {types.map((type, row) => {
          const base = HEAD + row * ROW + 17;
          return (
            <g key={type}>
              <text x="0" y={base - 3} className={styles.text}>
                {type}
              </text>
              <path d={`M${LABELS} ${base + 0.5}H${width}`} className={styles.line} />
              {months.map(({ month, events, counts }, at) => {
                const height = events[row] === 0 ? 0 : Math.max(2, Math.round((events[row] / busiest[row]) * BAR));
                const middle = x(at) + column / 2;
                return events[row] === 0 ? (
                  <Cross key={month} x={middle} y={base - 7} />
                ) : (
                  <rect
                    key={month}
                    x={middle - barWidth / 2}
                    y={base - height}
                    width={barWidth}
                    height={height}
                    className={counts ? styles.bar : styles.barOff}
                  />
                );
              })}
            </g>
          );
        })}
        <text x="0" y={countsTop + 14} className={mergeClasses(styles.text, styles.bold)}>
          Counts
        </text>
        {months.map(({ month, counts }, at) => {
          const middle = x(at) + column / 2;
          return counts ? (
            <path
              key={month}
              d={`M${middle - 4} ${countsTop + 10}l3 3 5.5-6.5`}
              strokeWidth="1.3"
              className={styles.tick}
            />
          ) : (
            <Cross key={month} x={middle} y={countsTop + 10} />
          );
        })}
        {covered && first >= 0 && last >= 0 && (
          <>
            <path
              d={`M${x(first) + 1} ${countsTop + 22}v7H${x(last + 1) - 1}v-7`}
              strokeWidth="1.6"
              className={styles.spanLine}
            />
            <text
              x={Math.min(Math.max((x(first) + x(last + 1)) / 2, LABELS), width - 84)}
              y={countsTop + 44}
              textAnchor="middle"
              className={mergeClasses(styles.text, styles.span, styles.bold)}
            >
              data covers {formatMonths(covered)}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

function Cross({ x, y }: { readonly x: number; readonly y: number }) {
  const styles = useDrawingStyles();
  return <path d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} strokeWidth="1.4" className={styles.cross} />;
}

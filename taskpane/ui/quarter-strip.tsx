import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { monthIndex } from './dates.ts';
import { useDrawingStyles } from './drawing-styles.ts';
import { useWidth } from './use-width.ts';

export type StripFile = {
  readonly name: string;
  /** What the file covers; null when nothing. */
  readonly covers: { readonly start: string; readonly end: string } | null;
  /** For each quarter, whether the file is used for it. */
  readonly used: readonly boolean[];
};

type QuarterStripProps = {
  readonly quarters: readonly { readonly start: string; readonly end: string }[];
  readonly files: readonly StripFile[];
  /** The same in words. */
  readonly label: string;
};

const HEAD = 38;
const ROW = 22;

/** Which file answers for which quarter: thin what it covers, block what it is used for, hatched where none is. */
export function QuarterStrip({ quarters, files, label }: QuarterStripProps) {
  const styles = useDrawingStyles();
  const hatch = useId();
  const [box, width] = useWidth();
  const labels = width > 480 ? 170 : Math.min(112, Math.round(width * 0.35));
  const column = (width - labels) / Math.max(1, quarters.length);
  const firstMonth = monthIndex(quarters[0].start);
  const x = (at: number) => labels + at * column;
  const xOfMonth = (month: number) => Math.min(width, Math.max(labels, labels + ((month - firstMonth) / 3) * column));
  const bottom = HEAD + files.length * ROW;
  const characters = Math.floor(labels / 6.3);
  return (
    <div ref={box}>
      <svg width={width} height={bottom + 8} role="img" aria-label={label} className={styles.svg}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" strokeWidth="2" className={styles.cross} />
          </pattern>
        </defs>
        {quarters.map(({ start }, at) => (
          <g key={start}>
            {(at === 0 || start.slice(5, 7) === '04') && (
              <>
                <path d={`M${x(at) - 1} 2V${bottom + 4}`} className={styles.line} />
                {(quarters.length - at > 1 || at === 0) && (
                  <text x={x(at) + 2} y="14" className={mergeClasses(styles.text, styles.muted, styles.bold)}>
                    {financialYear(start)}
                  </text>
                )}
              </>
            )}
            <text x={x(at) + column / 2} y="30" textAnchor="middle" className={mergeClasses(styles.text, styles.muted)}>
              {'JFMAMJJASOND'[Number(start.slice(5, 7)) - 1]}
            </text>
          </g>
        ))}
        {files.map(({ name, covers, used }, row) => {
          const top = HEAD + row * ROW;
          return (
            <g key={`${row} ${name}`}>
              <text x="0" y={top + 15} className={styles.text}>
                {shortName(name, characters)}
              </text>
              {covers && xOfMonth(monthIndex(covers.end) + 1) > xOfMonth(monthIndex(covers.start)) && (
                <rect
                  x={xOfMonth(monthIndex(covers.start))}
                  y={top + 9}
                  width={xOfMonth(monthIndex(covers.end) + 1) - xOfMonth(monthIndex(covers.start))}
                  height="5"
                  className={styles.barPale}
                />
              )}
              {used.map(
                (isUsed, at) =>
                  isUsed && (
                    <rect key={at} x={x(at)} y={top + 4} width={column - 2} height="15" rx="2" className={styles.bar} />
                  ),
              )}
            </g>
          );
        })}
        {quarters.map(
          ({ start }, at) =>
            !files.some(({ used }) => used[at]) && (
              <rect
                key={start}
                x={x(at)}
                y={HEAD}
                width={column - 2}
                height={Math.max(ROW, bottom - HEAD)}
                fill={`url(#${hatch})`}
                strokeWidth="1.2"
                className={styles.cross}
                style={{ fill: `url(#${hatch})` }}
              />
            ),
        )}
      </svg>
    </div>
  );
}

/** Files of one extract begin alike, so what is too long loses its ending first, then its middle. */
function shortName(name: string, characters: number): string {
  if (name.length <= characters) return name;
  const stem = name.replace(/\.(csv|csv\.gz|gz|xlsx)$/i, '');
  if (stem.length <= characters) return stem;
  const end = Math.floor((characters - 1) / 2);
  return `${stem.slice(0, characters - 1 - end)}…${stem.slice(-end)}`;
}

/** `2023-24` */
function financialYear(day: string): string {
  const first = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0);
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

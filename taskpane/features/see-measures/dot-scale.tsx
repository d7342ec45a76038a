import { mergeClasses } from '@fluentui/react-components';
import type { FigureFacts } from '../../../src/worker/protocol.ts';
import { useDrawingStyles } from '../../ui/drawing-styles.ts';
import { useWidth } from '../../ui/use-width.ts';

const LINE = 14;
const LABEL_GAP = 26;
/** How much wider than its values a scale is drawn. */
const PADDING = 0.2;

type Mark = { readonly value: number; readonly label: string };

/** Ours filled, the period before hollow, the published ones as ticks with a letter or two. Decorative. */
export function DotScale({ figure }: { readonly figure: FigureFacts }) {
  if (figure.outcome === null) return null;
  return <Scale figure={figure} outcome={figure.outcome} previous={figure.previous?.outcome ?? null} />;
}

type ScaleProps = { readonly figure: FigureFacts; readonly outcome: number; readonly previous: number | null };

function Scale({ figure, outcome, previous }: ScaleProps) {
  const styles = useDrawingStyles();
  const [box, width] = useWidth();
  const marks = publishedMarks(figure);
  const values = [outcome, ...(previous === null ? [] : [previous]), ...marks.map(({ value }) => value)];
  const [from, to] = rangeOf(values);
  const x = (value: number) => 6 + ((value - from) / Math.max(to - from, 1e-9)) * (width - 12);
  const labels = pushedApart(
    marks.map((mark) => ({ ...mark, at: x(mark.value) })),
    width,
  );
  return (
    <div ref={box}>
      <svg width={width} height="46" aria-hidden className={styles.svg}>
        <path d={`M0 ${LINE}H${width}M0.5 ${LINE - 4}v8M${width - 0.5} ${LINE - 4}v8`} className={styles.line} />
        {labels.map(({ at, label, labelAt }) => (
          <g key={label}>
            <path d={`M${at} ${LINE - 5}V${LINE + 8}L${labelAt} ${LINE + 11}`} className={styles.tick} />
            <text x={labelAt} y={LINE + 21} textAnchor="middle" className={mergeClasses(styles.text, styles.muted)}>
              {label}
            </text>
          </g>
        ))}
        {previous !== null && (
          <>
            <path d={`M${x(previous)} ${LINE}H${x(outcome)}`} strokeWidth="2" className={styles.spanLine} />
            <circle
              cx={x(previous)}
              cy={LINE}
              r="4"
              strokeWidth="1.6"
              className={mergeClasses(styles.barGround, styles.spanLine)}
            />
          </>
        )}
        <circle cx={x(outcome)} cy={LINE} r="5" className={styles.span} />
        <text x="0" y="45" className={mergeClasses(styles.text, styles.muted)}>
          {from}
        </text>
        <text x={width} y="45" textAnchor="end" className={mergeClasses(styles.text, styles.muted)}>
          {to}
        </text>
      </svg>
    </div>
  );
}

function publishedMarks({ published }: FigureFacts): Mark[] {
  if (!published) return [];
  const marks: readonly (readonly [number | null, string])[] = [
    [published.localAuthority, 'LA'],
    [published.region?.value ?? null, published.region?.name.slice(0, 3) ?? ''],
    [published.england, 'Eng'],
  ];
  return marks.flatMap(([value, label]) => (value === null ? [] : [{ value, label }]));
}

/** Round ends a fifth beyond the values. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max((high - low) * PADDING, high * 0.02, 0.5);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(high - low, 1))));
  return [Math.max(0, Math.floor((low - margin) / step) * step), Math.ceil((high + margin) / step) * step];
}

/** Labels keep a distance from one another; their ticks stay where the values are. */
function pushedApart(
  marks: readonly (Mark & { at: number })[],
  width: number,
): (Mark & { at: number; labelAt: number })[] {
  let last = -Infinity;
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      last = Math.min(Math.max(mark.at, last + LABEL_GAP, 12), width - 12);
      return { ...mark, labelAt: last };
    });
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ExplanationFacts, PersonExplained } from '../../../src/worker/protocol.ts';
import { calendarDateOf, isoOf } from '../../../src/model/day.ts';
import { formatDate } from '../../ui/dates.ts';
import { useDrawingStyles } from '../../ui/drawing-styles.ts';
import { useWidth } from '../../ui/use-width.ts';
import { FORCED } from '../../ui/widths.ts';
import { dayOf, layOut, timelineWords } from './timeline-layout.ts';
import type { Placed } from './timeline-layout.ts';

const HEAD = 18;
const LANE_HEAD = 16;
const ROW = 28;
const FOOT = 20;
const BAR = 8;
/** At most so many month marks, so that they can be read. */
const MONTH_MARKS = 5;

const useStyles = makeStyles({
  box: { marginTop: '16px' },
  episode: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: 'Canvas', stroke: 'Highlight' } },
  window: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  event: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  deciding: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandBackground,
    [FORCED]: { fill: 'Highlight', stroke: 'Highlight' },
  },
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    paintOrder: 'stroke',
    [FORCED]: { stroke: 'Canvas' },
  },
  death: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', [FORCED]: { stroke: 'CanvasText' } },
});

type TimelineProps = { readonly person: PersonExplained; readonly explanation: ExplanationFacts };

/** The person's events to scale, with the spans that the rules look at shaded; the deciding event is blue and bold. */
export function Timeline({ person, explanation }: TimelineProps) {
  const drawing = useDrawingStyles();
  const styles = useStyles();
  const hatch = useId();
  const [box, width] = useWidth();
  const { from, to, lanes } = layOut(person, explanation, width);
  const x = (day: number) => Math.min(width, Math.max(0, ((day - from) / (to - from)) * width));
  const tops: number[] = [];
  let height = HEAD;
  for (const { rows } of lanes) {
    tops.push(height);
    height += LANE_HEAD + rows * ROW;
  }
  const death = dayOf(person.dateOfDeath);
  return (
    <div ref={box} className={styles.box}>
      <svg width={width} height={height + FOOT} role="img" aria-label={timelineWords(person)} className={drawing.svg}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" className={styles.window} />
          </pattern>
        </defs>
        {explanation.spans.map((span, at) => {
          const start = x(dayOf(span.from) ?? from);
          const end = x((dayOf(span.to) ?? to) + 1);
          return (
            <g key={span.label}>
              <rect
                x={start}
                y={HEAD}
                width={Math.max(1, end - start)}
                height={Math.max(0, height - HEAD)}
                className={at === 0 ? styles.episode : undefined}
                fill={at === 0 ? undefined : `url(#${hatch})`}
              />
              <text x={start + 2} y={12} className={mergeClasses(drawing.text, drawing.muted)}>
                {end - start > span.label.length * 5 ? span.label : ''}
              </text>
            </g>
          );
        })}
        {lanes.map(({ lane, placed }, at) => (
          <g key={lane}>
            <path d={`M0 ${tops[at]}.5H${width}`} className={drawing.line} />
            <text x="0" y={tops[at] + 12} className={mergeClasses(drawing.text, drawing.muted, styles.halo)}>
              {lane}
            </text>
            {placed.map((one) => (
              <EventMark
                key={one.event.row}
                placed={one}
                top={tops[at] + LANE_HEAD + one.row * ROW}
                x={x}
                width={width}
              />
            ))}
          </g>
        ))}
        {death !== null && death >= from && death <= to && (
          <>
            <path d={`M${x(death)} ${HEAD}V${height}`} className={styles.death} />
            <text
              x={x(death)}
              y={HEAD + 10}
              textAnchor={x(death) > width / 2 ? 'end' : 'start'}
              className={mergeClasses(drawing.text, drawing.bold, styles.halo)}
            >
              {` Died ${formatDate(person.dateOfDeath ?? '')} `}
            </text>
          </>
        )}
        {monthMarks(from, to).map(({ day, label }) => (
          <g key={day}>
            <path d={`M${x(day)} ${height}v4`} className={drawing.line} />
            <text
              x={Math.min(width - 24, Math.max(24, x(day)))}
              y={height + 15}
              textAnchor="middle"
              className={mergeClasses(drawing.text, drawing.muted)}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

type EventMarkProps = {
  readonly placed: Placed;
  readonly top: number;
  readonly x: (day: number) => number;
  readonly width: number;
};

/** Services are bars, assessments hollow bars, requests diamonds, reviews dots. */
function EventMark({ placed, top, x, width }: EventMarkProps) {
  const drawing = useDrawingStyles();
  const styles = useStyles();
  const { event, from, to, label, deciding } = placed;
  const start = x(from);
  const end = to === null ? width : x(to + 1);
  const middle = top + BAR / 2 + 2;
  const colour = deciding ? styles.deciding : event.lane === 'Assessments' ? styles.hollow : styles.event;
  const anchorEnd = start + label.length * 6 > width;
  return (
    <g>
      {event.lane === 'Requests' && <path d={`M${start} ${middle - 5}l5 5-5 5-5-5z`} className={colour} />}
      {event.lane === 'Reviews' && <circle cx={start} cy={middle} r="4" className={colour} />}
      {event.lane !== 'Requests' && event.lane !== 'Reviews' && (
        <>
          <rect x={start} y={top + 2} width={Math.max(3, end - start)} height={BAR} className={colour} />
          {to === null && (
            <path d={`M${width - 6} ${top}l5 ${BAR / 2 + 2}-5 ${BAR / 2 + 2}`} className={drawing.tick} />
          )}
        </>
      )}
      <text
        x={anchorEnd ? width : start}
        y={top + 22}
        textAnchor={anchorEnd ? 'end' : 'start'}
        className={mergeClasses(drawing.text, styles.halo, deciding && drawing.bold, deciding && drawing.span)}
      >
        {label.length * 6 > width ? `${label.slice(0, Math.floor(width / 6) - 1)}…` : label}
      </text>
    </g>
  );
}

/** Firsts of months, spaced out. */
function monthMarks(from: number, to: number): { day: number; label: string }[] {
  const firsts: number[] = [];
  for (let day = from; day <= to; day++) if (calendarDateOf(day).dayOfMonth === 1) firsts.push(day);
  const every = Math.max(1, Math.ceil(firsts.length / MONTH_MARKS));
  return firsts
    .filter((_, at) => at % every === 0)
    .map((day) => ({ day, label: formatDate(isoOf(day) ?? '').replace(/^1 /, '') }));
}

import type { EventFacts, EventLane, ExplanationFacts, PersonExplained } from '../../../src/worker/protocol.ts';
import { dayOfIso, NO_DAY } from '../../../src/model/day.ts';
import { formatDate } from '../../ui/dates.ts';

const LANES: readonly EventLane[] = ['Requests', 'Assessments', 'Services', 'Reviews', 'Other'];
/** Days shown before the first and after the last thing that the rules looked at. */
const DAYS_BEFORE = 15;
const DAYS_AFTER = 18;
const CHARACTER_WIDTH = 6;
const NAME_LENGTH = 28;

export type Placed = {
  readonly event: EventFacts;
  readonly from: number;
  /** Null while open. */
  readonly to: number | null;
  readonly row: number;
  readonly label: string;
  readonly deciding: boolean;
};

export type LaneLayout = { readonly lane: EventLane; readonly placed: readonly Placed[]; readonly rows: number };

export type TimelineLayout = {
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly LaneLayout[];
};

export function dayOf(iso: string | null): number | null {
  if (iso === null) return null;
  const day = dayOfIso(iso);
  return day === NO_DAY ? null : day;
}

/** The span to draw: what the explanation shades and rests on, or the whole period when it shades nothing. */
export function spanOf(person: PersonExplained, explanation: ExplanationFacts): { from: number; to: number } {
  const spans = explanation.spans.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]);
  const resting = person.events
    .filter(({ row }) => explanation.rows.some((other) => other.row === row))
    .flatMap(({ start, end }) => [dayOf(start), dayOf(end)]);
  const days = [...spans, ...(spans.length === 0 ? [] : resting.slice(0, 2))].filter((day) => day !== null);
  const period = [dayOf(explanation.period.start) ?? 0, dayOf(explanation.period.end) ?? 0];
  const shown = days.length > 0 ? days : period;
  return { from: Math.min(...shown) - DAYS_BEFORE, to: Math.max(...shown) + DAYS_AFTER };
}

/** Each event on a row of its lane on which neither bar nor label touches another. */
export function layOut(person: PersonExplained, explanation: ExplanationFacts, width: number): TimelineLayout {
  const { from, to } = spanOf(person, explanation);
  const x = (day: number) => ((day - from) / (to - from)) * width;
  const [decidingRow] = explanation.rows;
  const lanes = LANES.map((lane): LaneLayout => {
    const ends: number[] = [];
    const placed = person.events
      .filter((event) => event.lane === lane)
      .flatMap((event): Placed[] => {
        const start = dayOf(event.start);
        const end = dayOf(event.end);
        if (start === null || start > to || (end !== null && end < from)) return [];
        const label = shortLabelOf(event);
        const left = Math.max(0, x(start));
        const right = Math.max(end === null ? width : x(end), left + label.length * CHARACTER_WIDTH);
        const free = ends.findIndex((taken) => taken + 6 < left);
        const row = free === -1 ? ends.length : free;
        ends[row] = right;
        return [{ event, from: start, to: end, row, label, deciding: event.row === decidingRow?.row }];
      });
    return { lane, placed, rows: ends.length };
  });
  return { from, to, lanes: lanes.filter(({ placed }) => placed.length > 0) };
}

/** As short as it can be told apart: `Reablement 4 Aug – 29 Aug`. The whole stands in the words of the drawing. */
function shortLabelOf({ label, start, end }: EventFacts): string {
  const [, ...component] = label.split(', ');
  const name = component.length > 0 ? component.join(', ') : label.replace(/^(Long|Short) term support: /, '');
  const short = (iso: string) => formatDate(iso).replace(/ \d{4}$/, '');
  const dates =
    start === null
      ? ''
      : end === null
        ? ` from ${short(start)}`
        : start === end
          ? ` ${short(start)}`
          : ` ${short(start)} – ${short(end)}`;
  return `${name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name}${dates}`;
}

/** `Long term support: Community, 4 Sep 2025 – 12 Sep 2025` */
export function labelOf({ label, start, end }: EventFacts): string {
  const dates =
    start === null
      ? 'no start date'
      : end === null
        ? `from ${formatDate(start)}`
        : start === end
          ? formatDate(start)
          : `${formatDate(start)} – ${formatDate(end)}`;
  return `${label}, ${dates}`;
}

/** The same as the drawing, in words: every event, and death. */
export function timelineWords(person: PersonExplained): string {
  const events = person.events.map((event) => `${event.lane.replace(/s$/, '')}: ${labelOf(event)}`);
  const death = person.dateOfDeath === null ? [] : [`Died ${formatDate(person.dateOfDeath)}`];
  return `Timeline. ${[...events, ...death].join('. ')}`;
}

import { fieldTitle } from '../features/check-data/fault-words.ts';
import type { FaultWords, MovedWords } from '../features/check-data/fault-words.ts';
import { figureName, formatOutcome } from '../features/see-measures/figure-words.ts';
import type { FixFacts, MovedFacts } from '../../src/worker/protocol.ts';
import { count, formatNumber } from '../ui/numbers.ts';

/** A fault of the ranking, by its place in it, in the words of the pane. */
export function faultWords(fix: FixFacts, place: number): FaultWords {
  const { field, value, where, rows, suggested, isEstimate, moved, uniqueEventsChange } = fix;
  return {
    key: `fix-${place}`,
    fault: { fix: place },
    fieldTitle: fieldTitle(field),
    value,
    where: where && fieldTitle(where),
    ...{ rows, suggested, isEstimate },
    most: moved.length > 0 ? moveWords(moved[0]) : 'Moves no figure',
    moved: moved.map(movedWords),
    uniqueEvents: uniqueEventsWords(uniqueEventsChange),
  };
}

/** `ASCOF 2C 65 and above: +10 people, 512.3 → 530.1 per 100,000` */
function moveWords(moved: MovedFacts): string {
  const { before, after, unit, measure } = moved;
  const ofNumerator = after.numerator - before.numerator;
  const ofDenominator = after.denominator - before.denominator;
  const inDenominator = Math.abs(ofDenominator) > Math.abs(ofNumerator);
  const change = inDenominator ? ofDenominator : ofNumerator;
  const size = Math.abs(change);
  const people = `${change < 0 ? '−' : '+'}${/2[AD]/.test(measure) ? count(size, 'episode') : count(size, 'person', 'people')}`;
  const outcome = `${formatOutcome(before.outcome, unit)} → ${formatOutcome(after.outcome, unit)}`;
  return `${figureName(moved)}: ${people}${inDenominator ? ' in the denominator' : ''}, ${outcome}${
    unit === 'percent' ? '' : ` ${unit}`
  }`;
}

function movedWords(moved: MovedFacts): MovedWords {
  const { key, before, after, unit } = moved;
  return {
    key,
    name: figureName(moved),
    lines: [
      { label: 'Figure', before: formatOutcome(before.outcome, unit), after: formatOutcome(after.outcome, unit) },
      { label: 'Numerator', before: formatNumber(before.numerator), after: formatNumber(after.numerator) },
      { label: 'Denominator', before: formatNumber(before.denominator), after: formatNumber(after.denominator) },
    ],
  };
}

function uniqueEventsWords(change: number): string {
  if (change === 0) return 'The main table keeps its number of unique events.';
  return `The main table would have ${count(Math.abs(change), 'unique event')} ${change < 0 ? 'fewer' : 'more'}.`;
}

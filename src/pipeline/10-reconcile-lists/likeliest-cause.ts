import { textOf } from '../../columns/table.ts';
import type { Explanation } from '../6-measures/explanation.ts';
import type { MeasureContext } from '../6-measures/measure.ts';
import { FIELDS_CLEANED } from '../3-clean-and-derive/cleaned-fields.ts';
import { CAUSES } from './causes.ts';
import type { Cause, FoundCause } from './causes.ts';
import type { FoundInFiles } from './find-in-files.ts';
import type { ListedPeople } from './listed-people.ts';

/** What is known of the people of a row that the lists do not have alike. */
export type Unlike = {
  readonly theirs: ListedPeople | null;
  readonly ours: ListedPeople | null;
  /** Whether the run has the figure at all, for this period or another. */
  readonly figureIs: 'known' | 'of another period' | 'unknown';
  readonly isRate: boolean;
  /** Other IDs under which the other list has the same people, in the same figure. */
  readonly otherIds: string | null;
  /** The people stand so in the other period of the run. */
  readonly sameInOtherPeriod: boolean;
  /** The other method's list has the row as theirs; null when none was run. */
  readonly otherMethod: { readonly title: string; readonly asTheirs: boolean } | null;
  /** Our explanation of the people; null when the joined main table lacks them. */
  readonly explanation: Explanation | null;
  readonly inFiles: () => FoundInFiles;
  readonly context: MeasureContext;
};

type Rule = (unlike: Unlike) => FoundCause | null;

const found = (cause: Cause, because: string = CAUSES[cause]): FoundCause => ({ cause, because });

const figure: Rule = ({ figureIs }) =>
  figureIs === 'unknown' ? found('figure', 'The run has no figure of this measure, description and group.') : null;

const anotherPeriod: Rule = ({ figureIs }) =>
  figureIs === 'of another period' ? found('period', 'The run has this figure for other periods only.') : null;

const population: Rule = ({ theirs, ours, isRate }) =>
  isRate && theirs && ours && theirs.numerator === ours.numerator
    ? found('population', `The population is ${theirs.denominator} in theirs, ${ours.denominator} in ours.`)
    : null;

const ROUNDED_TO = 5;
const rounded = (count: number) => Math.round(count / ROUNDED_TO) * ROUNDED_TO;
const rounding: Rule = ({ theirs, ours }) =>
  theirs && ours && theirs.numerator === rounded(ours.numerator) && theirs.denominator === rounded(ours.denominator)
    ? found('rounding', `Their counts are ours rounded to the nearest ${ROUNDED_TO}.`)
    : null;

const otherIdentifier: Rule = ({ otherIds, theirs }) =>
  otherIds === null
    ? null
    : found('identity', `${theirs ? 'Our' : 'Their'} list has the same people under ${otherIds}.`);

const inNoMainTable: Rule = ({ theirs, explanation, inFiles }) => {
  if (!theirs || explanation !== null) return null;
  if (theirs.ids === null) return found('identity', 'The row names nobody: people without an LA person ID.');
  const where = inFiles();
  if (where.is === 'nowhere') return found('identity', 'No row of these files has this LA person ID.');
  return where.is === 'lost'
    ? found('lost', `${where.reason} (${where.file}, line ${where.line})`)
    : found('file', `${where.file} has this LA person ID, and no row of it is used for these quarters.`);
};

const otherPeriodOfRun: Rule = ({ sameInOtherPeriod, theirs }) =>
  theirs && sameInOtherPeriod ? found('period', 'We count the same in the other period of this run.') : null;

const byOtherMethod: Rule = ({ otherMethod, theirs }) =>
  otherMethod?.asTheirs === true
    ? found('method', `${otherMethod.title} ${theirs ? 'counts as their list does' : 'does not count this either'}.`)
    : null;

/** Rules of the measures that a date of death decides. */
const DEATH_RULES = /^(?:alive-|sequel-1-deceased)/;
const death: Rule = ({ explanation }) =>
  explanation && DEATH_RULES.test(explanation.deciding ?? '') ? found('death', explanation.because) : null;

const BLANK_RULES = new Set(['component-not-blank', 'birth-known', 'age-known', 'la-person-id-known', 'la-code-known']);
const mapping: Rule = ({ explanation, context }) => {
  if (!explanation) return null;
  if (BLANK_RULES.has(explanation.deciding ?? '')) return found('mapping', explanation.because);
  const unmapped = FIELDS_CLEANED[context.method.eventType].find(({ raw, cleaned }) =>
    explanation.rows.some((row) => isUnmapped(context, raw, cleaned, row)),
  );
  return unmapped ? found('mapping', `No mapping knows the ${unmapped.field} of a row that decides.`) : null;
};

function isUnmapped({ events }: MeasureContext, raw: string, cleaned: string, row: number): boolean {
  const names = events.columnNames();
  if (!names.includes(raw) || !names.includes(cleaned)) return false;
  return textOf(events, raw).at(row) !== null && textOf(events, cleaned).at(row) === null;
}

const data: Rule = ({ theirs, explanation }) => (theirs && explanation ? found('data', explanation.because) : null);

/** In the order in which they are asked: what needs no look at the person first, what only the person's data tells last. */
const RULES: readonly Rule[] = [
  figure,
  anotherPeriod,
  population,
  otherIdentifier,
  inNoMainTable,
  otherPeriodOfRun,
  byOtherMethod,
  rounding,
  death,
  mapping,
  data,
];

/** The first cause that fits; null for a row of ours that nothing speaks against. */
export function likeliestCause(unlike: Unlike): FoundCause | null {
  for (const rule of RULES) {
    const cause = rule(unlike);
    if (cause) return cause;
  }
  return null;
}

import { foldText } from '../../columns/text-dictionary.ts';
import { InputError } from '../../model/input-error.ts';
import type { RunControl } from '../../model/run-control.ts';
import type { RecordLevelRow } from '../../record-level-lists/record-level-row.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { PersonNumber } from '../5-person-details/people.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { caseOfPerson } from '../9-compare-methods/case-of-person.ts';
import type { MainTable } from '../build-main-table.ts';
import type { FoundCause } from './causes.ts';
import { figuresOfLists } from './figures-of-lists.ts';
import { findInFiles } from './find-in-files.ts';
import { likeliestCause } from './likeliest-cause.ts';
import { idsIn, listedFigureKey, listedPeople } from './listed-people.ts';
import type { ListedPeople } from './listed-people.ts';
import { ourLists } from './our-lists.ts';
import { peopleById } from './people-by-id.ts';

export type ReconciledStatus = 'same' | 'differs' | 'only theirs' | 'only ours';

/** The people of a figure who share their LA person IDs, in DHSC's list and in ours. */
export type Reconciled = {
  readonly key: string;
  readonly status: ReconciledStatus;
  readonly theirs: ListedPeople | null;
  readonly ours: ListedPeople | null;
  /** The first of them in the joined main table. */
  readonly person: PersonNumber | null;
  /** Why we count them so, where the lists are not alike. */
  readonly reason: string | null;
  readonly found: FoundCause | null;
};

export type Reconciliation = {
  readonly rows: readonly Reconciled[];
  isRate(measure: string): boolean;
};

export type ReconcileInput = {
  readonly theirs: readonly RecordLevelRow[];
  /** Made by a method, or with its choice, of record-level lists. */
  readonly measures: MeasureResults;
  readonly joined: MainTable;
  readonly submissions: readonly Submission[];
  /** The same data by another method, to look for the cause in. */
  readonly other: MeasureResults | null;
};

const ROWS_BETWEEN_CHECKPOINTS = 200;

/**
 * Holds DHSC's record-level lists against ours: who is in both, and the likeliest cause where one has what the other
 * has not. Figures of which theirs say nothing are left out: a list is sent for one measure at a time.
 * Errors: no lists of ours, an empty list of theirs.
 */
export async function reconcileLists(input: ReconcileInput, control: RunControl): Promise<Reconciliation> {
  const { measures, other, joined, submissions } = input;
  const figures = figuresOfLists(measures);
  const rates = new Set(
    [...figures.values()].filter(({ isRate }) => isRate).map(({ figure }) => foldText(figure.measure)),
  );
  const isRate = (measure: string) => rates.has(foldText(measure));
  const onlyLa = measures.context.localAuthorities.length === 1 ? measures.context.localAuthorities[0].laCode : '';
  const listed = (rows: readonly RecordLevelRow[]) => listedPeople(rows, ({ laCode }) => laCode ?? onlyLa, isRate);
  const own = ourLists(measures);
  if (own.length === 0)
    throw new InputError(`${measures.context.method.title} makes no record-level lists to compare.`);
  if (input.theirs.length === 0) throw new InputError('The list from DHSC has no rows.');
  const theirs = listed(input.theirs);
  const asked = new Set(input.theirs.map((row) => listedFigureKey({ ...row, laCode: row.laCode ?? onlyLa })));
  const allOurs = listed(own);
  const ours = new Map([...allOurs].filter(([, { figureKey }]) => asked.has(figureKey)));
  const others = other ? listed(ourLists(other)) : null;

  const personsOf = peopleById(measures);
  const inFiles = findInFiles(submissions, joined);
  const personOf = ({ ids, figureKey }: ListedPeople): PersonNumber | null => {
    const known = idsIn(ids).flatMap(personsOf);
    const at = figures.get(figureKey);
    if (!at || known.length < 2) return known[0] ?? null;
    return known.find((person) => at.members().has(person)) ?? known[0];
  };
  const unmatched = { theirs: unmatchedById(theirs, ours), ours: unmatchedById(ours, theirs) };
  const otherPeriods = withoutPeriod(allOurs);
  const figuresOfAnyPeriod = new Set([...figures.keys()].map(withoutPeriodKey));

  const rows: Reconciled[] = [];
  for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
    if (rows.length % ROWS_BETWEEN_CHECKPOINTS === 0) {
      control.report({ step: 'Compare the lists', done: rows.length, total: null, unit: 'rows' });
      await control.checkpoint();
    }
    const [a, b] = [theirs.get(key) ?? null, ours.get(key) ?? null];
    const either = a ?? b;
    if (!either) continue;
    const person = personOf(either);
    if (a && b && sameCounts(a, b)) {
      rows.push({ key, status: 'same', theirs: a, ours: b, person, reason: null, found: null });
      continue;
    }
    const at = figures.get(either.figureKey);
    const explanation = at && person !== null ? caseOfPerson(at.explain(person), at.figure) : null;
    const byOther = others?.get(key);
    const found = likeliestCause({
      theirs: a,
      ours: b,
      figureIs: at
        ? 'known'
        : figuresOfAnyPeriod.has(withoutPeriodKey(either.figureKey))
          ? 'of another period'
          : 'unknown',
      isRate: at?.isRate ?? false,
      otherIds: b && a ? null : (a ? unmatched.ours : unmatched.theirs)(either),
      sameInOtherPeriod: (otherPeriods.get(withoutPeriodKey(key)) ?? []).some(
        (one) => one.figureKey !== either.figureKey && a !== null && sameCounts(one, a),
      ),
      otherMethod: other && {
        title: other.context.method.title,
        asTheirs: a === null ? byOther === undefined : byOther !== undefined && sameCounts(byOther, a),
      },
      explanation,
      inFiles: () => inFiles(idsIn(either.ids)[0] ?? ''),
      context: measures.context,
    });
    const status = a && b ? 'differs' : a ? 'only theirs' : 'only ours';
    rows.push({ key, status, theirs: a, ours: b, person, reason: explanation?.because ?? null, found });
  }
  return { rows, isRate };
}

function sameCounts(a: ListedPeople, b: ListedPeople): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** For people of one list, the IDs by which the other has one of them in the same figure and this one has not. */
function unmatchedById(
  rows: ReadonlyMap<string, ListedPeople>,
  other: ReadonlyMap<string, ListedPeople>,
): (people: ListedPeople) => string | null {
  const byId = new Map<string, string>();
  for (const [key, { figureKey, ids }] of rows) {
    if (other.has(key) || ids === null) continue;
    for (const id of idsIn(ids)) byId.set(`${figureKey} ${id}`, ids);
  }
  return ({ figureKey, ids }) => {
    for (const id of idsIn(ids)) {
      const found = byId.get(`${figureKey} ${id}`);
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** A key begins with the period, `["2025-04-01 2026-03-31",…`. */
function withoutPeriodKey(key: string): string {
  return key.slice(key.indexOf(','));
}

function withoutPeriod(people: ReadonlyMap<string, ListedPeople>): Map<string, ListedPeople[]> {
  const all = new Map<string, ListedPeople[]>();
  for (const [key, one] of people) {
    const short = withoutPeriodKey(key);
    const known = all.get(short);
    if (known) known.push(one);
    else all.set(short, [one]);
  }
  return all;
}

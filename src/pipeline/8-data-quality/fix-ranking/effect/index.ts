import { Rows } from '../../../../columns/rows.ts';
import type { RunControl } from '../../../../model/run-control.ts';
import { everyPair } from '../../../6-measures/run-measures.ts';
import type { PipelineInput } from '../../../run-pipeline.ts';
import type { MovedFigure } from '../fix.ts';
import { changedRows } from './changed-rows.ts';
import { chosenOtherwise, sameChoice } from './chosen-again.ts';
import { lastReferenceStarts, sameStarts } from './last-reference-starts.ts';
import { movedFigures } from './moved-figures.ts';
import { patientsOf } from './patients.ts';
import { PersonNumbers } from './person-numbers.ts';
import { runRows } from './run-rows.ts';
import type { Counts } from './run-rows.ts';
import type { RunToMend } from './run-to-mend.ts';
import { recordIdsOf, takeSubmissions } from './take-submissions.ts';
import { touchedPeople } from './touched-people.ts';
import { witnessFinder } from './witnesses.ts';

/** What mending would move. */
export type Effect = { readonly moved: readonly MovedFigure[]; readonly uniqueEventsChange: number };

/** Up to this share of all rows, running the touched people twice costs less than running everybody once. */
const MOST_TO_RUN_TWICE = 0.5;

/**
 * What mending would move, without running everybody again. Rows are run for the people whose rows are read otherwise,
 * as they are and mended, and the figures move by the difference. That is exact, because the method decides person by
 * person, but for three things: which files are chosen, the last reference period of a local authority (`witnesses`),
 * and spell identifiers of several people (`patients`). Where mending changes one of the first two, all rows are run.
 */
export function effectFinder(
  run: RunToMend,
  mostToRunTwice = MOST_TO_RUN_TWICE,
): (mended: PipelineInput, control: RunControl) => Promise<Effect> {
  const { input, joined, hospital } = run;
  const { submissions } = input;
  const numbers = new PersonNumbers();
  const numberOfRow = submissions.map((submission) => numbers.ofRows(submission));
  const patients = hospital === null ? null : patientsOf(hospital, numbers);
  const witnessesFor = witnessFinder(run, numberOfRow);
  const recordIds = recordIdsOf(submissions);
  const rowCount = submissions.reduce((total, submission) => total + submission.rowCount, 0);
  const asItIs: Counts = {
    uniqueEvents: joined.table.numRows(),
    figures: everyPair(run.measures).flatMap(({ measure, latest }) =>
      latest.figures.map((figure) => ({ measure, figure })),
    ),
    lastStarts: lastReferenceStarts(joined, submissions),
  };

  return async (mended, control) => {
    const changed = changedRows(input, mended);
    const chosen = chosenOtherwise(run, mended, changed);
    const everybody = async () => {
      const selection = chosen ?? sameChoice(joined.selection, submissions, mended.submissions);
      return effectOf(asItIs, await runRows(run, { ...mended, selection, hospital }, control));
    };
    if (chosen !== null) return everybody();

    const people = touchedPeople(numbers, numberOfRow, mended.submissions, changed);
    if (patients?.tied.some((person) => people.has(person))) for (const person of patients.tied) people.add(person);
    for (const person of witnessesFor(people)) people.add(person);
    const isTouched = new Uint8Array(numbers.count + 1);
    for (const person of people) isTouched[person] = 1;
    const rows = numberOfRow.map((numberOf, place) =>
      Rows.where(changed[place].flags.map((flag, row) => flag | isTouched[numberOf[row]])),
    );
    if (rows.reduce((total, { length }) => total + length, 0) > mostToRunTwice * rowCount) return everybody();

    const spells = patients?.spellsOf(people) ?? null;
    const runOf = async (of: PipelineInput) => {
      const taken = takeSubmissions(of.submissions, rows, recordIds);
      const selection = sameChoice(joined.selection, submissions, taken);
      return runRows(run, { submissions: taken, selection, decisions: of.decisions, hospital: spells }, control);
    };
    const before = await runOf(input);
    const after = await runOf(mended);
    return sameStarts(before.lastStarts, after.lastStarts) ? effectOf(before, after) : everybody();
  };

  function effectOf(before: Counts, after: Counts): Effect {
    return {
      moved: movedFigures(asItIs.figures, before.figures, after.figures),
      uniqueEventsChange: after.uniqueEvents - before.uniqueEvents,
    };
  }
}

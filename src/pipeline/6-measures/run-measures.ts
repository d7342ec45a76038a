import { foldText } from '../../columns/text-dictionary.ts';
import type { HospitalSpells, LsoaLookup } from '../../hospital-spells/index.ts';
import type { Method } from '../../methods/index.ts';
import { addMonths, endOfMonth } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';
import type { RunControl } from '../../model/run-control.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import { buildPersonDetails } from '../5-person-details/index.ts';
import type { PersonDetails } from '../5-person-details/index.ts';
import { peopleIn } from '../5-person-details/people.ts';
import type { People } from '../5-person-details/people.ts';
import type { MainTable } from '../build-main-table.ts';
import type { PipelineResult } from '../run-pipeline.ts';
import { MEASURES } from './index.ts';
import { ascof2d, ascof2dPeriods, runAscof2d, runAscof2dPartial } from './ascof-2d/index.ts';
import type { Ascof2dResult } from './ascof-2d/index.ts';
import type { MeasureContext, MeasureDefinition, MeasureRun } from './measure.ts';

export type MeasuresInput = {
  readonly joined: MainTable;
  /** Local authorities that figures are worked out for: of every submission, chosen or not. */
  readonly laNames: readonly string[];
  readonly reference: ReferenceTables;
  readonly method: Method;
  /** Twelve months that the latest figures are for. */
  readonly latest: Period;
  readonly populationYear: number;
  /** Hospital spells for ASCOF 2D; without them it is partial. */
  readonly hospital: HospitalData | null;
};

/** What ASCOF 2D needs beside client level data. Without the lookup of LSOAs its part 2 is not made. */
export type HospitalData = { readonly spells: HospitalSpells; readonly residence: LsoaLookup | null };

/** One measure for the latest and for the previous period. */
export type MeasurePair = {
  readonly measure: MeasureDefinition;
  readonly latest: MeasureRun;
  readonly previous: MeasureRun;
};

export type MeasureResults = {
  readonly context: MeasureContext;
  readonly people: People;
  readonly personDetails: PersonDetails;
  readonly latest: Period;
  readonly previous: Period;
  readonly pairs: readonly MeasurePair[];
  /** ASCOF 2D, one quarter behind the others and in tables of its own. */
  readonly ascof2d: Ascof2dResult;
};

/** Every measure, ASCOF 2D among them. */
export function everyPair({ pairs, ascof2d: hospital }: MeasureResults): readonly MeasurePair[] {
  return [...pairs, { measure: ascof2d, latest: hospital.latest, previous: hospital.previous }];
}

const QUARTER_MONTHS = 3;

/** The figures that are revised beside the latest: those of the twelve months that end a quarter earlier. */
export function previousPeriod({ start, end }: Period): Period {
  return { start: addMonths(start, -QUARTER_MONTHS), end: endOfMonth(addMonths(end, -QUARTER_MONTHS)) };
}

/** The twelve months that end with a period. */
export function lastTwelveMonths({ end }: Period): Period {
  return { start: addMonths(end + 1, -12), end };
}

/**
 * Steps 5 and 6: person details, and each measure for the latest and the previous period. Person details are those of
 * the latest period for both, so figures once published move: DHSC's main script does the same.
 * Source: DHSC ASCOF_main_script.
 */
export async function runMeasures(input: MeasuresInput, control: RunControl): Promise<MeasureResults> {
  const { joined, reference, latest } = input;
  const total = MEASURES.length + 1;
  const step = async (done: number) => {
    control.report({ step: 'Work out the measures', done, total, unit: 'measures' });
    await control.checkpoint();
  };
  await step(0);
  const people = peopleIn(joined.events);
  const personDetails = buildPersonDetails({ events: joined.events, people, period: latest, reference });
  const context: MeasureContext = {
    events: joined.events,
    files: joined.files,
    people,
    personDetails: personDetails.table,
    reference,
    localAuthorities: localAuthoritiesOf(input.laNames, reference),
    populationYear: input.populationYear,
    method: input.method,
  };
  const previous = previousPeriod(latest);
  const pairs: MeasurePair[] = [];
  for (const measure of MEASURES) {
    await step(pairs.length + 1);
    pairs.push({ measure, latest: measure.run(context, latest), previous: measure.run(context, previous) });
  }
  const periods = ascof2dPeriods(previous);
  const { hospital } = input;
  const ascof2dResult = hospital
    ? runAscof2d(context, periods, hospital.spells, hospital.residence)
    : runAscof2dPartial(context, periods);
  return { context, people, personDetails, latest, previous, pairs, ascof2d: ascof2dResult };
}

/**
 * The local authorities that sent files, as DHSC's lookup names them: also one of whose files none was chosen, for DHSC
 * gives a local authority without data its zeros. One that the lookup lacks has no figures.
 */
function localAuthoritiesOf(
  laNames: readonly string[],
  reference: ReferenceTables,
): { laCode: string; laName: string }[] {
  const names = new Set(laNames.map(foldText));
  return reference.localAuthorities
    .filter(({ cldLaName }) => names.has(foldText(cldLaName)))
    .map(({ laCode, cldLaName }) => ({ laCode, laName: cldLaName }));
}

export type MeasuresWanted = {
  readonly reference: ReferenceTables;
  /** Twelve months of the latest figures; the last of the joined period when not given. */
  readonly ascofLatest?: Period;
  /** Mid-year of the population; the newest in `reference/` when not given. */
  readonly populationYear?: number;
  readonly hospital?: HospitalData | null;
};

/** The figures of a run, when it made a joined table; else null. */
export async function measuresOfRun(
  {
    method,
    mainTables: { joined },
    submissionPeriods,
  }: Pick<PipelineResult, 'method' | 'mainTables' | 'submissionPeriods'>,
  { reference, ascofLatest, populationYear, hospital = null }: MeasuresWanted,
  control: RunControl,
): Promise<MeasureResults | null> {
  if (!joined) return null;
  const newest = Math.max(...reference.populations().map(({ midYear }) => midYear));
  const latest = ascofLatest ?? lastTwelveMonths(joined.period);
  return runMeasures(
    {
      joined,
      laNames: submissionPeriods.map(({ laName }) => laName),
      reference,
      method,
      latest,
      populationYear: populationYear ?? newest,
      hospital,
    },
    control,
  );
}

import { foldText } from '../../columns/text-dictionary.ts';
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
import { MEASURES } from './index.ts';
import type { Measure, MeasureContext, MeasureRun } from './measure.ts';

export type MeasuresInput = {
  readonly joined: MainTable;
  readonly reference: ReferenceTables;
  readonly method: Method;
  /** Twelve months that the latest figures are for. */
  readonly latest: Period;
  readonly populationYear: number;
};

/** One measure for the latest and for the previous period. */
export type MeasurePair = { readonly measure: Measure; readonly latest: MeasureRun; readonly previous: MeasureRun };

export type MeasureResults = {
  readonly context: MeasureContext;
  readonly people: People;
  readonly personDetails: PersonDetails;
  readonly latest: Period;
  readonly previous: Period;
  readonly pairs: readonly MeasurePair[];
};

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
    localAuthorities: localAuthoritiesOf(joined, reference),
    populationYear: input.populationYear,
    method: input.method,
  };
  const previous = previousPeriod(latest);
  const pairs: MeasurePair[] = [];
  for (const measure of MEASURES) {
    await step(pairs.length + 1);
    pairs.push({ measure, latest: measure.run(context, latest), previous: measure.run(context, previous) });
  }
  return { context, people, personDetails, latest, previous, pairs };
}

/** The local authorities that sent the data, as DHSC's lookup names them. One that the lookup lacks has no figures. */
function localAuthoritiesOf(
  { selection }: MainTable,
  reference: ReferenceTables,
): { laCode: string; laName: string }[] {
  const names = new Set(selection.merged.map(({ laName }) => foldText(laName)));
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
};

/** The figures of a run, when it made a joined table; else null. */
export async function measuresOfRun(
  { method, mainTables: { joined } }: { readonly method: Method; readonly mainTables: { readonly joined?: MainTable } },
  { reference, ascofLatest, populationYear }: MeasuresWanted,
  control: RunControl,
): Promise<MeasureResults | null> {
  if (!joined) return null;
  const newest = Math.max(...reference.populations().map(({ midYear }) => midYear));
  const latest = ascofLatest ?? lastTwelveMonths(joined.period);
  return runMeasures({ joined, reference, method, latest, populationYear: populationYear ?? newest }, control);
}

import type { OutputTable } from '../../../columns/output-table.ts';
import { columnsOf, createTable, stackTables } from '../../../columns/table.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import type { HospitalSpells, LsoaLookup } from '../../../hospital-spells/index.ts';
import type { Notice } from '../../../model/notice.ts';
import { once } from '../made-when-asked.ts';
import { reportingPeriodText } from '../measure.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import type { Ascof2dRun } from './ascof-2d-run.ts';
import { DECIMALS } from './figures.ts';
import { hospitalNotices } from './hospital-notices.ts';
import { hospitalRecords } from './hospital-records.ts';
import type { Ascof2dPeriods } from './periods.ts';
import { personKeys } from './person-keys.ts';
import { runHospitalPeriod } from './run-ascof-2d.ts';
import { runPartial } from './run-partial.ts';

export { ascof2dPeriods } from './periods.ts';
export type { Ascof2dPeriods } from './periods.ts';
export type { Ascof2dRun, CheckedMetrics2d } from './ascof-2d-run.ts';
export { runPartial } from './run-partial.ts';

/** What ASCOF 2D is. It has no `run` as the others have: its periods are its own, and it needs hospital data. */
export const ascof2d: Omit<Measure, 'run'> = {
  id: 'ascof-2d',
  title: 'People who stayed in the community for 12 weeks after leaving hospital into reablement',
  unit: 'percent',
  decimals: DECIMALS,
  source: 'Create_ASCOF_2D.sql',
  personLevelName: 'person_level_2d',
};

export type Ascof2dResult = {
  readonly latest: Ascof2dRun;
  readonly previous: Ascof2dRun;
  /** DHSC's tables and the list of people, the latest period before the previous one. */
  readonly tables: readonly OutputTable[];
  readonly notices: readonly Notice[];
};

/** ASCOF 2D for both periods. Without a lookup of LSOAs, or an LSOA in the spells, part 2 is not made. */
export function runAscof2d(
  context: MeasureContext,
  periods: Ascof2dPeriods,
  spells: HospitalSpells,
  residence: LsoaLookup | null,
): Ascof2dResult {
  const keys = personKeys(context);
  const input = { keys, records: hospitalRecords(spells, keys), residence };
  const latest = runHospitalPeriod(context, periods.latest, input);
  const previous = runHospitalPeriod(context, periods.previous, input);
  const notices = hospitalNotices(input.records, periods.latest, residence !== null);
  return resultOf(latest, previous, 'person_level_2d', notices);
}

/** What client level data alone say of it, for both periods. */
export function runAscof2dPartial(context: MeasureContext, periods: Ascof2dPeriods): Ascof2dResult {
  const latest = runPartial(context, periods.latest);
  const previous = runPartial(context, periods.previous);
  return resultOf(latest, previous, 'person_level_2d_partial', [NO_SPELLS]);
}

const NO_SPELLS: Notice = {
  code: 'no-hospital-spells',
  message:
    'ASCOF 2D is partial, because no hospital spells were supplied: reablements with death or a care home within 84 days of their start, without discharges and readmissions.',
  count: 1,
};

/** Its tables are stacked when somebody first asks for them. */
function resultOf(
  latest: Ascof2dRun,
  previous: Ascof2dRun,
  personLevelName: string,
  notices: readonly Notice[],
): Ascof2dResult {
  const tables = once(() => tablesOf([latest, previous], personLevelName));
  return {
    latest,
    previous,
    notices,
    get tables() {
      return tables();
    },
  };
}

function tablesOf(runs: readonly Ascof2dRun[], personLevelName: string): readonly OutputTable[] {
  const people = runs.map(({ period, personLevel }) =>
    createTable({
      Reporting_Period: TextColumn.constant(reportingPeriodText(period), personLevel.numRows()),
      ...columnsOf(personLevel),
    }),
  );
  return [
    ...runs[0].tables.map((first, index) => ({
      ...first,
      table: stackTables(runs.map(({ tables }) => tables[index].table)),
    })),
    { name: personLevelName, title: 'ASCOF 2D: people as they enter the figure', table: stackTables(people) },
  ];
}

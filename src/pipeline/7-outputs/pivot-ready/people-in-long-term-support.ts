import type { OutputTable } from '../../../columns/output-table.ts';
import { textOf } from '../../../columns/table.ts';
import { shortDate } from '../../../model/day.ts';
import { ascof3dClients } from '../../6-measures/ascof-3d/index.ts';
import { reportingPeriodText } from '../../6-measures/measure.ts';
import type { MeasureRun } from '../../6-measures/measure.ts';
import type { MeasureResults } from '../../6-measures/run-measures.ts';
import { tableOfRecords } from '../table-of-records.ts';

/**
 * The clients of ASCOF 3D counted, so that sums over settings and bands count nobody twice. One row per person would do
 * for a PivotTable too, but DHSC's list has a row per service component.
 *
 * Grain: one row per local authority, setting and age band of the latest period.
 * Reads: DHSC's list of clients: people in long term support on the period's last day, each in the setting that ranks
 * highest (nursing care, residential care, community, prison).
 * Adds: Person_Count. Unknowns: a person of unknown age is in the band Unknown; people under 18 are not in the list.
 */
export function peopleInLongTermSupport({ pairs }: MeasureResults): OutputTable[] {
  const clients = pairs.find(({ measure }) => measure === ascof3dClients);
  return clients ? [countOf(clients.latest)] : [];
}

type Group = {
  readonly laCode: string | null;
  readonly setting: string | null;
  readonly band: string | null;
  readonly people: Set<string | null>;
};

function countOf({ personLevel, period }: MeasureRun): OutputTable {
  const laCode = textOf(personLevel, 'LA_Code');
  const setting = textOf(personLevel, 'Service_Type');
  const band = textOf(personLevel, 'Der_Age_Band_Reporting_End');
  const personId = textOf(personLevel, 'Der_NHS_LA_Combined_Person_ID');
  const groups = new Map<string, Group>();
  for (let row = 0; row < personLevel.numRows(); row++) {
    const found = { laCode: laCode.at(row), setting: setting.at(row), band: band.at(row) };
    const key = JSON.stringify(found);
    const group = groups.get(key) ?? { ...found, people: new Set() };
    group.people.add(personId.at(row));
    groups.set(key, group);
  }
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return {
    name: 'people_in_long_term_support',
    title: `People in long-term support on ${shortDate(period.end)}, each in one setting as in ASCOF 3D`,
    table: tableOfRecords(inOrder, {
      Reporting_Period: { text: () => reportingPeriodText(period) },
      LA_Code: { text: ({ laCode: la }) => la },
      Service_Type: { text: ({ setting: type }) => type },
      Der_Age_Band_Reporting_End: { text: ({ band: of }) => of },
      Person_Count: { integer: ({ people }) => people.size },
    }),
  };
}

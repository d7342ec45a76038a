import type { Table } from '../../../../columns/table.ts';
import type { RunControl } from '../../../../model/run-control.ts';
import { buildPersonDetails } from '../../../5-person-details/index.ts';
import { peopleIn } from '../../../5-person-details/people.ts';
import { hospitalRecords } from '../../../6-measures/ascof-2d/hospital-records.ts';
import { ascof2d, ascof2dPeriods, runPartial } from '../../../6-measures/ascof-2d/index.ts';
import { personKeys } from '../../../6-measures/ascof-2d/person-keys.ts';
import { runHospitalPeriod } from '../../../6-measures/ascof-2d/run-ascof-2d.ts';
import { MEASURES } from '../../../6-measures/index.ts';
import type { Figure, MeasureContext, MeasureDefinition } from '../../../6-measures/measure.ts';
import type { HospitalData } from '../../../6-measures/run-measures.ts';
import type { RunToMend } from './run-to-mend.ts';

export type MeasuredFigure = { readonly measure: MeasureDefinition; readonly figure: Figure };

/** Every figure of the latest period on other events: steps 5 and 6 without the previous period. */
export async function latestFigures(
  events: Table,
  { measures }: RunToMend,
  hospital: HospitalData | null,
  control: RunControl,
): Promise<readonly MeasuredFigure[]> {
  const { latest } = measures;
  const people = peopleIn(events);
  const personDetails = buildPersonDetails({ events, people, period: latest, reference: measures.context.reference });
  const context: MeasureContext = { ...measures.context, events, people, personDetails: personDetails.table };
  const found: MeasuredFigure[] = [];
  for (const measure of MEASURES) {
    await control.checkpoint();
    for (const figure of measure.run(context, latest).figures) found.push({ measure, figure });
  }
  await control.checkpoint();
  const period = ascof2dPeriods(measures.previous).latest;
  const keys = personKeys(context);
  const run = hospital
    ? runHospitalPeriod(context, period, {
        keys,
        records: hospitalRecords(hospital.spells, keys),
        residence: hospital.residence,
      })
    : runPartial(context, period);
  return [...found, ...run.figures.map((figure) => ({ measure: ascof2d, figure }))];
}

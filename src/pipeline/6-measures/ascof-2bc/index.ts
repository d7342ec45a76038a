import type { Measure } from '../measure.ts';
import type { AdmissionsMeasure } from './admissions-measure.ts';
import { runAdmissions } from './run-admissions.ts';

/** Source: DHSC Create_ASCOF_2B2C_2425_Onwards (one script for both measures). */
export const ascof2b: Measure = admissions('ascof-2b', 'New admissions to care homes at 18 to 64', {
  measure: 'ASCOF 2B',
  description:
    'The number of adults whose long-term support needs are met by admission to residential and nursing care homes, for 18-64yrs (per 100,000 population)',
  ageBand: '18 to 64',
});

/** Source: DHSC Create_ASCOF_2B2C_2425_Onwards (one script for both measures). */
export const ascof2c: Measure = admissions('ascof-2c', 'New admissions to care homes at 65 and above', {
  measure: 'ASCOF 2C',
  description:
    'The number of adults whose long-term support needs are met by admission to residential and nursing care homes, for 65 and over (per 100,000 population)',
  ageBand: '65 and above',
});

function admissions(id: string, title: string, definition: AdmissionsMeasure): Measure {
  return {
    id,
    title,
    unit: 'per 100,000',
    decimals: 1,
    source: 'Create_ASCOF_2B2C_2425_Onwards.sql',
    personLevelName: 'person_level_2bc',
    run: (context, period) => runAdmissions(context, period, definition),
  };
}

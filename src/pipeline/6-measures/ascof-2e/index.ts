import type { Measure } from '../measure.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { runAtHome } from './run-at-home.ts';

/** Source: DHSC Create_ASCOF_2E_2425_Onwards with @LD_Filter = 0. */
export const ascof2e: Measure = atHome(
  'ascof-2e',
  'The proportion of people who receive long-term support who live in their home or with family',
  { measure: 'ASCOF 2E', learningDisability: false },
);

/** Source: DHSC Create_ASCOF_2E_2425_Onwards with @LD_Filter = 1. */
export const ascof2eLd: Measure = atHome(
  'ascof-2e-ld',
  'The proportion of people with a learning disability who receive long-term support who live in their home or with family',
  { measure: 'ASCOF 2E LD', learningDisability: true },
);

function atHome(id: string, title: string, definition: AtHomeMeasure): Measure {
  return {
    id,
    title,
    unit: 'percent',
    decimals: 1,
    source: 'Create_ASCOF_2E_2425_Onwards.sql',
    personLevelName: 'person_level_2e',
    run: (context, period) => runAtHome(context, period, definition),
  };
}

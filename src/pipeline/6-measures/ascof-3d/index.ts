import type { Measure } from '../measure.ts';
import { carersPart } from './carers/index.ts';
import { clientsPart } from './clients/index.ts';
import { DECIMALS } from './figures.ts';
import { runPart } from './run-part.ts';

const SOURCE = 'Create_ASCOF_3D_2425_Onwards.sql';

/** ASCOF 3D parts 1a and 2a. Source: DHSC Create_ASCOF_3D_2425_Onwards, client based measures. */
export const ascof3dClients: Measure = {
  id: 'ascof-3d-clients',
  title: 'Clients in community support who receive self-directed support (1a) or direct payments (2a)',
  unit: 'percent',
  decimals: DECIMALS,
  source: SOURCE,
  personLevelName: 'person_level_3d_clients',
  run: (context, period) => runPart(context, period, clientsPart, carersPart),
};

/** ASCOF 3D parts 1b and 2b. Source: DHSC Create_ASCOF_3D_2425_Onwards, carer based measures. */
export const ascof3dCarers: Measure = {
  id: 'ascof-3d-carers',
  title: 'Supported carers who receive self-directed support (1b) or direct payments (2b)',
  unit: 'percent',
  decimals: DECIMALS,
  source: SOURCE,
  personLevelName: 'person_level_3d_carers',
  run: (context, period) => runPart(context, period, carersPart, clientsPart),
};

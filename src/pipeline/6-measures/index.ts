import { ascof2a } from './ascof-2a/index.ts';
import { ascof2b, ascof2c } from './ascof-2bc/index.ts';
import { ascof2e, ascof2eLd } from './ascof-2e/index.ts';
import { ascof3dCarers, ascof3dClients } from './ascof-3d/index.ts';
import type { Measure } from './measure.ts';

/** Every measure, in the order in which they are shown. */
export const MEASURES: readonly Measure[] = [
  ascof2a,
  ascof2b,
  ascof2c,
  ascof2e,
  ascof2eLd,
  ascof3dClients,
  ascof3dCarers,
];

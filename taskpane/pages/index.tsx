import type { ReactElement } from 'react';
import type { StepId } from '../state/steps.ts';
import { build } from './build.tsx';
import { checkValues } from './check-values.tsx';
import { chooseData } from './choose-data.tsx';
import { explainFigure, seeMeasures } from './explain.tsx';
import type { Pane } from './pane.ts';
import { setPeriod } from './set-period.tsx';

/** The page of each step, from the state of the pane. The one place where features meet. */
export const PAGES: Record<StepId, (pane: Pane) => ReactElement> = {
  'choose-data': chooseData,
  'set-period': setPeriod,
  build,
  'check-values': checkValues,
  'see-measures': seeMeasures,
  'explain-figure': explainFigure,
};

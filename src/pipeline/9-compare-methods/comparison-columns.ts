import { reportingPeriodText } from '../6-measures/measure.ts';
import type { RecordColumn } from '../7-outputs/table-of-records.ts';
import { eitherFigure } from './compare-figures.ts';
import type { ComparedFigure } from './compare-figures.ts';
import type { Comparison } from './index.ts';

/** Which methods are compared: in every row, so that a table says it by itself. */
export function methodColumns({ runs }: Comparison): { readonly [name: string]: RecordColumn<unknown> } {
  return {
    method_a: { text: () => runs.a.result.method.id },
    method_b: { text: () => runs.b.result.method.id },
  };
}

/** What names a figure and its period. */
export const FIGURE_COLUMNS: { readonly [name: string]: RecordColumn<{ readonly figure: ComparedFigure }> } = {
  Reporting_Period: { text: ({ figure }) => reportingPeriodText(figure.period) },
  LA_Code: { text: ({ figure }) => eitherFigure(figure).laCode },
  LA_Name: { text: ({ figure }) => eitherFigure(figure).laName },
  Measure: { text: ({ figure }) => eitherFigure(figure).measure },
  Description: { text: ({ figure }) => eitherFigure(figure).description },
  Group: { text: ({ figure }) => eitherFigure(figure).group },
};

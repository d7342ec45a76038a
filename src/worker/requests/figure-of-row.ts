import { textOf } from '../../columns/table.ts';
import { figureKey } from '../../pipeline/6-measures/figure-key.ts';
import { measuresFacts } from '../results/figure-facts.ts';
import type { FigureFacts } from '../results/figure-facts.ts';
import { measuresOf } from './measures.ts';
import { outputNamed } from './outputs.ts';
import type { RequestContext } from './request-context.ts';

/** The figure that stands on a row of the sheet ASCOF, counted from 0; null beyond its rows. */
export function figureOfRow({ row }: { readonly row: number }, { session }: RequestContext): FigureFacts | null {
  const { table } = outputNamed('ascof', session);
  if (row < 0 || row >= table.numRows()) return null;
  const cell = (name: string) => textOf(table, name).at(row) ?? '';
  const key = figureKey({
    laCode: cell('LA_Code'),
    measure: cell('Measure'),
    description: cell('Description'),
    group: cell('Group'),
  });
  const { measures } = measuresFacts(measuresOf(session), session.reference, session.smallNumbers);
  return measures.flatMap(({ figures }) => figures).find((figure) => figure.key === key) ?? null;
}

import { textOf } from '../../../../columns/table.ts';
import type { MeasureContext } from '../../measure.ts';

/**
 * The LA person IDs of rows, each once for every service component: DHSC gathers them from distinct rows that hold the
 * component too, so an ID is repeated (`X, X`).
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Ranked_Joined and #LA_IDs.
 */
export function idsByComponent({ events }: MeasureContext): (rows: readonly number[]) => readonly (string | null)[] {
  const ids = textOf(events, 'LA_Person_Unique_Identifier');
  const idCodes = ids.foldedCodes;
  const componentCodes = textOf(events, 'Service_Component_Cleaned').foldedCodes;
  return (rows) => {
    const same = (a: number, b: number) => idCodes[a] === idCodes[b] && componentCodes[a] === componentCodes[b];
    return rows.filter((row, place) => rows.findIndex((other) => same(other, row)) === place).map((row) => ids.at(row));
  };
}

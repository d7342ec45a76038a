import type { MeasureContext } from '../measure.ts';
import { CLIENT_TYPES } from './discharges.ts';
import type { OutcomeEvent } from './outcome-events.ts';
import { cellKey, ENGLAND, SLICES, TOTAL } from './slices.ts';

/** A row of DHSC's tables by what it is about. */
export type GridCell = { readonly area: string; readonly clientType: string; readonly slice: string };

/** The client types of DHSC's tables: those that any linked reablement of the run has, and the total. */
export function dhscClientTypes(events: readonly OutcomeEvent[]): readonly string[] {
  const present = new Set(events.map(({ clientType }) => clientType));
  return [...CLIENT_TYPES.filter((clientType) => present.has(clientType)), TOTAL];
}

/** DHSC's grid: England and each local authority, by client type and slice. Source: #REF_Client_Type_LA_Group. */
export function dhscGrid(
  { localAuthorities }: Pick<MeasureContext, 'localAuthorities'>,
  events: readonly OutcomeEvent[],
): readonly GridCell[] {
  return [ENGLAND, ...localAuthorities.map(({ laName }) => laName)].flatMap((area) =>
    dhscClientTypes(events).flatMap((clientType) => SLICES.map((slice) => ({ area, clientType, slice }))),
  );
}

export function keyOfCell({ area, clientType, slice }: GridCell): string {
  return cellKey(area, clientType, slice);
}

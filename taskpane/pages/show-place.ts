import type { Commands } from '../state/commands/index.ts';
import type { State } from '../state/state.ts';
import type { ShowPlace } from '../ui/row-place.tsx';

/** Shows the row's cell when its source is a sheet of the workbook. */
export function showPlaceOf({ data }: State, commands: Commands): ShowPlace {
  const sheets = new Set(data.sources.filter(({ isSheet }) => isSheet).map(({ name }) => name));
  return (place) => (sheets.has(place.file) ? () => void commands.showPlace(place) : null);
}

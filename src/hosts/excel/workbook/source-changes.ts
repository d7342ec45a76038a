import type { ExcelSession } from '../session/excel-session.ts';
import type { SourcePlace } from '../sources/source-place.ts';
import { listen } from './listen.ts';

/** As much of Excel's event as counts. */
export type Change = { readonly worksheetId: string; readonly source: string };

/** Tells when the analyst has edited a sheet that was read. Gives what stops the telling. */
export function onSourceChanged(
  session: ExcelSession,
  places: () => Iterable<SourcePlace>,
  listener: (name: string) => void,
): () => void {
  return listen(session, (context) =>
    context.workbook.worksheets.onChanged.add((change) => {
      for (const name of changedSources(change, places())) listener(name);
      return Promise.resolve();
    }),
  );
}

/** The sources on the sheet that was edited; edits of others who have the workbook open are theirs to build from. */
export function changedSources({ worksheetId, source }: Change, places: Iterable<SourcePlace>): string[] {
  if (source !== 'Local') return [];
  return [...places].filter(({ sheetId }) => sheetId === worksheetId).map(({ name }) => name);
}

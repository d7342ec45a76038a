import type { EncodedRows } from '../sources/encoded-rows.ts';
import { OpenSheet } from '../sources/open-sheet.ts';
import type { SourceFacts } from '../sources/source-facts.ts';
import { listSources } from './list-sources.ts';
import type { MethodChoice } from './list-sources.ts';
import type { RequestContext } from './request-context.ts';

export type SheetToOpen = {
  readonly name: string;
  /** Cells of the header row. */
  readonly header: readonly string[];
};

/** Begins a worksheet; one that was begun before and not closed is forgotten. Errors: the same field in two columns. */
export function openSheet({ name, header }: SheetToOpen, { session }: RequestContext): null {
  session.openSheet = new OpenSheet(name, header, session.reference.fields, session.dictionaries);
  return null;
}

/** Takes the next block of rows of the open worksheet. */
export function addSheetRows(block: EncodedRows, { session }: RequestContext): null {
  opened(session.openSheet).add(block);
  return null;
}

/** Makes a source of the open worksheet. Errors: no rows, or a column without which no step can work. */
export function closeSheet(choice: MethodChoice, context: RequestContext): SourceFacts[] {
  const { session } = context;
  const sheet = opened(session.openSheet);
  session.openSheet = null;
  session.addSheet(sheet.end());
  return listSources(choice, context);
}

function opened(sheet: OpenSheet | null): OpenSheet {
  if (sheet) return sheet;
  throw new Error('No worksheet is open');
}

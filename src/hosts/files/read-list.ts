import { InputError } from '../../model/input-error.ts';
import type { ListOfRows } from '../../model/list-of-rows.ts';
import { parseCsv } from '../../reference-tables/parse-csv.ts';
import { utf8Bytes } from './csv/utf8-bytes.ts';
import { fileKindOf } from './file-kind.ts';
import type { InputFile } from './input-file.ts';
import { listSheets, readSheetRows } from './read-workbook.ts';
import type { SheetRow } from './read-workbook.ts';

/**
 * A list in a file: a CSV text, or the first sheet of a workbook whose top row is such a header; of one without any, the
 * first sheet, for the reader to say what it lacks.
 * Errors: a file of another kind, an empty one, a CSV text with ragged rows.
 */
export async function readList(file: InputFile, isHeader: (header: readonly string[]) => boolean): Promise<ListOfRows> {
  const kind = fileKindOf(await file.firstBytes(), file.name);
  if (kind.kind === 'unsupported') throw new InputError(`${file.name} is ${kind.what}. ${kind.advice}`);
  return kind.kind === 'xlsx' ? listInWorkbook(file, isHeader) : listInCsv(file);
}

async function listInCsv(file: InputFile): Promise<ListOfRows> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of utf8Bytes(file.chunks().chunks)) text += decoder.decode(chunk, { stream: true });
  const { header, rows, problem } = parseCsv(text + decoder.decode());
  if (problem) {
    throw new InputError(
      `${file.name}, line ${problem.line}: ${problem.text}. Correct the row, or save it as CSV again.`,
    );
  }
  const lines = rows.map(({ line, cells }) => ({ at: line, cells }));
  return { source: file.name, rowWord: 'line', header, rows: lines };
}

async function listInWorkbook(file: InputFile, isHeader: (header: readonly string[]) => boolean): Promise<ListOfRows> {
  const { bytes } = await file.whole();
  const sheets = await listSheets({ name: file.name, bytes });
  let first: ListOfRows | null = null;
  for (const { name } of sheets) {
    const rows: SheetRow[] = [];
    for await (const block of readSheetRows({ name: file.name, bytes }, name)) rows.push(...block);
    const [head, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
    const list: ListOfRows = {
      source: sheets.length > 1 ? `${file.name} [${name}]` : file.name,
      rowWord: 'row',
      header: (head?.cells ?? []).map((cell) => cell ?? ''),
      rows: rest.map(({ row, cells }) => ({ at: row, cells })),
    };
    if (isHeader(list.header)) return list;
    first ??= list;
  }
  if (first) return first;
  throw new InputError(`${file.name}: the workbook has no sheet.`);
}

import { silentControl } from '../../../model/run-control.ts';
import type { TableBlock } from '../../../model/table-block.ts';
import { guardFormula } from '../../../reference-tables/formula-guard.ts';
import type { MappingDecision } from '../../../reference-tables/index.ts';
import type { HostDecisions, HostTable } from '../../host.ts';
import { onSheet } from '../session/error-sentences.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { cellText } from '../sources/cell-text.ts';
import { writeTables } from '../writing/write-tables.ts';
import { DECISIONS_SHEET, DECISIONS_TABLE } from './own-names.ts';

const COLUMNS = ['field', 'raw', 'cleaned', 'note', 'decided_by', 'decided_at'] as const;

/** The decisions that the workbook keeps, as an ordinary table that anybody can see and change; null without one. */
export async function readDecisions(session: ExcelSession): Promise<HostDecisions | null> {
  const values = await onSheet(DECISIONS_SHEET, () => session.run(readTable));
  if (values === null) return null;
  // They are read as CSV is, where the texts of formulas are guarded.
  const cells = values.map((row) => row.map((value) => guardFormula(cellText(value, false, 0) ?? '')));
  const [header, ...rows] = cells;
  return { source: DECISIONS_SHEET, cells: [header, ...rows.filter((row) => row.some((text) => text.trim() !== ''))] };
}

/** Keeps the decisions. Without any, no table is made for them. */
export async function writeDecisions(
  session: ExcelSession,
  decisions: readonly MappingDecision[],
  writtenAt: string,
): Promise<void> {
  const kept = await onSheet(DECISIONS_SHEET, () => session.run(readTable));
  if (kept === null && decisions.length === 0) return;
  const rows = decisions.map(({ field, raw, cleaned, note, decidedBy, decidedAt }) => {
    return [field, raw, cleaned, note, decidedBy, decidedAt];
  });
  if (kept !== null && isSame(kept, [[...COLUMNS], ...rows])) return;
  await writeTables(session, [decisionsTable(rows)], silentControl, writtenAt);
}

async function readTable(context: Excel.RequestContext): Promise<unknown[][] | null> {
  const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE);
  await context.sync();
  if (table.isNullObject) return null;
  const range = table.getRange().load('values');
  await context.sync();
  return range.values;
}

function isSame(kept: readonly (readonly unknown[])[], wanted: readonly (readonly string[])[]): boolean {
  const lines = (rows: readonly (readonly unknown[])[]) => JSON.stringify(rows.map((row) => row.map(String)));
  return lines(kept) === lines(wanted);
}

function decisionsTable(rows: readonly (readonly string[])[]): HostTable {
  return {
    name: 'mapping_decisions',
    title: 'Mapping decisions',
    sheetName: DECISIONS_SHEET,
    tableName: DECISIONS_TABLE,
    rows: rows.length,
    columns: COLUMNS.map((name) => ({ name, type: 'text' })),
    block: (fromRow, toRow) => Promise.resolve(textBlock(rows, fromRow, toRow)),
  };
}

function textBlock(rows: readonly (readonly string[])[], fromRow: number, toRow: number): TableBlock {
  const some = rows.slice(fromRow, toRow);
  const codes = Int32Array.from(some.keys());
  return {
    fromRow,
    rowCount: some.length,
    columns: COLUMNS.map((_, column) => ({ type: 'text', codes, texts: some.map((row) => row[column]) })),
  };
}

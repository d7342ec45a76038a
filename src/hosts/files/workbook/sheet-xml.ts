import { colToLetter } from 'hucre/xlsx';
import { columnOf } from '../../../columns/table.ts';
import type { TypedColumn } from '../../../columns/table.ts';
import { formatCells } from '../format-cells.ts';
import { cellFormatOf, stringCell } from './cell-format.ts';
import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE, XML_DECLARATION } from './namespaces.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { headerStyleOf } from './styles-xml.ts';

/** Small, so that the compressor, which answers on this thread, is kept waiting for milliseconds only. */
const ROWS_PER_BLOCK = 100;
const FROZEN_COLUMNS = 2;
const DAY_WIDTH = 11;
const MAX_WIDTH = 46;

/** The XML of one sheet, block of rows by block of rows; `done` rows are in it so far. */
export function* sheetXml(plan: SheetPlan, strings: SharedStrings): Generator<{ xml: string; done: number }, void> {
  const { output, headers, range } = plan;
  const columns = output.table.columnNames().map((name) => columnOf(output.table, name));
  const starts = headers.map((_, c) => `<c r="${colToLetter(c)}`);
  const header = headers.map((name, c) => `${starts[c]}1${stringCell(strings.numberOf(name), headerStyleOf(name))}`);
  yield { xml: `${opening(plan, columns)}<sheetData><row r="1">${header.join('')}</row>`, done: 0 };

  const cells = columns.map((column, c) => formatCells(column, cellFormatOf(column, headers[c], plan, strings)));
  const rows = output.table.indices();
  for (let from = 0; from < rows.length; from += ROWS_PER_BLOCK) {
    const to = Math.min(from + ROWS_PER_BLOCK, rows.length);
    let xml = '';
    for (let i = from; i < to; i++) {
      const place = String(i + 2);
      xml += `<row r="${place}">`;
      for (let c = 0; c < cells.length; c++) {
        const cell = cells[c](rows[i]);
        if (cell !== '') xml += starts[c] + place + cell;
      }
      xml += '</row>';
    }
    yield { xml, done: to };
  }
  // IDs are text; without this Excel marks each with a green corner.
  const closing = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  yield {
    xml: `</sheetData>${closing}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    done: rows.length,
  };
}

function opening({ headers, range, number }: SheetPlan, columns: readonly TypedColumn[]): string {
  const frozen = headers.length > FROZEN_COLUMNS ? FROZEN_COLUMNS : 0;
  const split = frozen > 0 ? `xSplit="${frozen}" ySplit="1"` : 'ySplit="1"';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const widths = headers.map((header, c) => {
    const width = columns[c].type === 'day' ? DAY_WIDTH : Math.min(header.length + 4, MAX_WIDTH);
    return `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><dimension ref="${range}"/>` +
    `<sheetViews><sheetView ${number === 1 ? 'tabSelected="1" ' : ''}workbookViewId="0">` +
    `<pane ${split} topLeftCell="${colToLetter(frozen)}2" activePane="${pane}" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`
  );
}

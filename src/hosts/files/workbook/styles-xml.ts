import type { ColumnType } from '../../../columns/column.ts';
import { SPREADSHEET_NAMESPACE, XML_DECLARATION } from './namespaces.ts';

/** Places in `cellXfs` below. Text cells carry the text format, so that editing one later makes no formula of it. */
export const CELL_STYLE: Readonly<Record<ColumnType, number>> = { text: 1, day: 2, integer: 3, decimal: 0 };

/** Costs and units, which the main table holds with two decimals. */
export const TWO_DECIMALS_STYLE = 7;

const HEADER_STYLE = { plain: 4, cleaned: 5, derived: 6 };

export const TABLE_STYLE = 'CLD Tables';

/** The style of a header cell: cleaned columns are tinted, derived ones in italics on grey. */
export function headerStyleOf(column: string): number {
  if (column.startsWith('Der_')) return HEADER_STYLE.derived;
  return /_Cleaned$/i.test(column) ? HEADER_STYLE.cleaned : HEADER_STYLE.plain;
}

const DARK_BLUE = 'FF1F4E79';
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const headerCell = (font: number, fill: number) =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>`;
const formatted = (numFmtId: number) =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

/** Fonts, fills, borders, number formats and the table style: white header over a dark blue rule, very light bands. */
export const STYLES_XML =
  `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><i/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${solid('FFFFFFFF')}${solid('FFDEEBF7')}${solid('FFF2F2F2')}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border><left/><right/><top/><bottom style="medium"><color rgb="${DARK_BLUE}"/></bottom><diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `${formatted(49)}${formatted(164)}${formatted(1)}${headerCell(1, 2)}${headerCell(1, 3)}${headerCell(2, 4)}${formatted(2)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `<dxfs count="2"><dxf><font><b/></font><border><bottom style="medium"><color rgb="${DARK_BLUE}"/></bottom></border></dxf>` +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFF9FAFB"/><bgColor rgb="FFF9FAFB"/></patternFill></fill></dxf></dxfs>' +
  `<tableStyles count="1" defaultTableStyle="${TABLE_STYLE}"><tableStyle name="${TABLE_STYLE}" pivot="0" count="2">` +
  '<tableStyleElement type="headerRow" dxfId="0"/><tableStyleElement type="secondRowStripe" dxfId="1"/></tableStyle>' +
  '</tableStyles></styleSheet>';

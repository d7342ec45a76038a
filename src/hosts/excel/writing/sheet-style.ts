import type { TablePlan } from './table-plan.ts';

const DARK_BLUE = '#1F4E79';
const ORANGE = '#C55A11';
const GREY = '#7F7F7F';

/** On the tab of a sheet that is caught in the middle of a change. */
export const INCOMPLETE_COLOUR = '#C00000';

const TAB_COLOURS: Readonly<Record<string, string>> = {
  unmapped_values: ORANGE,
  mapping_decisions: ORANGE,
  run_record: GREY,
};

/** Plain rows: the bands of Excel's own styles are darker than the tints of the headers. */
const TABLE_STYLE = 'TableStyleLight1';
const FROZEN_COLUMNS = 2;
const DAY_CHARACTERS = 11;
const MAX_CHARACTERS = 46;

/** Results dark blue, things to decide orange, the run record grey. */
export function tabColourOf(outputName: string): string {
  return TAB_COLOURS[outputName] ?? DARK_BLUE;
}

/** Bold headers over a dark blue rule; cleaned columns tinted, derived ones in italics on grey. */
export function styleHeader(sheet: Excel.Worksheet, row: number, column: number, { headers }: TablePlan): void {
  const { format } = sheet.getRangeByIndexes(row, column, 1, headers.length);
  format.font.bold = true;
  format.font.color = '#000000';
  const rule = format.borders.getItem('EdgeBottom');
  rule.style = 'Continuous';
  rule.weight = 'Medium';
  rule.color = DARK_BLUE;
  for (const { from, count, look } of runsOfLooks(headers)) {
    const run = sheet.getRangeByIndexes(row, column + from, 1, count).format;
    run.fill.color = FILLS[look];
    run.font.italic = look === 'derived';
  }
}

/** For a new sheet: the table's style, column widths, and the header and first columns always in sight. */
export function styleNewSheet(sheet: Excel.Worksheet, table: Excel.Table, { headers, columns }: TablePlan): void {
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  headers.forEach((header, column) => {
    const characters = columns[column].kind === 'day' ? DAY_CHARACTERS : Math.min(header.length + 4, MAX_CHARACTERS);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  if (headers.length > FROZEN_COLUMNS) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, FROZEN_COLUMNS));
  else sheet.freezePanes.freezeRows(1);
}

/** Excel's width of so many characters of its usual font: 7 pixels each and 5 of padding, 3 points to 4 pixels. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

type Look = 'plain' | 'cleaned' | 'derived';

const FILLS: Readonly<Record<Look, string>> = { plain: '#FFFFFF', cleaned: '#DEEBF7', derived: '#F2F2F2' };

function lookOf(header: string): Look {
  if (header.startsWith('Der_')) return 'derived';
  return /_Cleaned$/i.test(header) ? 'cleaned' : 'plain';
}

/** Neighbouring headers of one look. */
function runsOfLooks(headers: readonly string[]): { from: number; count: number; look: Look }[] {
  const runs: { from: number; count: number; look: Look }[] = [];
  headers.forEach((header, column) => {
    const look = lookOf(header);
    const last = runs.at(-1);
    if (last?.look === look) last.count++;
    else runs.push({ from: column, count: 1, look });
  });
  return runs;
}

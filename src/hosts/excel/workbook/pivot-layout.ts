import type { PivotDescription } from '../../../model/pivot-description.ts';

/** The number that each cell of a PivotTable shows. `only` shows the one there is, so that nothing is added up. */
const SUMMARIES: Readonly<Record<PivotDescription['summary'], { by: 'Count' | 'Sum' | 'Max'; format: string }>> = {
  count: { by: 'Count', format: '#,##0' },
  sum: { by: 'Sum', format: '#,##0' },
  only: { by: 'Max', format: 'General' },
};

const CHARTS: Readonly<
  Record<PivotDescription['chart'], 'BarClustered' | 'ColumnClustered' | 'ColumnStacked' | 'Line'>
> = { bars: 'BarClustered', columns: 'ColumnClustered', 'stacked columns': 'ColumnStacked', lines: 'Line' };

export const chartTypeOf = ({ chart }: PivotDescription) => CHARTS[chart];

/** Puts the fields in their places, with one reading of nothing: the PivotTable is not looked at. */
export function layOut(pivot: Excel.PivotTable, description: PivotDescription): void {
  const { rows, columns, value, summary } = description;
  for (const name of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
  for (const name of columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(name));
  const shown = pivot.dataHierarchies.add(pivot.hierarchies.getItem(value));
  shown.summarizeBy = SUMMARIES[summary].by;
  shown.numberFormat = SUMMARIES[summary].format;
  if (summary === 'only') {
    pivot.layout.showRowGrandTotals = false;
    pivot.layout.showColumnGrandTotals = false;
    pivot.layout.subtotalLocation = 'Off';
  }
  pivot.refreshOnOpen = true;
}

/** What a PivotTable counts rows by: the first of these that the table has, else its first column. */
const COUNTED_BY = ['Event_Type', 'Measure', 'reason', 'field', 'section', 'mode'];

/** The PivotTable of a table of which nothing is known but its columns: rows counted, since what may be added is unknown. */
export function countOfRows(title: string, header: readonly string[]): PivotDescription {
  const row = COUNTED_BY.find((name) => header.includes(name)) ?? header[0];
  // Another column than the one in the rows, so that every row of it is counted.
  const value = header.find((name) => name !== row) ?? row;
  return { title: `${title}: rows by ${row}`, rows: [row], columns: [], value, summary: 'count', chart: 'bars' };
}

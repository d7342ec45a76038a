/** How a PivotTable and its chart show a result table. Fields are columns of the table. */
export type PivotDescription = {
  /** What is counted, above the PivotTable and over the chart. */
  readonly title: string;
  /** Outer fields first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: string;
  /**
   * `only`: each cell of the PivotTable shows one row's value (a median, a percentage), which no total may add to
   * another.
   */
  readonly summary: 'count' | 'sum' | 'only';
  readonly chart: 'bars' | 'columns' | 'stacked columns' | 'lines';
};

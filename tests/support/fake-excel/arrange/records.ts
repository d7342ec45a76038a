import type { ChartModel } from '../model/chart-model.ts';
import { type PivotAxis, type PivotModel } from '../model/pivot-model.ts';
import { RangeRef } from '../model/range-ref.ts';

export interface ChartRecord {
  readonly name: string;
  readonly sheetName: string;
  readonly chartType: string;
  readonly source: string;
  readonly settings: Record<string, unknown>;
}

export function chartRecord(chart: ChartModel): ChartRecord {
  const { name, chartType } = chart;
  const settings = Object.fromEntries(chart.settings);
  return { name, sheetName: chart.sheet.name, chartType, source: chart.source.address, settings };
}

export interface PivotRecord {
  readonly name: string;
  /** The name of the table it stands on, or the address of a range. */
  readonly source: string;
  readonly onTable: boolean;
  readonly destination: string;
  readonly rows: string[];
  readonly columns: string[];
  readonly filters: string[];
  readonly data: { name: string; field: string; summarizeBy: unknown }[];
  readonly refreshOnOpen: unknown;
  readonly refreshes: number;
  readonly layout: Record<string, unknown>;
}

export function pivotRecord(pivot: PivotModel): PivotRecord {
  const { source } = pivot;
  const onTable = !(source instanceof RangeRef);
  return {
    name: pivot.name,
    source: onTable ? source.name : source.address,
    onTable,
    destination: pivot.destination.address,
    rows: fields(pivot.rows),
    columns: fields(pivot.columns),
    filters: fields(pivot.filters),
    data: pivot.data.placements.map(({ name, field, settings }) => {
      return { name, field, summarizeBy: settings.get('SummarizeBy') ?? null };
    }),
    refreshOnOpen: pivot.settings.get('RefreshOnOpen'),
    refreshes: pivot.refreshes,
    layout: Object.fromEntries(pivot.layout),
  };
}

function fields(axis: PivotAxis): string[] {
  return axis.placements.map((placement) => placement.field);
}

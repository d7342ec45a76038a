import { expectText } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { guardSheet } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';
import { settingsBag } from './settings-bag.ts';

/** A part of a chart (title, legend, axis …); what is set on it is remembered with the chart. */
class ChartPart {
  constructor(readonly chart: ChartModel) {}

  get settings(): Map<string, unknown> {
    return this.chart.settings;
  }
}

export class ChartTitleRef extends ChartPart {}
export class ChartLegendRef extends ChartPart {}
export class ChartAxesRef extends ChartPart {}
export class ChartDataLabelsRef extends ChartPart {}
export class CategoryAxisTitleRef extends ChartPart {}
export class ValueAxisTitleRef extends ChartPart {}
export class CategoryAxisRef extends ChartPart {}
export class ValueAxisRef extends ChartPart {}

const place = settingsBag<ChartModel>(['Height', 'Left', 'Top', 'Width']);

export const chartKind: Kind<ChartModel> = {
  name: 'Chart',
  identity: (chart) => ({ Id: chart.id }),
  read: {
    ...place.read,
    ChartType: (chart) => chart.chartType,
    Id: (chart) => chart.id,
    Name: (chart) => chart.name,
  },
  write: {
    ...place.write,
    Name: (chart, value) => {
      guardSheet(chart.sheet);
      chart.name = expectText(value);
    },
  },
  objects: {
    Axes: (chart) => new ChartAxesRef(chart),
    DataLabels: (chart) => new ChartDataLabelsRef(chart),
    Legend: (chart) => new ChartLegendRef(chart),
    Title: (chart) => new ChartTitleRef(chart),
    Worksheet: (chart) => chart.sheet,
  },
  methods: {
    Activate: () => null,
    Delete: (chart) => {
      guardSheet(chart.sheet);
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
    SetData: (chart, args) => {
      guardSheet(chart.sheet);
      chart.source = rangeArgument(args.at(0), chart.sheet.workbook, chart.sheet);
    },
    SetPosition: (chart, args) => {
      guardSheet(chart.sheet);
      const corners = [args.at(0), args.at(1)].filter((corner) => corner !== null);
      const found = corners.map((corner) => rangeArgument(corner, chart.sheet.workbook, chart.sheet).address);
      chart.settings.set('Position', found.join(':'));
    },
  },
};

export const chartTitleKind: Kind<ChartTitleRef> = {
  name: 'ChartTitle',
  ...settingsBag<ChartTitleRef>(['Text', 'Visible', 'Overlay'], 'Title.'),
};

export const chartLegendKind: Kind<ChartLegendRef> = {
  name: 'ChartLegend',
  ...settingsBag<ChartLegendRef>(['Position', 'Visible', 'Overlay'], 'Legend.'),
};

export const chartDataLabelsKind: Kind<ChartDataLabelsRef> = {
  name: 'ChartDataLabels',
  ...settingsBag<ChartDataLabelsRef>(['Position', 'ShowValue', 'NumberFormat'], 'DataLabels.'),
};

export const chartAxesKind: Kind<ChartAxesRef> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: ({ chart }) => new CategoryAxisRef(chart),
    ValueAxis: ({ chart }) => new ValueAxisRef(chart),
  },
};

const AXIS = ['Maximum', 'Minimum', 'NumberFormat', 'Visible', 'ReversePlotOrder'];

export const categoryAxisKind: Kind<CategoryAxisRef> = {
  name: 'ChartAxis',
  ...settingsBag<CategoryAxisRef>(AXIS, 'CategoryAxis.'),
  objects: { Title: ({ chart }) => new CategoryAxisTitleRef(chart) },
};

export const valueAxisKind: Kind<ValueAxisRef> = {
  name: 'ChartAxis',
  ...settingsBag<ValueAxisRef>(AXIS, 'ValueAxis.'),
  objects: { Title: ({ chart }) => new ValueAxisTitleRef(chart) },
};

export const categoryAxisTitleKind: Kind<CategoryAxisTitleRef> = {
  name: 'ChartAxisTitle',
  ...settingsBag<CategoryAxisTitleRef>(['Text', 'Visible'], 'CategoryAxis.Title.'),
};

export const valueAxisTitleKind: Kind<ValueAxisTitleRef> = {
  name: 'ChartAxisTitle',
  ...settingsBag<ValueAxisTitleRef>(['Text', 'Visible'], 'ValueAxis.Title.'),
};

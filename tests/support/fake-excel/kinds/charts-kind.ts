import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { ChartModel } from '../model/chart-model.ts';
import { nextName } from '../model/item-names.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { guardSheet } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';

export class ChartsRef {
  constructor(readonly sheet: SheetModel) {}
}

function find({ sheet }: ChartsRef, key: unknown): ChartModel | null {
  const name = String(key).toLowerCase();
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === name) ?? null;
}

export const chartsKind: Kind<ChartsRef> = {
  name: 'ChartCollection',
  read: { Count: ({ sheet }) => sheet.charts.length },
  items: ({ sheet }) => sheet.charts,
  item: find,
  methods: {
    Add: ({ sheet }, args) => {
      guardSheet(sheet);
      const source = rangeArgument(args.at(1), sheet.workbook, sheet);
      const names = sheet.charts.map((chart) => chart.name);
      const id = `chart:${sheet.workbook.nextId()}`;
      const seriesBy = args.optionalText(2) ?? 'Auto';
      const chart = new ChartModel(sheet, id, nextName('Chart ', names), args.text(0), source, seriesBy);
      sheet.charts.push(chart);
      return chart;
    },
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (charts, args) => {
      const chart = find(charts, args.at(0));
      if (chart === null) throw new HostError('ItemNotFound');
      return chart;
    },
    GetItemOrNullObject: (charts, args) => find(charts, args.at(0)),
  },
};

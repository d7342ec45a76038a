import { type HostObject, type Kind, hostObject } from '../host/kind.ts';
import { ChartModel } from '../model/chart-model.ts';
import { PivotAxis, PivotFieldModel, PivotModel, PivotPlacement } from '../model/pivot-model.ts';
import { RangeRef } from '../model/range-ref.ts';
import { SheetModel } from '../model/sheet-model.ts';
import { TableModel } from '../model/table-model.ts';
import { WorkbookModel } from '../model/workbook-model.ts';
import * as application from './application-kind.ts';
import * as border from './border-kinds.ts';
import * as chart from './chart-kind.ts';
import * as charts from './charts-kind.ts';
import * as properties from './custom-properties-kind.ts';
import * as filter from './filter-kinds.ts';
import * as panes from './freeze-panes-kind.ts';
import * as functions from './functions-kind.ts';
import * as names from './names-kind.ts';
import * as axis from './pivot-axis-kinds.ts';
import * as pivot from './pivot-table-kind.ts';
import * as pivots from './pivot-tables-kind.ts';
import * as protection from './protection-kinds.ts';
import * as areas from './range-areas-kind.ts';
import * as format from './range-format-kind.ts';
import { rangeKind } from './range-kind.ts';
import * as settings from './settings-kind.ts';
import { sheetKind } from './sheet-kind.ts';
import * as sheets from './sheets-kind.ts';
import * as columns from './table-columns-kind.ts';
import { tableKind } from './table-kind.ts';
import * as rows from './table-rows-kind.ts';
import * as tables from './tables-kind.ts';
import { workbookKind } from './workbook-kind.ts';

type View = (target: object) => HostObject | null;

function bind<T extends object>(type: new (...args: never[]) => T, kind: Kind<T>): [unknown, View] {
  return [type, (target) => (target instanceof type ? hostObject(kind, target) : null)];
}

/** Every kind of Excel object the fake has, by the class of its model. */
export const KINDS: ReadonlyMap<unknown, View> = new Map([
  bind(WorkbookModel, workbookKind),
  bind(application.ApplicationRef, application.applicationKind),
  bind(functions.FunctionsRef, functions.functionsKind),
  bind(functions.FunctionResultRef, functions.functionResultKind),
  bind(names.NamesRef, names.namesKind),
  bind(names.NameRef, names.nameKind),
  bind(settings.SettingsRef, settings.settingsKind),
  bind(settings.SettingRef, settings.settingKind),
  bind(protection.WorkbookProtectionRef, protection.workbookProtectionKind),
  bind(sheets.SheetsRef, sheets.sheetsKind),
  bind(SheetModel, sheetKind),
  bind(protection.SheetProtectionRef, protection.sheetProtectionKind),
  bind(panes.FreezePanesRef, panes.freezePanesKind),
  bind(properties.CustomPropertiesRef, properties.customPropertiesKind),
  bind(properties.CustomPropertyRef, properties.customPropertyKind),
  bind(filter.SheetFilterRef, filter.sheetFilterKind),
  bind(RangeRef, rangeKind),
  bind(areas.RangeAreasRef, areas.rangeAreasKind),
  bind(areas.RangesRef, areas.rangesKind),
  bind(format.RangeFormatRef, format.rangeFormatKind),
  bind(format.FillRef, format.fillKind),
  bind(format.FontRef, format.fontKind),
  bind(format.BordersRef, border.bordersKind),
  bind(format.BorderRef, border.borderKind),
  bind(tables.TablesRef, tables.tablesKind),
  bind(TableModel, tableKind),
  bind(filter.TableFilterRef, filter.tableFilterKind),
  bind(columns.TableColumnsRef, columns.tableColumnsKind),
  bind(columns.TableColumnRef, columns.tableColumnKind),
  bind(rows.TableRowsRef, rows.tableRowsKind),
  bind(rows.TableRowRef, rows.tableRowKind),
  bind(charts.ChartsRef, charts.chartsKind),
  bind(ChartModel, chart.chartKind),
  bind(chart.ChartTitleRef, chart.chartTitleKind),
  bind(chart.ChartLegendRef, chart.chartLegendKind),
  bind(chart.ChartDataLabelsRef, chart.chartDataLabelsKind),
  bind(chart.ChartAxesRef, chart.chartAxesKind),
  bind(chart.CategoryAxisRef, chart.categoryAxisKind),
  bind(chart.ValueAxisRef, chart.valueAxisKind),
  bind(chart.CategoryAxisTitleRef, chart.categoryAxisTitleKind),
  bind(chart.ValueAxisTitleRef, chart.valueAxisTitleKind),
  bind(pivots.PivotTablesRef, pivots.pivotTablesKind),
  bind(PivotModel, pivot.pivotTableKind),
  bind(pivot.PivotLayoutRef, pivot.pivotLayoutKind),
  bind(pivot.PivotFieldsRef, axis.pivotFieldsKind),
  bind(PivotFieldModel, axis.pivotFieldKind),
  bind(PivotAxis, axis.pivotAxisKind),
  bind(PivotPlacement, axis.pivotPlacementKind),
]);

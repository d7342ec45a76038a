import type { Kind } from '../host/kind.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApplicationRef } from './application-kind.ts';
import { FunctionsRef } from './functions-kind.ts';
import { NamesRef } from './names-kind.ts';
import { PivotTablesRef } from './pivot-tables-kind.ts';
import { WorkbookProtectionRef } from './protection-kinds.ts';
import { SettingsRef } from './settings-kind.ts';
import { SheetsRef } from './sheets-kind.ts';
import { TablesRef } from './tables-kind.ts';

export const workbookKind: Kind<WorkbookModel> = {
  name: 'Workbook',
  read: {
    Name: (workbook) => workbook.name,
    ReadOnly: (workbook) => workbook.readOnly,
    AutoSave: (workbook) => workbook.autoSave,
  },
  objects: {
    Application: (workbook) => new ApplicationRef(workbook),
    Functions: (workbook) => new FunctionsRef(workbook),
    Names: (workbook) => new NamesRef(workbook),
    PivotTables: (workbook) => new PivotTablesRef(workbook, null),
    Protection: (workbook) => new WorkbookProtectionRef(workbook),
    Settings: (workbook) => new SettingsRef(workbook),
    Tables: (workbook) => new TablesRef(workbook, null),
    Worksheets: (workbook) => new SheetsRef(workbook),
  },
  methods: {
    GetSelectedRange: (workbook) => workbook.selection,
    GetActiveCell: (workbook) => workbook.selection.part(0, 0, 1, 1),
  },
};

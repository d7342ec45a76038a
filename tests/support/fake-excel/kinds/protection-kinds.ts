import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { guardWorkbook } from '../model/write-guards.ts';

export class WorkbookProtectionRef {
  constructor(readonly workbook: WorkbookModel) {}
}

export class SheetProtectionRef {
  constructor(readonly sheet: SheetModel) {}
}

/** Passwords are not kept: any unprotects. */
export const workbookProtectionKind: Kind<WorkbookProtectionRef> = {
  name: 'WorkbookProtection',
  read: { Protected: ({ workbook }) => workbook.structureProtected },
  methods: {
    Protect: ({ workbook }) => {
      guardWorkbook(workbook);
      if (workbook.structureProtected) throw new HostError('InvalidOperation');
      workbook.structureProtected = true;
    },
    Unprotect: ({ workbook }) => {
      guardWorkbook(workbook);
      workbook.structureProtected = false;
    },
  },
};

export const sheetProtectionKind: Kind<SheetProtectionRef> = {
  name: 'WorksheetProtection',
  read: { Protected: ({ sheet }) => sheet.protected },
  methods: {
    Protect: ({ sheet }) => {
      guardWorkbook(sheet.workbook);
      if (sheet.protected) throw new HostError('InvalidOperation');
      sheet.protected = true;
    },
    Unprotect: ({ sheet }) => {
      guardWorkbook(sheet.workbook);
      sheet.protected = false;
    },
  },
};

import type { Kind } from '../host/kind.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { guardWorkbook } from '../model/write-guards.ts';

export class SettingsRef {
  constructor(readonly workbook: WorkbookModel) {}
}

export class SettingRef {
  constructor(
    readonly workbook: WorkbookModel,
    readonly key: string,
  ) {}
}

function find({ workbook }: SettingsRef, key: unknown): SettingRef | null {
  return typeof key === 'string' && workbook.settings.has(key) ? new SettingRef(workbook, key) : null;
}

export const settingsKind: Kind<SettingsRef> = {
  name: 'SettingCollection',
  items: ({ workbook }) => [...workbook.settings.keys()].map((key) => new SettingRef(workbook, key)),
  item: find,
  methods: {
    Add: ({ workbook }, args) => {
      guardWorkbook(workbook);
      workbook.settings.set(args.text(0), args.at(1));
      return new SettingRef(workbook, args.text(0));
    },
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItemOrNullObject: (settings, args) => find(settings, args.text(0)),
  },
};

export const settingKind: Kind<SettingRef> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  read: { Key: ({ key }) => key, Value: ({ workbook, key }) => workbook.settings.get(key) },
  write: { Value: ({ workbook, key }, value) => void workbook.settings.set(key, value) },
  methods: {
    Delete: ({ workbook, key }) => {
      guardWorkbook(workbook);
      workbook.settings.delete(key);
    },
  },
};

import { expectNumber, expectObject, expectText } from '../host/expect-value.ts';
import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { nextName } from '../model/item-names.ts';
import { type PivotAxis, PivotFieldModel, PivotPlacement } from '../model/pivot-model.ts';
import { guardSheet } from '../model/write-guards.ts';
import type { PivotFieldsRef } from './pivot-table-kind.ts';
import { settingsBag } from './settings-bag.ts';

function findField({ pivot }: PivotFieldsRef, key: unknown): PivotFieldModel | null {
  const name = pivot.fieldNames.find((one) => one.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : new PivotFieldModel(pivot, name);
}

export const pivotFieldsKind: Kind<PivotFieldsRef> = {
  name: 'PivotHierarchyCollection',
  items: ({ pivot }) => pivot.fieldNames.map((name) => new PivotFieldModel(pivot, name)),
  item: findField,
  methods: {
    GetCount: ({ pivot }) => pivot.fieldNames.length,
    GetItemOrNullObject: (fields, args) => findField(fields, args.at(0)),
  },
};

export const pivotFieldKind: Kind<PivotFieldModel> = {
  name: 'PivotHierarchy',
  identity: ({ name }) => ({ Id: name }),
  read: { Id: ({ name }) => name, Name: ({ name }) => name },
};

function findPlacement({ placements }: PivotAxis, key: unknown): PivotPlacement | null {
  const name = String(key).toLowerCase();
  return placements.find((placement) => placement.name.toLowerCase() === name) ?? null;
}

/** Puts a field on an axis. Rows, columns and filters share a field between them; data may repeat it. */
function place(axis: PivotAxis, field: PivotFieldModel): PivotPlacement {
  const { pivot } = axis;
  guardSheet(pivot.destination.sheet);
  if (axis.kind !== 'data') {
    for (const one of [pivot.rows, pivot.columns, pivot.filters]) removeFrom(one, field.name);
  }
  const base = `Sum of ${field.name}`;
  const names = axis.placements.map((placement) => placement.name);
  const dataName = names.includes(base) ? nextName(base, names) : base;
  const placement = new PivotPlacement(axis, field.name, axis.kind === 'data' ? dataName : field.name);
  axis.placements.push(placement);
  return placement;
}

function removeFrom(axis: PivotAxis, field: string): void {
  const kept = axis.placements.filter((placement) => placement.field !== field);
  axis.placements.splice(0, axis.placements.length, ...kept);
}

export const pivotAxisKind: Kind<PivotAxis> = {
  name: 'PivotHierarchyAxis',
  items: ({ placements }) => placements,
  item: findPlacement,
  methods: {
    Add: (axis, args) => {
      const field = expectObject(args.at(0), PivotFieldModel);
      if (field.pivot !== axis.pivot) throw new HostError('InvalidArgument');
      return place(axis, field);
    },
    GetCount: ({ placements }) => placements.length,
    GetItemOrNullObject: (axis, args) => findPlacement(axis, args.at(0)),
    Remove: (axis, args) => {
      const placement = expectObject(args.at(0), PivotPlacement);
      axis.placements.splice(axis.placements.indexOf(placement), 1);
    },
  },
};

const settings = settingsBag<PivotPlacement>(['NumberFormat', 'ShowAs', 'SummarizeBy']);

export const pivotPlacementKind: Kind<PivotPlacement> = {
  name: 'PivotHierarchyOnAxis',
  identity: ({ name }) => ({ Id: name }),
  read: {
    ...settings.read,
    Id: ({ name }) => name,
    Name: ({ name }) => name,
    Position: (placement) => placement.axis.placements.indexOf(placement),
  },
  write: {
    ...settings.write,
    Name: (placement, value) => {
      placement.name = expectText(value);
    },
    Position: (placement, value) => {
      const { placements } = placement.axis;
      placements.splice(placements.indexOf(placement), 1);
      placements.splice(expectNumber(value), 0, placement);
    },
  },
};

import { textOf } from '../../columns/table.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import { formatImportTime } from '../../model/import-time.ts';
import type { DataQualityRule } from '../../reference-tables/index.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import type { AllRows } from './all-rows.ts';
import { NO_RULE } from './examine-field.ts';
import type { ExaminedField } from './examine-field.ts';
import { MANDATORY, STATUSES } from './row-status.ts';

const BLANK_MANDATORY = -1;
const BLANK = 0;
const VALID = 1;
const RELEASE_1 = -7;

/** FieldValidity of GetDQValues. */
function validityName(chk: number): string {
  if (chk >= VALID) return 'Passed: Valid';
  if (chk === BLANK) return 'Passed: Blank (Not Mandatory)';
  if (chk === BLANK_MANDATORY) return 'Failed: Blank (Mandatory)';
  return chk === RELEASE_1 ? 'Failed: Release 1' : 'Failed: Invalid';
}

type Counted = {
  readonly unit: Unit;
  readonly field: ExaminedField['field'];
  readonly status: number;
  readonly rule: number;
  readonly chk: number;
  readonly shown: string | null;
  count: number;
};

/** One import of one LA code. */
type Unit = { readonly laName: string; readonly laCode: string; readonly importDate: string };

/**
 * How often each value of each field occurs, by status and validity.
 *
 * Grain: one row per LA, import, field, status, validity, value and rule. `rule` is ours; the rest is as in GetDQValues.
 * DHSC then lays a line for England beside those of each LA; one LA is no England, so there is none.
 * Unknowns: rows without an LA code are not counted.
 * Source: DHSC GetDQValues; the codes -2 to -6 are not public, ours are in reference/data-quality/rules.csv.
 */
export function countValues(
  rows: AllRows,
  fields: readonly ExaminedField[],
  rules: readonly DataQualityRule[],
  counted: Uint8Array | null,
): OutputTable {
  const { unitOf, units } = unitsOf(rows);
  const records = fields.flatMap((field) => countField(field, unitOf, units, rules, counted));
  return {
    name: 'dq_values',
    title: 'Data quality: values of each field with their status and validity',
    table: tableOfRecords(records, {
      LA_Name: { text: ({ unit }) => unit.laName },
      LA_Code: { text: ({ unit }) => unit.laCode },
      ImportDate: { text: ({ unit }) => unit.importDate },
      Module: { text: ({ field }) => field.module },
      DataField: { text: ({ field }) => field.field },
      cond_: { integer: ({ status }) => STATUSES[status].cond },
      FieldStatus: { text: ({ status }) => STATUSES[status].name },
      chk_: { integer: ({ chk }) => chk },
      FieldValidity: { text: ({ chk }) => validityName(chk) },
      Value: { text: ({ shown }) => shown },
      rule: { text: ({ rule }) => rules[rule]?.id ?? null },
      Count: { integer: ({ count }) => count },
    }),
  };
}

function countField(
  { field, codes, ruleOf, shown, statuses }: ExaminedField,
  unitOf: Int32Array,
  units: readonly Unit[],
  rules: readonly DataQualityRule[],
  counted: Uint8Array | null,
): Counted[] {
  const { cellOf, firstCodes } = cellsOf(ruleOf, shown);
  const counts = new Int32Array(units.length * STATUSES.length * firstCodes.length);
  for (let row = 0; row < codes.length; row++) {
    const unit = unitOf[row];
    if (unit < 0 || (counted !== null && counted[row] === 0)) continue;
    counts[(unit * STATUSES.length + statuses[row]) * firstCodes.length + cellOf[codes[row]]]++;
  }
  const found: Counted[] = [];
  counts.forEach((count, place) => {
    if (count === 0) return;
    const code = firstCodes[place % firstCodes.length];
    const unitAndStatus = Math.floor(place / firstCodes.length);
    const status = unitAndStatus % STATUSES.length;
    const rule = ruleOf[code];
    const blank = status === MANDATORY ? BLANK_MANDATORY : BLANK;
    const chk = code === 0 ? blank : rule === NO_RULE ? VALID : (rules[rule].validity ?? VALID);
    const unit = units[Math.floor(unitAndStatus / STATUSES.length)];
    found.push({ unit, field, status, rule, chk, shown: shown[code], count });
  });
  return found;
}

/** Values that look the same in the list and break the same rule are one cell; the blank has its own, 0. */
function cellsOf(ruleOf: Int32Array, shown: readonly (string | null)[]): { cellOf: Int32Array; firstCodes: number[] } {
  const known = new Map<number, Map<string | null, number>>();
  const firstCodes = [0];
  const cellOf = new Int32Array(shown.length);
  for (let code = 1; code < cellOf.length; code++) {
    const ofRule = known.get(ruleOf[code]) ?? new Map<string | null, number>();
    known.set(ruleOf[code], ofRule);
    const cell = ofRule.get(shown[code]) ?? firstCodes.push(code) - 1;
    ofRule.set(shown[code], cell);
    cellOf[code] = cell;
  }
  return { cellOf, firstCodes };
}

/** Row → its import of an LA code, -1 for a row without a code. */
function unitsOf({ table, submissions, fileOf }: AllRows): { unitOf: Int32Array; units: Unit[] } {
  const laCodes = textOf(table, 'LA_Code');
  const { codes: folded, firstCodes } = laCodes.dictionary.folding;
  const units: Unit[] = [];
  const known = new Map<number, number>();
  const unitOf = new Int32Array(fileOf.length);
  const rowCodes = laCodes.codes;
  for (let row = 0; row < unitOf.length; row++) {
    const code = folded[rowCodes[row]];
    if (code === 0) {
      unitOf[row] = -1;
      continue;
    }
    const key = fileOf[row] * firstCodes.length + code;
    let unit = known.get(key);
    if (unit === undefined) {
      const { laName, importTime } = submissions[fileOf[row]];
      const laCode = laCodes.dictionary.texts[firstCodes[code]] ?? '';
      unit = units.push({ laName, laCode, importDate: formatImportTime(importTime) }) - 1;
      known.set(key, unit);
    }
    unitOf[row] = unit;
  }
  return { unitOf, units };
}

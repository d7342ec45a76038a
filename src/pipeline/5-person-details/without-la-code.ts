import { DayColumn, IntColumn, NO_INT } from '../../columns/int-column.ts';
import { TextColumn } from '../../columns/text-column.ts';
import type { Detail, DetailInput } from './detail.ts';

/**
 * A detail as DHSC's last joins leave it: null for a person without LA code, since null equals nothing in a join.
 * Accommodation is where these joins begin, so it alone is kept. The measures join on LA_Code too and never see such a
 * person's details.
 * Source: DHSC Create_personal_details_table.
 */
export function blankWithoutLaCode(detail: Detail, { hasLaCode, people }: DetailInput): Detail {
  if (!hasLaCode.includes(0)) return detail;
  const blank = (values: Int32Array, nothing: number) =>
    values.map((value, person) => (hasLaCode[person] === 1 ? value : nothing));
  const columns = Object.entries(detail.columns).map(([field, column]) => {
    if (column instanceof TextColumn)
      return [field, new TextColumn(column.dictionary, blank(column.codes, 0))] as const;
    const values = blank(column.values, NO_INT);
    return [field, column.type === 'day' ? new DayColumn(values) : new IntColumn(values)] as const;
  });
  return {
    columns: Object.fromEntries(columns),
    explain: (person) => {
      if (hasLaCode[person] === 1) return detail.explain(person);
      return columns.map(([field]) => ({
        field,
        value: null,
        rule: 'no LA code',
        because: 'DHSC joins the details by LA_Code, and a blank one equals nothing.',
        rows: [...people.rowsOf(person)],
        insteadOf: null,
      }));
    },
  };
}

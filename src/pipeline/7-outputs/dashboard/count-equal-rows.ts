import { denseRank, intKey } from '../../../columns/dense-rank.ts';
import type { RankKey } from '../../../columns/dense-rank.ts';
import { DecimalColumn } from '../../../columns/decimal-column.ts';
import { IntColumn } from '../../../columns/int-column.ts';
import { Rows } from '../../../columns/rows.ts';
import { columnOf, columnsOf, createTable, takeRows } from '../../../columns/table.ts';
import type { Table, TypedColumn } from '../../../columns/table.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { TextDictionary } from '../../../columns/text-dictionary.ts';

/**
 * SQL's GROUP BY on all columns with COUNT(*): equal rows become one, case and trailing spaces ignored, NULLs equal.
 * Shown is the spelling of the first of them, without its trailing spaces.
 */
export function countEqualRows(table: Table, countName: string): Table {
  const keys = table.columnNames().map((name) => keyOf(columnOf(table, name)));
  const { order, groupOf, groupCount } = denseRank(keys, table.numRows());
  const counts = new Int32Array(groupCount);
  const firsts = new Int32Array(groupCount);
  for (const row of order) {
    const group = groupOf[row] - 1;
    if (counts[group]++ === 0) firsts[group] = row;
  }
  const grouped = columnsOf(takeRows(table, new Rows(firsts)));
  return createTable({
    ...Object.fromEntries(Object.entries(grouped).map(([name, column]) => [name, trimmed(column)])),
    [countName]: new IntColumn(counts),
  });
}

function trimmed(column: TypedColumn): TypedColumn {
  if (!(column instanceof TextColumn)) return column;
  const { texts } = column.dictionary;
  if (!texts.some((text) => text?.endsWith(' '))) return column;
  const shown = texts.map((text) => text?.replace(/ +$/, '') ?? '');
  return column.recoded(
    TextDictionary.of(shown.slice(1)),
    Int32Array.from(shown, (_, code) => code),
  );
}

/** Only equality matters here, so texts go by their folded codes, which need no sorting. */
function keyOf(column: TypedColumn): RankKey {
  if (column instanceof TextColumn)
    return { values: column.foldedCodes, max: column.dictionary.folding.texts.length - 1 };
  if (column instanceof DecimalColumn) throw new Error('Rows are not counted by numbers with a fraction');
  return intKey(column.values);
}

import { createTable, columnsOf } from './table.ts';
import type { Table } from './table.ts';
import { TextColumn } from './text-column.ts';
import { TextDictionary } from './text-dictionary.ts';

/** Smaller dictionaries cost little as they are. */
const FEWEST_TEXTS = 1000;

/**
 * The same tables with dictionaries of only the texts that occur, for a few rows taken out of many: what is worked out
 * for each distinct text would cost as much as for all rows. Columns that shared a dictionary share the new one.
 */
export function compactDictionaries(tables: readonly Table[]): Table[] {
  const compacted = new Map<TextDictionary, { dictionary: TextDictionary; codeMap: Int32Array }>();
  const texts = tables.flatMap((table) => Object.values(columnsOf(table)).filter((column) => isLarge(column)));
  for (const dictionary of new Set(texts.map((column) => column.dictionary))) {
    const used = texts.filter((column) => column.dictionary === dictionary).map(({ codes }) => codes);
    compacted.set(dictionary, compact(dictionary, used));
  }
  return tables.map((table) => {
    const columns = Object.entries(columnsOf(table)).map(([name, column]) => {
      const small = isLarge(column) ? compacted.get(column.dictionary) : undefined;
      return [name, small && column instanceof TextColumn ? column.recoded(small.dictionary, small.codeMap) : column];
    });
    return createTable(Object.fromEntries(columns));
  });
}

function isLarge(column: unknown): column is TextColumn {
  return column instanceof TextColumn && column.dictionary.size > FEWEST_TEXTS;
}

function compact(from: TextDictionary, used: readonly Int32Array[]) {
  const codeMap = new Int32Array(from.size);
  const old: number[] = [];
  for (const codes of used) {
    for (const code of codes) if (code !== 0 && codeMap[code] === 0) codeMap[code] = old.push(code);
  }
  const { texts } = from;
  const kept = old.map((code) => texts[code] ?? '');
  return { dictionary: from.holdsNumbers ? TextDictionary.ofNumbers(kept) : TextDictionary.of(kept), codeMap };
}

/** The longest sheet name Excel takes. */
const MAX_SHEET_NAME = 31;
/** The longest name of a table or of a table's column. */
const MAX_NAME = 255;

/** A name as Excel takes it for a sheet: at most 31 characters, without `[ ] : * ? / \`, no apostrophe at either end. */
export function sheetNameOf(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').slice(0, MAX_SHEET_NAME);
  const trimmed = allowed.replace(/^'+|'+$/g, '');
  // Excel keeps the name History for itself.
  return trimmed === '' || trimmed.toLowerCase() === 'history' ? `Sheet ${trimmed}`.trim() : trimmed;
}

/** A name as Excel takes it for a table: letters, digits, `_` and `.`, and nothing that reads as a cell (`AB12`, `R1C1`). */
export function tableNameOf(name: string): string {
  const allowed = name.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, MAX_NAME - 1);
  const readsAsCell = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(allowed);
  return readsAsCell || !/^[\p{L}_]/u.test(allowed) ? `_${allowed}` : allowed;
}

export const uniqueSheetNames = (names: readonly string[]): string[] => unique(names.map(sheetNameOf), MAX_SHEET_NAME);

export const uniqueTableNames = (names: readonly string[]): string[] => unique(names.map(tableNameOf), MAX_NAME);

/** The headers of one table, which Excel wants filled and distinct whatever their case. */
export const uniqueHeaders = (names: readonly string[]): string[] =>
  unique(
    names.map((name) => (name === '' ? 'Column' : name.slice(0, MAX_NAME))),
    MAX_NAME,
  );

/** The same names, later ones with `_2`, `_3` … where they would equal an earlier one, as Excel compares: in any case. */
function unique(names: readonly string[], maxLength: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let candidate = name;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
      candidate = `${name.slice(0, maxLength - `_${n}`.length)}_${n}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

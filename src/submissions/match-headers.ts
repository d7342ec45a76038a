import { InputError } from '../model/input-error.ts';

/** A field that a submission may hold, with the ways its header is written. */
export type HeaderField = { readonly name: string; readonly headers: readonly string[] };

export type HeaderMatch = {
  /** For each column of the file, the field it holds, or null. */
  readonly fields: readonly (string | null)[];
  /** Headers that are no field: read past, and reported. */
  readonly ignored: readonly string[];
};

/** Headers are the same when their letters and digits are: case, spaces, `_`, brackets and points do not count. */
export function normaliseHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Finds the field of each column.
 * Errors: the same field in two columns.
 */
export function matchHeaders(header: readonly string[], fields: readonly HeaderField[], source: string): HeaderMatch {
  const fieldOf = new Map<string, string>();
  for (const field of fields) {
    for (const text of [field.name, ...field.headers]) fieldOf.set(normaliseHeader(text), field.name);
  }
  const columnOfField = new Map<string, number>();
  const ignored: string[] = [];
  const matched = header.map((text, index) => {
    const field = fieldOf.get(normaliseHeader(text)) ?? null;
    if (field === null) {
      if (text.trim() !== '') ignored.push(text.trim());
      return null;
    }
    const earlier = columnOfField.get(field);
    if (earlier !== undefined) {
      throw new InputError(
        `${source}: the column ${field} appears twice (columns ${earlier + 1} and ${index + 1}). Delete or rename one of them.`,
      );
    }
    columnOfField.set(field, index);
    return field;
  });
  return { fields: matched, ignored };
}

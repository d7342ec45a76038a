import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { People, PersonNumber } from './people.ts';

/** The columns by which an analyst knows a person. */
const ID_COLUMNS = [
  'LA_Person_Unique_Identifier',
  'Der_NHS_Number_Pseudo',
  'Der_NHS_Number_Traced_Pseudo',
  'Der_NHS_LA_Combined_Person_ID',
] as const;

/**
 * The people who go by an identifier: LA person ID, NHS number or DHSC's combined person ID, case and trailing spaces
 * ignored. Several, when one local identifier stands with different NHS numbers. With `begin`, identifiers that merely
 * begin with the text count too, at most `most` people.
 */
export function findPeople(
  events: Table,
  people: People,
  identifier: string,
  { begin = false, most = 50 }: { readonly begin?: boolean; readonly most?: number } = {},
): PersonNumber[] {
  const wanted = foldText(identifier.trim());
  const found = new Set<PersonNumber>();
  for (const name of ID_COLUMNS) {
    const column = textOf(events, name);
    const flags = column.dictionary.flags((text) =>
      begin ? foldText(text).startsWith(wanted) : foldText(text) === wanted,
    );
    if (!flags.includes(1)) continue;
    const { codes } = column;
    for (let row = 0; row < codes.length && found.size < most; row++) {
      if (flags[codes[row]] === 1) found.add(people.personOf[row]);
    }
  }
  return [...found];
}

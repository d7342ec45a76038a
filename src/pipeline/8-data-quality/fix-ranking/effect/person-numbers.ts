import { textOf } from '../../../../columns/table.ts';
import type { Table } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { TextColumn } from '../../../../columns/text-column.ts';
import type { Submission } from '../../../../submissions/submission.ts';
import { derivePersonId, hasPersonId } from '../../../3-clean-and-derive/derive-person-id.ts';

/** Of rows that name nobody. */
export const NOBODY = 0;

/** The columns that say whose a row is. */
export const PERSON_COLUMNS = [
  'Der_NHS_Number_Traced_Pseudo',
  'Der_NHS_Number_Pseudo',
  'LA_Code',
  'LA_Person_Unique_Identifier',
];

/** The people of all submissions, by numbers from 1: one for each person ID, case and trailing spaces ignored. */
export class PersonNumbers {
  readonly #numberOf = new Map<string, number>();

  get count(): number {
    return this.#numberOf.size;
  }

  /** Of a folded person ID; a new one gets the next number. */
  numberOf(personId: string): number {
    const number = this.#numberOf.get(personId) ?? this.#numberOf.size + 1;
    this.#numberOf.set(personId, number);
    return number;
  }

  /** Row → number of its person. */
  ofRows({ table }: Submission): Int32Array {
    const columns = personColumns(table);
    const ids = derivePersonId(columns);
    const named = hasPersonId(columns);
    const { texts } = ids.dictionary;
    const numbers = new Int32Array(ids.dictionary.size).fill(NOBODY);
    return ids.codes.map((code, row) => {
      if (named[row] === 0) return NOBODY;
      if (numbers[code] === NOBODY) numbers[code] = this.numberOf(foldText(texts[code] ?? ''));
      return numbers[code];
    });
  }
}

function personColumns(table: Table): Parameters<typeof derivePersonId>[0] {
  const [traced, submitted, laCode, laPersonId] = PERSON_COLUMNS.map((name): TextColumn => textOf(table, name));
  return { traced, submitted, laCode, laPersonId };
}

import { textOf } from '../../../columns/table.ts';
import type { AllRows } from '../all-rows.ts';

/** The identifiers of each row under codes that ignore case and trailing spaces; 0 is blank. */
export type Identifiers = {
  readonly nhs: Int32Array;
  readonly nhsCount: number;
  /** Local identifiers of one local authority. */
  readonly local: Int32Array;
  readonly localCount: number;
};

export function identifiersOf({ table, count }: AllRows): Identifiers {
  const nhs = textOf(table, 'NHS_Number');
  const laCode = textOf(table, 'LA_Code').foldedCodes;
  const localId = textOf(table, 'LA_Person_Unique_Identifier');
  const localIds = localId.foldedCodes;
  const width = localId.dictionary.folding.texts.length;
  const codeOf = new Map<number, number>();
  const local = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    if (localIds[row] === 0) continue;
    const key = laCode[row] * width + localIds[row];
    const code = codeOf.get(key) ?? codeOf.size + 1;
    codeOf.set(key, code);
    local[row] = code;
  }
  return {
    nhs: nhs.foldedCodes,
    nhsCount: nhs.dictionary.folding.texts.length,
    local,
    localCount: codeOf.size + 1,
  };
}

/** For each identifier of one kind (by code) whether rows give it more than one of the other kind; blanks do not count. */
export function hasSeveral(of: Int32Array, count: number, other: Int32Array): Uint8Array {
  const first = new Int32Array(count);
  const several = new Uint8Array(count);
  for (let row = 0; row < of.length; row++) {
    if (of[row] === 0 || other[row] === 0) continue;
    if (first[of[row]] === 0) first[of[row]] = other[row];
    else if (first[of[row]] !== other[row]) several[of[row]] = 1;
  }
  return several;
}

import { TextColumn } from '../../columns/text-column.ts';
import { TextDictionary } from '../../columns/text-dictionary.ts';

export type PersonIdColumns = {
  readonly traced: TextColumn;
  readonly submitted: TextColumn;
  readonly laCode: TextColumn;
  readonly laPersonId: TextColumn;
};

/**
 * Der_NHS_LA_Combined_Person_ID: the traced NHS number, else the submitted one, else LA code and LA person ID.
 *
 * So a row with an NHS number and a row without are two persons. The LA code goes in as written: `727 ` and `727` make
 * two persons of one local identifier.
 * Unknowns: rows with none of the three must have been dropped (`hasPersonId`).
 * Source: DHSC GetDerivedFields.
 */
export function derivePersonId({ traced, submitted, laCode, laPersonId }: PersonIdColumns): TextColumn {
  // A column that no file holds has an empty dictionary of its own.
  const nhsTexts = submitted.dictionary.size > 1 ? submitted.dictionary : traced.dictionary;
  if (traced.dictionary !== nhsTexts && traced.dictionary.size > 1) {
    throw new Error('Traced and submitted NHS numbers must share a dictionary');
  }
  const codeOfNhs = new Int32Array(nhsTexts.size);
  const codeOfLocal = new Map<number, number>();
  const nhsOfCode: number[] = [0];
  const localOfCode: number[] = [0];
  const laSize = laCode.dictionary.size;
  const codes = new Int32Array(submitted.length);
  const [tracedCodes, submittedCodes, laCodes, localCodes] = [
    traced.codes,
    submitted.codes,
    laCode.codes,
    laPersonId.codes,
  ];
  for (let row = 0; row < codes.length; row++) {
    const nhs = tracedCodes[row] !== 0 ? tracedCodes[row] : submittedCodes[row];
    if (nhs !== 0) {
      if (codeOfNhs[nhs] === 0) {
        codeOfNhs[nhs] = nhsOfCode.length;
        nhsOfCode.push(nhs);
        localOfCode.push(0);
      }
      codes[row] = codeOfNhs[nhs];
      continue;
    }
    const local = localCodes[row] * laSize + laCodes[row];
    let code = codeOfLocal.get(local);
    if (code === undefined) {
      code = nhsOfCode.length;
      codeOfLocal.set(local, code);
      nhsOfCode.push(0);
      localOfCode.push(local);
    }
    codes[row] = code;
  }
  const dictionary = TextDictionary.lazy(nhsOfCode.length, () =>
    nhsOfCode.map((nhs, code) => {
      if (code === 0) return null;
      if (nhs !== 0) return nhsTexts.texts[nhs];
      const local = localOfCode[code];
      const la = laCode.dictionary.texts[local % laSize] ?? '';
      return `${la}_${laPersonId.dictionary.texts[Math.floor(local / laSize)] ?? ''}`;
    }),
  );
  return new TextColumn(dictionary, codes);
}

/** 1 for each row that has any identifier of a person. */
export function hasPersonId({ traced, submitted, laPersonId }: PersonIdColumns): Uint8Array {
  const [tracedCodes, submittedCodes, localCodes] = [traced.codes, submitted.codes, laPersonId.codes];
  const flags = new Uint8Array(submittedCodes.length);
  for (let row = 0; row < flags.length; row++) {
    if (tracedCodes[row] !== 0 || submittedCodes[row] !== 0 || localCodes[row] !== 0) flags[row] = 1;
  }
  return flags;
}

import { selectColumns, stackTables, textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { eventsOfRows } from './events-of-rows.ts';
import { withValues } from './with-values.ts';

/** What the person ID is made of: the submitted NHS number, or the pseudonym that stands for it. */
const FIELD = 'Der_NHS_Number_Pseudo';
const LOCAL_ID = 'LA_Person_Unique_Identifier';
const NONE = 0;
/** Stands for the number of a local identifier that has several. */
const SEVERAL = -1;

/**
 * NHS numbers that some rows of a local identifier lack, though others have one: DHSC counts two people. Mended to the
 * number of the other rows. A local identifier with several NHS numbers cannot be mended so.
 */
export function missingNhsNumberFaults({ input, joined }: FaultContext): MendableFault[] {
  const { submissions } = input;
  const all = stackTables(submissions.map(({ table }) => selectColumns(table, ['LA_Code', LOCAL_ID, FIELD])));
  const nhs = textOf(all, FIELD);
  const missing = numbersMissing(all);
  let firstRow = 0;
  const missingIn = submissions.map(({ rowCount }) => missing.subarray(firstRow, (firstRow += rowCount)));
  const events = eventsOfRows(joined, submissions, (file, row) => missingIn[file][row] !== NONE);
  if (events.length === 0) return [];
  const { texts } = nhs.dictionary;
  const numbers = [...new Set(missing)].flatMap((code) => texts[code] ?? []);
  const valueFor = (submission: number, row: number) => texts[missingIn[submission][row]];
  return [
    {
      field: 'NHS_Number',
      value: null,
      where: 'rows of local identifiers that have an NHS number elsewhere',
      rows: events.length,
      events,
      suggested: 'the NHS number of the other rows',
      isEstimate: false,
      costsFigures: true,
      mend: (run) => ({ ...run, submissions: withValues(run.submissions, FIELD, numbers, valueFor) }),
    },
  ];
}

/** For each row the code of the NHS number that it lacks and the other rows of its local identifier agree on. */
function numbersMissing(all: Table): Int32Array {
  const nhs = textOf(all, FIELD);
  const { codes } = nhs;
  const missing = new Int32Array(codes.length);
  if (!codes.includes(NONE)) return missing;
  const folded = nhs.dictionary.folding.codes;
  const keys = localKeys(all);
  const numberOf = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] === NONE || keys[row] === NONE) continue;
    const known = numberOf.get(keys[row]);
    if (known === undefined) numberOf.set(keys[row], codes[row]);
    else if (known !== SEVERAL && folded[known] !== folded[codes[row]]) numberOf.set(keys[row], SEVERAL);
  }
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] !== NONE || keys[row] === NONE) continue;
    const known = numberOf.get(keys[row]);
    if (known !== undefined && known !== SEVERAL) missing[row] = known;
  }
  return missing;
}

/** A row's LA code and local identifier as one number; NONE without an identifier. */
function localKeys(all: Table): Float64Array {
  const [laCode, localId] = [textOf(all, 'LA_Code'), textOf(all, LOCAL_ID)];
  const [laCodes, localIds] = [laCode.foldedCodes, localId.foldedCodes];
  const laCount = laCode.dictionary.size;
  return Float64Array.from(localIds, (id, row) => (id === NONE ? NONE : id * laCount + laCodes[row]));
}

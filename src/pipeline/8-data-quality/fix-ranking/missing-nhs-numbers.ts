import { Rows } from '../../../columns/rows.ts';
import { intsOf, stackTables, textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { rowOfLine } from '../row-of-line.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withValues } from './with-values.ts';

/** What the person ID is made of: the submitted NHS number, or the pseudonym that stands for it. */
const FIELD = 'Der_NHS_Number_Pseudo';
const LOCAL_ID = 'LA_Person_Unique_Identifier';
const SEVERAL = null;

/**
 * NHS numbers that some rows of a local identifier lack, though others have one: DHSC counts two people. Mended to the
 * number of the other rows. A local identifier with several NHS numbers cannot be mended so.
 */
export function missingNhsNumberFaults({ input, joined }: FaultContext): MendableFault[] {
  const all = stackTables(input.submissions.map(({ table }) => table));
  const nhs = textOf(all, FIELD);
  const keyOf = localKeys(textOf(all, 'LA_Code'), textOf(all, LOCAL_ID));
  const numberOf = new Map<string, string | typeof SEVERAL>();
  nhs.codes.forEach((code, row) => {
    const text = nhs.dictionary.texts[code];
    const key = text === null ? null : keyOf(row);
    if (key === null || text === null) return;
    const known = numberOf.get(key);
    numberOf.set(
      key,
      known === undefined || (known !== SEVERAL && foldText(known) === foldText(text)) ? text : SEVERAL,
    );
  });
  const missing = (row: number) => {
    const key = nhs.codes[row] === 0 ? keyOf(row) : null;
    return key === null ? null : (numberOf.get(key) ?? null);
  };

  const firstRows = input.submissions.map((_, place) =>
    input.submissions.slice(0, place).reduce((total, { rowCount }) => total + rowCount, 0),
  );
  const valueFor = (submission: number, row: number) => missing(firstRows[submission] + row);
  const events = eventsOfMainTable({ input, joined }, valueFor);
  if (events.length === 0) return [];
  const numbers = [...numberOf.values()].filter((number) => number !== SEVERAL);
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

/** A row's LA code and local identifier as one text; null without an identifier. */
function localKeys(laCode: ReturnType<typeof textOf>, localId: ReturnType<typeof textOf>) {
  const [laCodes, localIds] = [laCode.foldedCodes, localId.foldedCodes];
  return (row: number) => (localIds[row] === 0 ? null : `${laCodes[row]} ${localIds[row]}`);
}

function eventsOfMainTable(
  { input, joined }: Pick<FaultContext, 'input' | 'joined'>,
  valueFor: (submission: number, row: number) => string | null,
): Int32Array {
  const files = intsOf(joined.events, 'File').values;
  const lines = intsOf(joined.events, 'Line').values;
  const isMissing = Uint8Array.from(files, (file, event) => {
    const row = rowOfLine(input.submissions[file].lines, lines[event]);
    return row >= 0 && valueFor(file, row) !== null ? 1 : 0;
  });
  return Rows.where(isMissing).indices;
}

import { textOf } from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { foldText } from '../columns/text-dictionary.ts';
import type { Mode } from '../model/mode.ts';
import type { Selection } from './1-select-submissions/index.ts';

/** Rows of one local authority after each step. */
export type StageCount = {
  readonly mode: Mode;
  readonly laName: string;
  readonly rawInSelectedFiles: number;
  readonly eventsInPeriod: number;
  readonly withPersonIdCleaned: number;
  readonly croppedServices: number;
  readonly uniqueEvents: number;
};

export function countStages(
  { mode, merged }: Selection,
  inPeriod: Table,
  withPerson: Table,
  cropped: readonly { readonly row: number }[],
  unique: Table,
): StageCount[] {
  const laNames = new Map(merged.map(({ laName }) => [foldText(laName), laName]));
  const eventsIn = rowsByLa(inPeriod);
  const persons = rowsByLa(withPerson);
  const left = rowsByLa(unique);
  const laOf = textOf(withPerson, 'LA_Name');
  const crops = new Map<string, number>();
  for (const { row } of cropped) {
    const la = foldText(laOf.at(row) ?? '');
    crops.set(la, (crops.get(la) ?? 0) + 1);
  }
  return [...laNames].map(([la, laName]) => ({
    mode,
    laName,
    rawInSelectedFiles: merged
      .filter((submission) => foldText(submission.laName) === la)
      .flatMap(({ submissions }) => submissions)
      .reduce((total, { rowCount }) => total + rowCount, 0),
    eventsInPeriod: eventsIn.get(la) ?? 0,
    withPersonIdCleaned: persons.get(la) ?? 0,
    croppedServices: crops.get(la) ?? 0,
    uniqueEvents: left.get(la) ?? 0,
  }));
}

function rowsByLa(table: Table): Map<string, number> {
  const column = textOf(table, 'LA_Name');
  const byCode = new Int32Array(column.dictionary.size);
  for (const code of column.codes) byCode[code]++;
  const byLa = new Map<string, number>();
  byCode.forEach((count, code) => {
    const la = foldText(column.dictionary.texts[code] ?? '');
    byLa.set(la, (byLa.get(la) ?? 0) + count);
  });
  return byLa;
}

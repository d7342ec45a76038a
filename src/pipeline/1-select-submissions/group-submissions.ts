import { foldText } from '../../columns/text-dictionary.ts';
import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { ImportTime } from '../../model/import-time.ts';
import type { Submission } from '../../submissions/submission.ts';

/** The rows that DHSC groups by LA_Code, LA_Name and ImportDate when it derives reporting periods. */
export type SubmissionGroup = {
  /** As first spelled in the file; null for rows without. */
  readonly laCode: string | null;
  readonly laName: string;
  readonly importTime: ImportTime;
  readonly parts: readonly { readonly table: Table; readonly rows: Int32Array }[];
};

/**
 * Groups the rows of all submissions by LA code, LA name and import time. Usually that is one group a file; a second LA
 * code in a file, and rows without one, are groups of their own, and two files imported at one moment are one group.
 */
export function groupSubmissions(submissions: readonly Submission[]): SubmissionGroup[] {
  type Growing = Omit<SubmissionGroup, 'parts'> & { parts: { table: Table; rows: Int32Array }[] };
  const groups = new Map<string, Growing>();
  for (const { table, laName, importTime } of submissions) {
    for (const { laCode, rows } of rowsByLaCode(table)) {
      const key = JSON.stringify([laCode === null ? null : foldText(laCode), foldText(laName), importTime]);
      const group = groups.get(key) ?? { laCode, laName, importTime, parts: [] };
      group.parts.push({ table, rows });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function rowsByLaCode(table: Table): { laCode: string | null; rows: Int32Array }[] {
  const column = textOf(table, 'LA_Code');
  const { folding, texts } = column.dictionary;
  const rowsOf = new Map<number, number[]>();
  const { codes } = column;
  for (let row = 0; row < codes.length; row++) {
    const folded = folding.codes[codes[row]];
    const rows = rowsOf.get(folded);
    if (rows) rows.push(row);
    else rowsOf.set(folded, [row]);
  }
  return [...rowsOf].map(([folded, rows]) => ({
    laCode: folded === 0 ? null : texts[codes[rows[0]]],
    rows: Int32Array.from(rows),
  }));
}

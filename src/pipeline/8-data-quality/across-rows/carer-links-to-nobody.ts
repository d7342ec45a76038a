import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';

const LINKS = ['Adult_1_Linked_Person_ID', 'Adult_2_Linked_Person_ID', 'Adult_3_Linked_Person_ID'];

/** Carers' links to a local identifier that no row of any of the files has. */
export function carerLinksToNobody(rows: AllRows, report: Report): void {
  const local = textOf(rows.table, 'LA_Person_Unique_Identifier');
  const occurs = new Uint8Array(local.dictionary.size);
  for (const code of local.codes) occurs[code] = 1;
  const people = new Set(
    local.dictionary.texts.flatMap((text, code) => (text !== null && occurs[code] === 1 ? [foldText(text)] : [])),
  );
  for (const field of LINKS) {
    const toNobody = textOf(rows.table, field).flags((text) => !people.has(foldText(text)));
    for (let row = 0; row < rows.count; row++)
      if (toNobody[row] === 1) report.row({ rule: 'carer-link-to-nobody', field, row });
  }
}

import { SPREADSHEET_NAMESPACE, XML_DECLARATION } from './namespaces.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { TABLE_STYLE } from './styles-xml.ts';
import { xmlAttribute } from './xml-text.ts';

/** The Excel table (ListObject) over a sheet's cells, for PivotTables and Power Query to stand on. */
export function tableXml({ number, tableName, range, headers }: SheetPlan): string {
  const columns = headers.map((header, c) => `<tableColumn id="${c + 1}" name="${xmlAttribute(header)}"/>`);
  return (
    `${XML_DECLARATION}<table xmlns="${SPREADSHEET_NAMESPACE}" id="${number}" name="${xmlAttribute(tableName)}"` +
    ` displayName="${xmlAttribute(tableName)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${headers.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

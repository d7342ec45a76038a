import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE, XML_DECLARATION } from './namespaces.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { STYLES_XML } from './styles-xml.ts';
import { tableXml } from './table-xml.ts';
import { xmlAttribute } from './xml-text.ts';

const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Part = { readonly path: string; readonly xml: string };

/** Every part of the workbook but the sheets and their texts: they are small and say how those hang together. */
export function workbookParts(sheets: readonly SheetPlan[]): Part[] {
  return [
    { path: '[Content_Types].xml', xml: contentTypes(sheets) },
    { path: '_rels/.rels', xml: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', xml: workbookXml(sheets) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: relationships([
        ...sheets.map(({ number }): Relationship => ['worksheet', `worksheets/sheet${number}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { path: 'xl/styles.xml', xml: STYLES_XML },
    ...sheets.flatMap((sheet) => [
      { path: `xl/tables/table${sheet.number}.xml`, xml: tableXml(sheet) },
      {
        path: `xl/worksheets/_rels/sheet${sheet.number}.xml.rels`,
        xml: relationships([['table', `../tables/table${sheet.number}.xml`]]),
      },
    ]),
  ];
}

function workbookXml(sheets: readonly SheetPlan[]): string {
  const list = sheets.map(
    ({ number, sheetName }) => `<sheet name="${xmlAttribute(sheetName)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return (
    `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`
  );
}

type Relationship = readonly [type: string, target: string];

/** Relationships rId1, rId2 … in that order. */
function relationships(list: readonly Relationship[]): string {
  const items = list.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIP_NAMESPACE}/${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly SheetPlan[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${CONTENT_TYPE}.${type}+xml"/>`;
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE_NAMESPACE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    override('styles', 'styles') +
    override('sharedStrings', 'sharedStrings') +
    sheets
      .map(
        ({ number }) => override(`worksheets/sheet${number}`, 'worksheet') + override(`tables/table${number}`, 'table'),
      )
      .join('') +
    '</Types>'
  );
}

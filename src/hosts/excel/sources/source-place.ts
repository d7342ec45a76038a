/** Where client level data lies in the workbook; rows and columns count from 0. */
export type SourcePlace = {
  /** As the analyst sees it: the sheet, with the table where a sheet has several. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly column: number;
  readonly headerRow: number;
  readonly header: readonly string[];
  /** First row below the headers. */
  readonly row: number;
  readonly rows: number;
};

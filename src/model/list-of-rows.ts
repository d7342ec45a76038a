/** A list that an analyst keeps beside the client level data, as text: of a CSV file, or of a sheet of a workbook. */
export type ListOfRows = {
  /** The file, and of several its sheet, for messages. */
  readonly source: string;
  /** What a row is called in messages: a CSV file has lines. */
  readonly rowWord: 'line' | 'row';
  readonly header: readonly string[];
  /** `at` is the row's number as the analyst sees it; a row may be shorter than the header. */
  readonly rows: readonly { readonly at: number; readonly cells: readonly (string | null)[] }[];
};

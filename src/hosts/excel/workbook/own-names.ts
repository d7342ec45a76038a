/** The sheet and the table in which the analyst's mapping decisions are kept. */
export const DECISIONS_SHEET = 'CLD Mapping decisions';
export const DECISIONS_TABLE = 'CLD_Mapping_decisions';

/** A sheet that is being written, until it takes its own name. */
export const UNFINISHED_SHEET = 'CLD unfinished';

const MAIN_TABLE = /^CLD_\d{6}_\d{6}_(Single|Joined)Submissions/i;

/** Whether a table is ours by its name alone, as on a copied sheet or in a workbook that was downloaded. */
export function isOwnTableName(name: string): boolean {
  return MAIN_TABLE.test(name) || name.toLowerCase() === DECISIONS_TABLE.toLowerCase();
}

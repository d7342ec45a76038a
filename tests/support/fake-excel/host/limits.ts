/** Excel on the web refuses a request or an answer above this; the documented "5 MB" is taken as the smaller reading. */
export const MAX_WEB_PAYLOAD_BYTES = 5_000_000;

export const MAX_CELLS_PER_READ = 5_000_000;

/** What happens to a read that is too large. */
export interface ReadLimits {
  /** Whether more than 5,000,000 cells read as null, as Excel has been seen to do, or as an error. */
  overCellLimit: 'null' | 'error';
  /** An injected fault: reads of more cells than this give null without a word. */
  nullValuesOver: number;
}

/**
 * A block of a worksheet's rows on its way to the worker: for each column of the header, codes into a list of texts that
 * grows from block to block. 4 bytes a cell, and each distinct text crosses once.
 */
export type EncodedRows = {
  /** The row's number in Excel. */
  readonly rows: Int32Array<ArrayBuffer>;
  readonly columns: readonly EncodedCells[];
};

export type EncodedCells = {
  /** Code 0 is blank; code n is the n-th text of all blocks so far. */
  readonly codes: Int32Array<ArrayBuffer>;
  /** The texts that this block is the first to hold, in the order of their codes. */
  readonly newTexts: readonly string[];
};

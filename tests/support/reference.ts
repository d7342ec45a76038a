import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';

/** The reference tables as shipped. */
export const reference = loadReferenceTables(readReferenceFile);

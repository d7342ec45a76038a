import { readFileSync } from 'node:fs';
import type { ReadReference } from '../reference-tables/index.ts';

const REFERENCE_FOLDER = new URL('../../reference/', import.meta.url);

/** Reads `reference/` beside this source, wherever the command is run from. */
export const readReferenceFile: ReadReference = (path) => readFileSync(new URL(path, REFERENCE_FOLDER), 'utf8');

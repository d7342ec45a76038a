import * as z from 'zod';
import { anyText, filledText } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** Which figure of the ASCOF publication a figure of DHSC's dashboard can be held against. */
export type PublishedKey = {
  readonly measure: string;
  /** A part of the description, where a measure has several; '' otherwise. */
  readonly descriptionPart: string;
  readonly group: string;
  readonly publishedMeasure: string;
};

const PATH = 'lookups/ascof_published_keys.csv';

const keyRow = z.object({
  measure: filledText,
  description_part: anyText,
  group: filledText,
  published_measure: filledText,
  source: filledText,
});

/** Grain: one row per figure that is published. Reads: lookups/ascof_published_keys.csv. */
export function readPublishedKeys(read: ReadReference): readonly PublishedKey[] {
  const rows = readTable(read, PATH, keyRow);
  checkUnique(PATH, rows, 'published_measure', (cells) => cells.published_measure);
  return rows.map(({ cells }) => ({
    measure: cells.measure,
    descriptionPart: cells.description_part,
    group: cells.group,
    publishedMeasure: cells.published_measure,
  }));
}

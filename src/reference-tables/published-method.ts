import * as z from 'zod';
import { filledText } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** A method as DHSC published it: the commit that figures are compared with. */
export type PublishedMethod = {
  readonly id: string;
  readonly dhscCommit: string;
  readonly dhscRepository: string;
  /** Day of the commit, ISO text; null where it is not known. */
  readonly published: string | null;
  /** The submissions the method was published for: `Q4 2025-26`. */
  readonly period: string;
  readonly title: string;
  /** One method is the `default`, any other `available`. */
  readonly status: string;
};

const PATH = 'methods.csv';

const methodRow = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be of small letters, digits and hyphens'),
  dhsc_commit: z.string().regex(/^[0-9a-f]{40}$/, 'must be a full commit of 40 digits and letters a to f'),
  dhsc_repository: filledText,
  published: z.string().regex(/^(20\d\d-\d\d-\d\d)?$/, 'must be a date such as 2026-06-11, or blank'),
  period: filledText,
  title: filledText,
  status: z.enum(['default', 'available'], 'must be default or available'),
});

/** Grain: one row per method version. Reads: methods.csv. */
export function readPublishedMethods(read: ReadReference): readonly PublishedMethod[] {
  const rows = readTable(read, PATH, methodRow);
  checkUnique(PATH, rows, 'id', (cells) => cells.id);
  checkUnique(PATH, rows, 'dhsc_commit', (cells) => cells.dhsc_commit);
  const defaults = rows.filter(({ cells }) => cells.status === 'default');
  if (defaults.length !== 1)
    throw referenceFault(
      { path: PATH, line: defaults[1]?.line ?? 1, column: 'status' },
      'one method must be the default',
    );
  return rows.map(({ cells }) => ({
    id: cells.id,
    dhscCommit: cells.dhsc_commit,
    dhscRepository: cells.dhsc_repository,
    published: cells.published === '' ? null : cells.published,
    period: cells.period,
    title: cells.title,
    status: cells.status,
  }));
}

import type { OutputTable } from '../../columns/output-table.ts';
import { eventsTable } from './events-table.ts';
import { figuresTable } from './figures-table.ts';
import type { Comparison } from './index.ts';
import { peopleTable } from './people-table.ts';

export const COMPARISON_TABLES: readonly string[] = ['compare_figures', 'compare_people', 'compare_events'];

/** The tables of a comparison. */
export function comparisonTables(comparison: Comparison): OutputTable[] {
  return [figuresTable(comparison), peopleTable(comparison), eventsTable(comparison)];
}

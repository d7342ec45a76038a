import type { OutputTable } from '../../columns/output-table.ts';
import type { Table } from '../../columns/table.ts';
import type { Method } from '../../methods/index.ts';
import { shortDate } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { People, PersonNumber } from '../5-person-details/people.ts';
import type { Explanation } from './explanation.ts';

/** What every measure is worked out from. */
export type MeasureContext = {
  /** Joined main table: DHSC's columns, and File and Line, which say where a row came from. */
  readonly events: Table;
  /** Names of the files by the number in `File`. */
  readonly files: readonly string[];
  readonly people: People;
  /** One row per person number, with the columns of DHSC's person details table. */
  readonly personDetails: Table;
  readonly reference: ReferenceTables;
  /** The local authorities whose figures are wanted, by the code and name of the LA lookup. */
  readonly localAuthorities: readonly { readonly laCode: string; readonly laName: string }[];
  /** Mid-year of the population that rates are per 100,000 of. */
  readonly populationYear: number;
  readonly method: Method;
};

/** One figure: a row of DHSC's LA_PBI_ASCOF. Counts are exact; the outcome is rounded as DHSC does. */
export type Figure = {
  readonly laCode: string;
  readonly laName: string;
  /** `ASCOF 2E LD` */
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly outcome: number;
  /** Whether DHSC's own grid has the row; it lacks groups that occur nowhere in the national data. */
  readonly inDhscGrid: boolean;
};

/** Rows or people left after a rule. The first step is what comes in (`rule` is null). */
export type FunnelStep = {
  readonly rule: string | null;
  readonly text: string;
  readonly rows: number;
  readonly people: number;
};

export type FigurePart = 'numerator' | 'denominator';

/** One measure for one period, with everything that can be asked about it. */
export type MeasureRun = {
  readonly measure: string;
  readonly period: Period;
  readonly figures: readonly Figure[];
  /** People (or clusters, admissions) as they enter the figures, in DHSC's columns; without Reporting_Period. */
  readonly personLevel: Table;
  readonly funnel: readonly FunnelStep[];
  /** Counts of those whom DHSC reports beside the figure: unknown accommodation, unknown delivery mechanism. */
  readonly excluded: readonly {
    readonly laCode: string;
    readonly laName: string;
    readonly measure: string;
    readonly description: string;
    readonly count: number;
  }[];
  /** Further tables that belong to this measure only: 2A disaggregated, 2D parts; without Reporting_Period. */
  readonly tables: readonly OutputTable[];
  /** The people behind one part of a figure. A person with two clusters stands here twice. */
  members(figure: Figure, part: FigurePart): readonly PersonNumber[];
  /** Why this person is or is not counted: one for the person, or one for each cluster or admission. Never empty. */
  explain(person: PersonNumber): readonly Explanation[];
};

/** A measure as a definition: what it is called, and what it counts. */
export type MeasureDefinition = {
  /** `ascof-2e` */
  readonly id: string;
  readonly title: string;
  readonly unit: 'percent' | 'per 100,000';
  readonly decimals: number;
  /** DHSC's script. */
  readonly source: string;
  /** Name of the table of people as they enter the figure: `person_level_2e`. */
  readonly personLevelName: string;
};

/** A measure that is worked out from the joined main table for any period. */
export type Measure = MeasureDefinition & { run(context: MeasureContext, period: Period): MeasureRun };

/** `1 Apr 25 - 31 Mar 26`: how DHSC writes a reporting period. */
export function reportingPeriodText({ start, end }: Period): string {
  return `${shortDate(start)} - ${shortDate(end)}`;
}

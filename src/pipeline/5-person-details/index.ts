import { groupRows } from '../../columns/group-rows.ts';
import { gather, Rows } from '../../columns/rows.ts';
import { createTable, textOf } from '../../columns/table.ts';
import type { Columns, Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import type { Period } from '../../model/period.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import { shortDate } from '../../model/day.ts';
import { accommodationStatus } from './accommodation-status.ts';
import { birthMonth } from './birth-month.ts';
import { clientFundingStatus } from './client-funding-status.ts';
import { PERSON_DETAILS_COLUMNS } from './column-names.ts';
import { dateOfDeath } from './date-of-death.ts';
import type { DetailInput } from './detail.ts';
import type { DetailFinding } from './detail-finding.ts';
import { employmentStatus } from './employment-status.ts';
import { ethnicity } from './ethnicity.ts';
import { gender } from './gender.ts';
import { hasUnpaidCarer } from './has-unpaid-carer.ts';
import { laPersonIds } from './la-person-ids.ts';
import { latestFirst } from './latest-first.ts';
import type { People, PersonNumber } from './people.ts';
import { primarySupportReason } from './primary-support-reason.ts';
import { blankWithoutLaCode } from './without-la-code.ts';

export type { DetailFinding, DetailRule } from './detail-finding.ts';

export type PersonDetails = {
  /** One row per person number, with the columns of DHSC's person details table. */
  readonly table: Table;
  /** Why the person's details are what they are: one finding for each column but the first three. */
  explain(person: PersonNumber): readonly DetailFinding[];
};

/**
 * Step 5: what is latest known of each person.
 *
 * Grain: one row per person of a local authority, in the order of the person numbers.
 * Reads: the joined main table. `period` is the latest period of the measures; DHSC uses the same details for earlier
 * ones.
 * Unknowns: `Unknown`, or null for dates and LA person IDs; see each detail.
 * Source: DHSC Create_personal_details_table.
 */
export function buildPersonDetails(given: {
  readonly events: Table;
  readonly people: People;
  readonly period: Period;
  readonly reference: ReferenceTables;
}): PersonDetails {
  const { events, people, period } = given;
  const rowsByPerson = groupRows(people.personOf, people.count);
  const oneRowEach = new Rows(gather(rowsByPerson.rows, rowsByPerson.starts.subarray(0, people.count)));
  const laCode = textOf(events, 'LA_Code').take(oneRowEach);
  const input: DetailInput = {
    ...given,
    rowsByPerson,
    hasLaCode: Uint8Array.from(laCode.codes, (code) => (code === 0 ? 0 : 1)),
    latestFirst: latestFirst(events),
  };
  const joinedByLaCode = [
    laPersonIds,
    employmentStatus,
    gender,
    ethnicity,
    birthMonth,
    dateOfDeath,
    hasUnpaidCarer,
    primarySupportReason,
    clientFundingStatus,
  ];
  const details = [
    accommodationStatus(input),
    ...joinedByLaCode.map((detail) => blankWithoutLaCode(detail(input), input)),
  ];
  const columns: Columns = {
    Reporting_Period_End_Date: TextColumn.constant(shortDate(period.end), people.count),
    LA_Code: laCode,
    Der_NHS_LA_Combined_Person_ID: textOf(events, 'Der_NHS_LA_Combined_Person_ID').take(oneRowEach),
    ...Object.fromEntries(details.flatMap((detail) => Object.entries(detail.columns))),
  };
  return {
    table: createTable(Object.fromEntries(PERSON_DETAILS_COLUMNS.map((name) => [name, columns[name]]))),
    explain: (person) => details.flatMap((detail) => detail.explain(person)),
  };
}

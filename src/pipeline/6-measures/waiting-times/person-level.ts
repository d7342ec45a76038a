import { DayColumn, IntColumn, NO_INT } from '../../../columns/int-column.ts';
import type { OutputTable } from '../../../columns/output-table.ts';
import { createTable, intsOf, textOf } from '../../../columns/table.ts';
import type { Columns } from '../../../columns/table.ts';
import { textByNumber } from '../../../columns/text-by-number.ts';
import { NO_DAY } from '../../../model/day.ts';
import { quarterOf } from '../../../model/quarter.ts';
import { ASSESSMENT, KIND_NAMES, REQUEST, SERVICE } from './event-kinds.ts';
import type { HighestBefore } from './follow-up-rules.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import { pickInts, pickTexts } from './pick-rows.ts';
import { RELEASE_2_FROM } from './progress.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/**
 * Every request that can have a wait, with what it was linked to and how: DHSC's own columns, some of which repeat.
 *
 * Grain: one row per request.
 * Unknowns: a request inside an earlier one's follow-up has neither quarters nor waits.
 * Source: DHSC waiting_times_method, 2.4 to 4.1. Version 1.1.4 renames columns.
 */
export function personLevelTable(
  context: WaitingContext,
  columns: WaitingColumns,
  links: LinkedRequests,
  before: HighestBefore,
  isInEarlierFollowUp: Uint8Array,
): OutputTable {
  const { events } = context;
  const { kinds, starts } = columns;
  const { request, nextAssessment, nextService, assessment, response, service, progress } = links;
  const flags = (holds: (row: number) => boolean) => new IntColumn(request.map((row) => (holds(row) ? 1 : 0)));
  const isService = response.map((row) => (row !== NO_ROW && kinds[row] === SERVICE ? 1 : 0));
  const serviceIsEarlier = assessment.map((row, number) =>
    row !== NO_ROW && nextService[number] !== NO_ROW && starts[row] > starts[nextService[number]] ? 1 : 0,
  );
  const alone = (rows: Int32Array) => rows.map((row, number) => (isInEarlierFollowUp[number] === 1 ? NO_ROW : row));
  const event = eventColumns(context, columns, links);
  const next = event('next_assessment', nextAssessment, 'Modified_Working_Age_Band');
  const temporary = event('temp_next_assessment', assessment, 'Modified_Working_Age_Band');
  const first = event('modified_next_assessment', response, 'Mod_Working_Age_Band');
  return {
    name: 'waiting_times_person_level',
    title: 'Waiting times: every request and what answered it',
    table: createTable({
      LA_Code: pickTexts(textOf(events, 'LA_Code'), request),
      Der_NHS_LA_Combined_Person_ID: pickTexts(textOf(events, 'Der_NHS_LA_Combined_Person_ID'), request),
      request_Der_Unique_Record_ID: new IntColumn(pickInts(columns.recordIds, request)),
      request_start_date: new DayColumn(pickInts(starts, request)),
      request_Modified_Working_Age_Band: pickTexts(columns.ageBand, request),
      request_event_order: new IntColumn(pickInts(links.places, request)),
      request_indicates_progress: flags(progress.requestProgresses),
      request_indicates_progress_to_service: flags(progress.requestLeadsToService),
      request_Der_Conversation: new IntColumn(pickInts(intsOf(events, 'Der_Conversation').values, request)),
      ...inOrder(next.assessment, 'order event_type type start_date band progress block record_id'),
      ...event('next_service', nextService, 'Modified_Working_Age_Band').service,
      c1_request_override: new IntColumn(Int32Array.from(links.conversationFirst)),
      request_spec: textByNumber(pickInts(starts, request), (start) => (start < RELEASE_2_FROM ? 'R1' : 'R2')),
      ...inOrder(temporary.assessment, 'progress block'),
      next_assessment_service_override: new IntColumn(isService),
      next_assessment_service_date_override: new IntColumn(serviceIsEarlier),
      ...inOrder(first.assessment, 'order event_type type start_date band record_id progress block'),
      ...event('modified_next_service', service, 'Mod_Working_Age_Band').service,
      max_modified_next_assessment_order_prev: new IntColumn(before.response),
      max_modified_next_service_order_prev: new IntColumn(before.service),
      request_starts_before_previous_request_follow_up_ends: new IntColumn(Int32Array.from(isInEarlierFollowUp)),
      stat_reporting_period_start_request: quarters(starts, alone(request), 'start'),
      stat_reporting_period_start_part1: quarters(starts, alone(response), 'start'),
      stat_reporting_period_start_part2: quarters(starts, alone(service), 'start'),
      stat_reporting_period_end_request: quarters(starts, alone(request), 'end'),
      stat_reporting_period_end_part1: quarters(starts, alone(response), 'end'),
      stat_reporting_period_end_part2: quarters(starts, alone(service), 'end'),
      part1_wait_time: waits(starts, request, alone(response)),
      part2_wait_time: waits(starts, request, alone(service)),
    }),
  };
}

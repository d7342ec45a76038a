import { DayColumn, IntColumn, NO_INT } from '../../../columns/int-column.ts';
import type { OutputTable } from '../../../columns/output-table.ts';
import { createTable, intsOf, textOf } from '../../../columns/table.ts';
import { textByNumber } from '../../../columns/text-by-number.ts';
import { NO_DAY } from '../../../model/day.ts';
import { answerColumns, pickInts, pickTexts } from './answer-columns.ts';
import { SERVICE } from './event-kinds.ts';
import type { HighestBefore } from './follow-up-rules.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import { RELEASE_2_FROM } from './progress.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/**
 * Every request that can have a wait, with what it was linked to and how: DHSC's own columns, some of which repeat.
 *
 * Grain: one row per request.
 * Unknowns: a request inside an earlier one's follow-up (`suppressed`) has neither quarters nor waits.
 * Source: DHSC waiting_times_method, 2.4 to 4.1.
 */
export function personLevelTable(
  context: WaitingContext,
  columns: WaitingColumns,
  links: LinkedRequests,
  before: HighestBefore,
  suppressed: Uint8Array,
): OutputTable {
  const { events } = context;
  const { kinds, starts, quarterOf } = columns;
  const { request, nextService, assessment, response, service, progress } = links;
  const flags = (holds: (row: number) => boolean) => new IntColumn(request.map((row) => (holds(row) ? 1 : 0)));
  const byService = response.map((row) => (row !== NO_ROW && kinds[row] === SERVICE ? 1 : 0));
  const byServiceDate = assessment.map((row, number) =>
    row !== NO_ROW && nextService[number] !== NO_ROW && starts[row] > starts[nextService[number]] ? 1 : 0,
  );
  const of = (rows: Int32Array) => answerColumns(context, columns, links, rows);
  const [next, temporary, first, following, last] = [
    links.nextAssessment,
    assessment,
    response,
    nextService,
    service,
  ].map(of);
  const alone = (rows: Int32Array) => rows.map((row, number) => (suppressed[number] === 1 ? NO_ROW : row));
  const quarters = (rows: Int32Array, part: 'start' | 'end') =>
    new DayColumn(alone(rows).map((row) => (row === NO_ROW ? NO_DAY : quarterOf(starts[row])[part])));
  const waits = (rows: Int32Array) =>
    new IntColumn(alone(rows).map((row, number) => (row === NO_ROW ? NO_INT : starts[row] - starts[request[number]])));
  return {
    name: 'waiting_times_person_level',
    title: 'Waiting times: every request and what answered it',
    table: createTable({
      LA_Code: pickTexts(textOf(events, 'LA_Code'), request),
      LA_Name: pickTexts(textOf(events, 'LA_Name'), request),
      Der_NHS_LA_Combined_Person_ID: pickTexts(textOf(events, 'Der_NHS_LA_Combined_Person_ID'), request),
      LA_Person_Unique_Identifier: pickTexts(textOf(events, 'LA_Person_Unique_Identifier'), request),
      request_Der_Unique_Record_ID: new IntColumn(pickInts(columns.recordIds, request)),
      request_start_date: new DayColumn(pickInts(starts, request)),
      request_Modified_Working_Age_Band: pickTexts(columns.ageBand, request),
      request_event_order: new IntColumn(pickInts(links.places, request)),
      request_indicates_progress: flags(progress.requestProgresses),
      request_indicates_progress_to_service: flags(progress.requestLeadsToService),
      request_Der_Conversation: new IntColumn(pickInts(intsOf(events, 'Der_Conversation').values, request)),
      next_assessment_order: next.order,
      next_assessment_event_type: next.eventType,
      next_assessment_type: next.assessmentType,
      next_assessment_start_date: next.startDate,
      next_assessment_Modified_Working_Age_Band: next.ageBand,
      next_assessment_indicates_progress_to_service: next.leads,
      next_assessment_block_indicates_progress_to_service: next.blockLeads,
      next_assessment_Der_Unique_Record_ID: next.recordId,
      next_service_order: following.order,
      next_service_event_type: following.eventType,
      next_service_type: following.serviceType,
      next_service_start_date: following.startDate,
      next_service_Modified_Working_Age_Band: following.ageBand,
      next_service_Der_Unique_Record_ID: following.recordId,
      c1_request_override: new IntColumn(Int32Array.from(links.conversationFirst)),
      request_spec: textByNumber(pickInts(starts, request), (start) => (start < RELEASE_2_FROM ? 'R1' : 'R2')),
      temp_next_assessment_indicates_progress_to_service: temporary.leads,
      temp_next_assessment_block_indicates_progress_to_service: temporary.blockLeads,
      next_assessment_service_override: new IntColumn(byService),
      next_assessment_service_date_override: new IntColumn(byServiceDate),
      modified_next_assessment_order: first.order,
      modified_next_assessment_event_type: first.eventType,
      modified_next_assessment_type: first.assessmentType,
      modified_next_assessment_start_date: first.startDate,
      modified_next_assessment_Mod_Working_Age_Band: first.ageBand,
      modified_next_assessment_Der_Unique_Record_ID: first.recordId,
      modified_next_assessment_indicates_progress_to_service: first.leads,
      modified_next_assessment_block_indicates_progress_to_service: first.blockLeads,
      modified_next_service_order: last.order,
      modified_next_service_event_type: last.eventType,
      modified_next_service_type: last.serviceType,
      modified_next_service_start_date: last.startDate,
      modified_next_service_Mod_Working_Age_Band: last.ageBand,
      modified_next_service_Der_Unique_Record_ID: last.recordId,
      max_modified_next_assessment_order_prev: new IntColumn(before.response),
      max_modified_next_service_order_prev: new IntColumn(before.service),
      request_starts_before_previous_request_follow_up_ends: new IntColumn(Int32Array.from(suppressed)),
      stat_reporting_period_start_request: quarters(request, 'start'),
      stat_reporting_period_start_part1: quarters(response, 'start'),
      stat_reporting_period_start_part2: quarters(service, 'start'),
      stat_reporting_period_end_request: quarters(request, 'end'),
      stat_reporting_period_end_part1: quarters(response, 'end'),
      stat_reporting_period_end_part2: quarters(service, 'end'),
      part1_wait_time: waits(response),
      part2_wait_time: waits(service),
    }),
  };
}

import type { OutputTable } from '../../../columns/output-table.ts';
import { columnsOf, createTable } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';

type Names = {
  readonly leftOut: readonly string[];
  readonly renamed: Readonly<Record<string, string>>;
};

/** What each year's tables leave out and call otherwise. Version 1.1.4 names columns by the section that makes them. */
const NAMES: Record<Method['columns'], Names> = {
  '2025-26': { leftOut: ['LA_Name', 'LA_Person_Unique_Identifier'], renamed: {} },
  '2026-27': {
    leftOut: [],
    renamed: {
      Modified_Working_Age_Band: 'Age_Band',
      request_Modified_Working_Age_Band: 'request_age_band',
      next_assessment_order: 's2_4_response_event_order',
      next_assessment_event_type: 's2_4_response_event_type',
      next_assessment_type: 's2_4_response_assessment_type',
      next_assessment_start_date: 's2_4_response_start_date',
      next_assessment_Modified_Working_Age_Band: 's2_4_response_age_band',
      next_assessment_indicates_progress_to_service: 's2_4_response_assessment_indicates_progress_to_service',
      next_assessment_block_indicates_progress_to_service:
        's2_4_response_assessment_block_indicates_progress_to_service',
      next_assessment_Der_Unique_Record_ID: 's2_4_response_Der_Unique_Record_ID',
      next_service_order: 's2_4_service_event_order',
      next_service_event_type: 's2_4_service_event_type',
      next_service_type: 's2_4_service_type',
      next_service_start_date: 's2_4_service_start_date',
      next_service_Modified_Working_Age_Band: 's2_4_service_age_band',
      next_service_Der_Unique_Record_ID: 's2_4_service_Der_Unique_Record_ID',
      temp_next_assessment_indicates_progress_to_service: 's3_1_response_indicates_progress_to_service',
      temp_next_assessment_block_indicates_progress_to_service: 's3_1_response_block_indicates_progress_to_service',
      modified_next_assessment_order: 's3_2_response_event_order',
      modified_next_assessment_event_type: 's3_2_response_event_type',
      modified_next_assessment_type: 's3_2_response_assessment_type',
      modified_next_assessment_start_date: 's3_2_response_start_date',
      modified_next_assessment_Mod_Working_Age_Band: 's3_2_response_age_band',
      modified_next_assessment_Der_Unique_Record_ID: 's3_2_response_Der_Unique_Record_ID',
      modified_next_assessment_indicates_progress_to_service: 's3_2_response_indicates_progress_to_service',
      modified_next_assessment_block_indicates_progress_to_service: 's3_2_response_block_indicates_progress_to_service',
      modified_next_service_order: 's3_3_service_event_order',
      modified_next_service_event_type: 's3_3_service_event_type',
      modified_next_service_type: 's3_3_service_type',
      modified_next_service_start_date: 's3_3_service_start_date',
      modified_next_service_Mod_Working_Age_Band: 's3_3_service_age_band',
      modified_next_service_Der_Unique_Record_ID: 's3_3_service_Der_Unique_Record_ID',
      max_modified_next_assessment_order_prev: 'max_s3_2_response_event_order_prev',
      max_modified_next_service_order_prev: 'max_s3_3_service_event_order_prev',
    },
  },
};

/** A table with the columns that the method's year has. Source: DHSC waiting_times_method, versions 1.1 and 1.1.4. */
export function namedFor(columns: Method['columns'], output: OutputTable): OutputTable {
  const { leftOut, renamed } = NAMES[columns];
  const kept = Object.entries(columnsOf(output.table)).filter(([name]) => !leftOut.includes(name));
  return {
    ...output,
    table: createTable(Object.fromEntries(kept.map(([name, column]) => [renamed[name] ?? name, column]))),
  };
}

import type { OutputTable } from '../../../columns/output-table.ts';
import { textOf } from '../../../columns/table.ts';
import type { TextColumn } from '../../../columns/text-column.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { RecordColumn } from '../../7-outputs/table-of-records.ts';
import type { EventCounts } from './event-counts.ts';
import { ASSESSMENT, REQUEST, SERVICE } from './event-kinds.ts';
import type { WaitFigure } from './la-figures.ts';
import { FIGURE_COLUMNS } from './la-tables.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

type Diagnosed = { readonly figure: WaitFigure; readonly events: EventCounts | null };
type DiagnosedColumns = { readonly [name: string]: RecordColumn<Diagnosed> };

const EVENT_COLUMNS: DiagnosedColumns = {
  all_request_count: { integer: ({ events }) => events && events.requests },
  all_assessment_count: { integer: ({ events }) => events && events.assessments },
  all_service_count: { integer: ({ events }) => events && events.services },
};

/** Column → cleaned assessment type; null is blank. The last two cannot occur, as only the first two are let in. */
const ASSESSMENT_TYPES: Readonly<Record<string, string | null>> = {
  at_short: 'Short term assessment',
  at_long: 'Long term assessment',
  at_invalid_and_not_mapped: 'Invalid and not mapped',
  at_null: null,
};

/** Column → cleaned service type, likewise. */
const SERVICE_TYPES: Readonly<Record<string, string | null>> = {
  STS_ST_Max: 'Short term support: ST-Max',
  LTS_Nursing: 'Long term support: Nursing care',
  STS_Ongoing: 'Short term support: Ongoing low level',
  LTS_Community: 'Long term support: Community',
  LTS_Residential: 'Long term support: Residential care',
  LTS_Prison: 'Long term support: Prison',
  STS_Other: 'Short term support: Other short term',
  Invalid_and_not_mapped: 'Invalid and not mapped',
  Null: null,
};

/**
 * What the first responses were. Grain: as the figures of part 1.
 * Unknowns: a figure without LA code has no counts.
 * Source: DHSC waiting_times_method, 5.2.
 */
export function responseDiagnostics(
  { events }: WaitingContext,
  { kinds }: WaitingColumns,
  figures: readonly WaitFigure[],
  countsOf: (figure: WaitFigure) => readonly EventCounts[],
): OutputTable {
  const type = textOf(events, 'Assessment_Type_Cleaned');
  const ofKind = (kind: number) => countAnswers((row) => kinds[row] === kind);
  return {
    name: 'waiting_times_diag_part1',
    title: 'Waiting times: what the first responses were',
    table: tableOfRecords(diagnosed(figures, countsOf), {
      ...FIGURE_COLUMNS,
      ...EVENT_COLUMNS,
      response_event_request: ofKind(REQUEST),
      response_event_assessment: ofKind(ASSESSMENT),
      response_event_service: ofKind(SERVICE),
      ...countTypes(ASSESSMENT_TYPES, type, (row) => kinds[row] === ASSESSMENT),
    }),
  };
}

/**
 * What the first services were. Grain: as the figures of part 2.
 * Unknowns: a figure without LA code has no counts.
 * Source: DHSC waiting_times_method, 5.3.
 */
export function serviceDiagnostics(
  { events }: WaitingContext,
  figures: readonly WaitFigure[],
  countsOf: (figure: WaitFigure) => readonly EventCounts[],
): OutputTable {
  return {
    name: 'waiting_times_diag_part2',
    title: 'Waiting times: what the first services were',
    table: tableOfRecords(diagnosed(figures, countsOf), {
      ...FIGURE_COLUMNS,
      ...EVENT_COLUMNS,
      ...countTypes(SERVICE_TYPES, textOf(events, 'Service_Type_Cleaned'), () => true),
    }),
  };
}

/** A figure joined with its event counts: once without any, several times with several. */
function diagnosed(
  figures: readonly WaitFigure[],
  countsOf: (figure: WaitFigure) => readonly EventCounts[],
): Diagnosed[] {
  return figures.flatMap((figure): Diagnosed[] => {
    const counts = countsOf(figure);
    return counts.length === 0 ? [{ figure, events: null }] : counts.map((events) => ({ figure, events }));
  });
}

function countTypes(
  types: Readonly<Record<string, string | null>>,
  column: TextColumn,
  concerns: (row: number) => boolean,
): DiagnosedColumns {
  const folded = column.dictionary.map<string | null>(null, foldText);
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const wanted = type === null ? null : foldText(type);
      return [name, countAnswers((row) => concerns(row) && folded[column.codes[row]] === wanted)];
    }),
  );
}

function countAnswers(counts: (row: number) => boolean): RecordColumn<Diagnosed> {
  return {
    integer: ({ figure: { laCode, metric, requests } }) =>
      laCode === null ? null : requests.filter((number) => counts(metric.answer[number])).length,
  };
}

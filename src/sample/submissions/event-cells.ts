import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { LifeEvent, Service } from '../lives/life-event.ts';
import { RELEASE_2_STARTS } from '../plan-submissions.ts';
import type { Release } from '../plan-submissions.ts';
import { stirredUnit } from '../random.ts';
import { INVALID_CODES } from '../spellings/invalid-codes.ts';
import { releaseOneOutcome, releaseOneSpelling } from '../spellings/release-one-spelling.ts';
import { mistypeOneValue, substituteOneValue } from './blemish-cells.ts';
import type { BlemishShares } from './blemish-cells.ts';
import { writtenEventDates } from './blemish-dates.ts';
import { EVENT_LIST_COLUMNS } from './columns.ts';
import type { Cells } from './columns.ts';

const SHARES: BlemishShares = { local: 0.014, invalid: 0.008, capitals: 0.025, spaces: 0.02 };
const SHARE_EVENT_TYPE_INVALID = 0.004;
/** Cases opened before the change of release that nobody rewrote. */
const SHARE_LEFT_IN_RELEASE_1 = 0.04;
const SHARE_OPEN_WITH_OUTCOME = { 1: 0.6, 2: 0.25 };
const SHARE_COST_TO_BE_AGREED = 0.004;

/** The cells of a row that tell the event, with the end a file of that release shows. */
export function eventCells(event: LifeEvent, end: Day, release: Release): Cells {
  if (event.kind === 'Association') return {};
  const cells = specifiedCells(event);
  const { start, end: endText } = writtenEventDates(event.start, end, event.noise);
  cells.Event_Type = writtenEventType(event);
  cells.Event_Reference = referenceOf(event.noise);
  cells.Event_Start_Date = start;
  cells.Event_End_Date = endText;
  cells.Event_Outcome = end === NO_DAY ? openOutcome(event.noise, release) : event.outcome;
  substituteOneValue(cells, EVENT_LIST_COLUMNS, event.noise, SHARES);
  const left = event.start < RELEASE_2_STARTS && stirredUnit(event.noise, 13) < SHARE_LEFT_IN_RELEASE_1;
  if (release === 1 || left) respell(cells, event);
  mistypeOneValue(cells, EVENT_LIST_COLUMNS, event.noise, SHARES);
  return cells;
}

function specifiedCells(event: Exclude<LifeEvent, { kind: 'Association' }>): Cells {
  if (event.kind === 'Request') return { Request_Route_of_Access: event.route, Event_Description: event.description };
  if (event.kind === 'Service') return serviceCells(event);
  if (event.kind === 'Assessment') {
    return {
      Assessment_Type: event.assessmentType,
      Eligible_Needs_Identified: event.eligibleNeeds,
      Method_of_Assessment: event.method,
    };
  }
  return {
    Client_Funding_Status: event.funding,
    Review_Reason: event.reason,
    Review_Outcomes_Achieved: event.outcomesAchieved,
    Method_of_Review: event.method,
  };
}

function serviceCells({ provider, cost, ...service }: Service): Cells {
  const toBeAgreed = stirredUnit(service.noise, 14) < SHARE_COST_TO_BE_AGREED;
  return {
    Client_Funding_Status: service.funding,
    Service_Type: service.serviceType,
    Service_Component: service.component,
    Delivery_Mechanism: service.deliveryMechanism,
    Provider_CQC_Location_Name: provider > 0 ? `Provider ${provider}` : '',
    Provider_CQC_Location_ID: provider > 0 ? `1-${90_000_000 + provider}` : '',
    Unit_Cost: cost && toBeAgreed ? 'TBC' : cost?.unitCost,
    Cost_Frequency_Unit_Type: cost?.frequency,
    Planned_Units_Per_Week: cost?.unitsPerWeek,
  };
}

function respell(cells: Cells, event: LifeEvent): void {
  for (const column of EVENT_LIST_COLUMNS) {
    const value = cells[column];
    if (!value) continue;
    cells[column] =
      column === 'Event_Outcome'
        ? releaseOneOutcome(value, event.kind, event.noise)
        : releaseOneSpelling(column, value);
  }
}

function writtenEventType({ kind, noise }: LifeEvent): string {
  const other = INVALID_CODES.Event_Type?.[kind];
  return other !== undefined && stirredUnit(noise, 15) < SHARE_EVENT_TYPE_INVALID ? other : kind;
}

/** Release 1 asked for an outcome while a service ran; in Release 2 it is mostly blank. */
function openOutcome(noise: number, release: Release): string {
  return stirredUnit(noise, 16) < SHARE_OPEN_WITH_OUTCOME[release] ? 'Continuation of support or services' : '';
}

function referenceOf(noise: number): string {
  return stirredUnit(noise, 17) < 0.03 ? '' : `EV${noise}`;
}

import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { rows } from '../../../support/rows.ts';
import { explained, REABLEMENT, REVIEW, staged } from './made-up-reablement.ts';

const PLANNED = 'NFA: Support ended as planned';
const DECLINED = 'NFA: Support declined';
const OTHER = 'NFA: Other';
const NO_COMPONENT: EventValues = { Service_Component_Cleaned: null };

/** The reablement of 1 May to 12 June 2025 with this outcome. */
function reablement(outcome: string | null): EventValues {
  return { ...REABLEMENT, Event_Outcome_Cleaned: outcome };
}

function event(type: string, start: string, end: string | null, outcome: string | null): EventValues {
  return {
    ...REVIEW,
    Event_Type: type,
    Event_Start_Date: start,
    Der_Event_End_Date: end,
    Event_Outcome_Cleaned: outcome,
  };
}

function service(type: string | null, start: string, end: string | null, more: EventValues = {}): EventValues {
  return { Service_Type_Cleaned: type, Event_Start_Date: start, Der_Event_End_Date: end, ...more };
}

function sequelOf(events: readonly EventValues[], died: string | null = null): string[] {
  return staged(events, { Date_of_Death: died }).map((row) => `${row['Sequel_Type']} ${row['Final_Outcome']}`);
}

/** A service of the table below is named by its type. */
const SERVICE_TYPES = ['Long term', 'Short term', 'Unpaid carer'];

function eventOf(type: string, start: string, end: string | null, outcome: string | null): EventValues {
  return SERVICE_TYPES.some((begin) => type.startsWith(begin))
    ? service(type, start, end, { Event_Outcome_Cleaned: outcome })
    : event(type, start, end, outcome);
}

describe('1: deceased', () => {
  it.each(rows`
    died       | sequel                      | because
    2025-05-20 | 1 NFA: Deceased             | the person died during the reablement
    2025-06-19 | 1 NFA: Deceased             | the person died 7 days after it
    2025-06-20 | 2 Admitted to hospital      | the person died 8 days after it
  `)('died $died: $sequel, because $because', ({ died, sequel }) => {
    expect(sequelOf([reablement('Admitted to hospital')], died)).toEqual([sequel]);
  });
});

describe('2: admitted to hospital', () => {
  it('goes before a service that followed', () => {
    const care = service('Long term support: Community', '2025-06-13', null);
    expect(sequelOf([reablement('Admitted to hospital'), care])).toEqual(['2 Admitted to hospital']);
  });

  it('is asked of the reablement only, not of what followed', () => {
    expect(sequelOf([reablement(null), event('Review', '2025-06-13', '2025-06-14', 'Admitted to hospital')])).toEqual([
      '4b Admitted to hospital',
    ]);
  });
});

describe('3: a service went on or began', () => {
  it.each(rows`
    start      | end        | sequel                         | because
    2025-06-19 | 2025-06-19 | 3 Long term support: Community | it began 7 days after the reablement
    2025-06-20 | 2025-06-30 | 4a NFA: Other                  | it began 8 days after
    2025-05-01 | 2025-06-13 | 3 Long term support: Community | it began with the reablement and went on after it
    2025-05-01 | 2025-06-12 | 4a NFA: Other                  | it ended with the reablement
    2025-06-12 |            | 3 Long term support: Community | it began on the last day and is open
  `)('from $start to $end: $sequel, because $because', ({ start, end, sequel }) => {
    const care = service('Long term support: Community', start ?? '', end);
    expect(sequelOf([reablement(OTHER), care])).toEqual([sequel]);
  });

  it.each(rows`
    first                                 | second                                | winner
    Long term support: Residential care   | Long term support: Nursing care       | Long term support: Nursing care
    Long term support: Community          | Long term support: Residential care   | Long term support: Residential care
    Long term support: Prison             | Long term support: Community          | Long term support: Community
    Short term support: Ongoing low level | Long term support: Prison             | Long term support: Prison
    Short term support: Other short term  | Short term support: Ongoing low level | Short term support: Ongoing low level
    Unpaid carer support: Direct to unpaid carer | Short term support: Other short term | Short term support: Other short term
  `)('$winner goes first of $first and $second', ({ first, second, winner }) => {
    const services = [first, second].map((type) => service(type, '2025-06-13', null, NO_COMPONENT));
    expect(sequelOf([reablement(OTHER), ...services])).toEqual([`3 ${winner}`]);
    expect(sequelOf([reablement(OTHER), ...services.toReversed()])).toEqual([`3 ${winner}`]);
  });

  it.each(rows`
    component                   | sequel                                             | because
    Short term residential care | 3 Short term support: Residential or Nursing care  | the component is a stay in a care home
    Short term nursing care     | 3 Short term support: Residential or Nursing care  | the component is a stay in a care home
    Long term nursing care      | 3 Short term support: Other short term             | no other component changes the outcome
                                | 3 Short term support: Other short term             | a blank component is unknown
  `)('other short term support with component $component: $sequel, because $because', ({ component, sequel }) => {
    const other = { Service_Component_Cleaned: component };
    const stay = service('Short term support: Other short term', '2025-06-14', null, other);
    const plain = service('Short term support: Other short term', '2025-06-13', null, NO_COMPONENT);
    expect(sequelOf([reablement(OTHER), stay])).toEqual([sequel]);
    // A care home component goes first within a service type, whichever came first.
    expect(sequelOf([reablement(OTHER), plain, stay])).toEqual([sequel]);
  });

  it('leaves the component aside for other service types', () => {
    const more = { Service_Component_Cleaned: 'Short term residential care' };
    expect(
      sequelOf([reablement(OTHER), service('Short term support: Ongoing low level', '2025-06-13', null, more)]),
    ).toEqual(['3 Short term support: Ongoing low level']);
  });

  it('takes an event that is no service but names a service type', () => {
    const review = {
      ...event('Review', '2025-06-13', null, OTHER),
      Service_Type_Cleaned: 'Long term support: Community',
    };
    expect(sequelOf([reablement(OTHER), review])).toEqual(['3 Long term support: Community']);
  });

  it('stops at an event that names ST-Max: only what began before it counts', () => {
    const stMax = { ...event('Review', '2025-06-15', null, null), Service_Type_Cleaned: 'Short term support: ST-Max' };
    const before = service('Long term support: Community', '2025-06-14', null);
    const sameDay = service('Long term support: Community', '2025-06-15', null);
    expect(sequelOf([reablement(OTHER), stMax, before])).toEqual(['3 Long term support: Community']);
    expect(sequelOf([reablement(OTHER), stMax, sameDay])).toEqual(['4a NFA: Other']);
  });

  it('stops at such an event also when it began during the reablement', () => {
    const stMax = { ...event('Review', '2025-06-10', null, null), Service_Type_Cleaned: 'Short term support: ST-Max' };
    const after = service('Long term support: Community', '2025-06-14', null);
    expect(sequelOf([reablement(OTHER), stMax, after])).toEqual(['4a NFA: Other']);
  });

  it('does not take a carer of the same person ID', () => {
    const carer = service('Long term support: Community', '2025-06-13', null, { Client_Type_Cleaned: 'Unpaid carer' });
    expect(sequelOf([reablement(OTHER), carer])).toEqual(['4a NFA: Other']);
  });
});

describe('4: what outcomes tell', () => {
  it.each(rows`
    own                                    | type       | start      | end        | outcome                                | sequel                                   | because
    NFA: Other                             |            |            |            |                                        | 4a NFA: Other                            | nothing followed
    NFA: Support ended as planned          |            |            |            |                                        | 4a NFA: Support ended as planned         | the reablement's own outcome may be that it ended as planned
    Progress to support planning or services |          |            |            |                                        | 6 Progress to support planning or services | progress does not tell what followed
    Release 1 specification only: Not mapped |          |            |            |                                        | 6 Release 1 specification only: Not mapped | nor does an outcome of Release 1
                                           |            |            |            |                                        | 6 Invalid and not mapped                 | a blank outcome is invalid
    Invalid and not mapped                 |            |            |            |                                        | 6 Invalid and not mapped                 | an invalid outcome does not tell
    NFA: Other                             | Review     | 2025-06-19 | 2025-06-19 | NFA: Support declined                  | 4b NFA: Support declined                 | a later event has the better rank
    NFA: Other                             | Review     | 2025-06-20 | 2025-06-20 | NFA: Support declined                  | 4a NFA: Other                            | 8 days after is too late
    NFA: Support declined                  | Request    | 2025-06-13 | 2025-06-14 | NFA: Other                             | 4a NFA: Support declined                 | the reablement's own outcome has the better rank
    NFA: Other                             | Request    | 2025-06-13 | 2025-06-14 | NFA: Other                             | 4a NFA: Other                            | of equal outcomes the reablement's own goes first
    NFA: Other                             | Assessment | 2025-06-13 | 2025-06-14 | Progress to reablement/ST-Max          | 4a NFA: Other                            | the later outcome does not tell, the own one does
    Continuation of support or services    | Assessment | 2025-06-13 | 2025-06-14 | NFA: Other                             | 4b NFA: Other                            | the own outcome does not tell, the later one does
    Continuation of support or services    | Assessment | 2025-06-13 | 2025-06-14 | Progress to reablement/ST-Max          | 6 Continuation of support or services    | neither tells
    Continuation of support or services    | Review     | 2025-06-13 | 2025-06-14 | NFA: Support ended as planned          | 6 Continuation of support or services    | ended as planned can hardly be said of the reablement
    NFA: Other                             | Review     | 2025-06-13 | 2025-06-14 | NFA: Support ended as planned          | 6 NFA: Other                             | and it also shuts out the own outcome from 4a
    NFA: Other                             | Unpaid carer support: Direct to unpaid carer | 2025-06-13 |  | NFA: Support declined      | 6 NFA: Other                             | carer support is no sequel but shuts out 4a
    Continuation of support or services    | Review     | 2025-05-31 | 2025-05-31 | NFA: Support declined                  | 4c NFA: Support declined                 | a review that ended 12 days before the end tells
    Continuation of support or services    | Review     | 2025-05-30 | 2025-05-30 | NFA: Support declined                  | 4c NFA: Support declined                 | 13 days before the end is near it
    Continuation of support or services    | Review     | 2025-05-29 | 2025-05-29 | NFA: Support declined                  | 6 Continuation of support or services    | 14 days before is not
    Continuation of support or services    | Assessment | 2025-05-01 | 2025-06-12 | NFA: Support ended as planned          | 4c NFA: Support ended as planned         | within the reablement ended as planned is taken
    Continuation of support or services    | Request    | 2025-06-01 | 2025-06-12 | NFA: Support declined                  | 6 Continuation of support or services    | a request within the reablement is not asked
    Continuation of support or services    | Review     | 2025-04-30 | 2025-06-10 | NFA: Support declined                  | 6 Continuation of support or services    | it began before the reablement
    Continuation of support or services    | Review     | 2025-06-01 | 2025-06-10 | Progress to reablement/ST-Max          | 6 Continuation of support or services    | its outcome does not tell
    NFA: Support declined                  | Review     | 2025-06-01 | 2025-06-10 | NFA: Other                             | 4a NFA: Support declined                 | the own outcome has the better rank
    NFA: Other                             | Review     | 2025-06-01 | 2025-06-10 | NFA: Support declined                  | 4c NFA: Support declined                 | the outcome within has the better rank
    NFA: Other                             | Review     | 2025-06-01 | 2025-06-10 | NFA: Other                             | 4a NFA: Other                            | of equal outcomes the own one goes first
  `)(
    '$own, then $type $start to $end $outcome: $sequel, because $because',
    ({ own, type, start, end, outcome, sequel }) => {
      const events = type === null ? [] : [eventOf(type, start ?? '', end, outcome)];
      expect(sequelOf([reablement(own), ...events])).toEqual([sequel]);
    },
  );

  it('shuts out 4a for an unmapped service too, which is no sequel', () => {
    expect(sequelOf([reablement(PLANNED), service(null, '2025-06-13', null)])).toEqual([`6 ${PLANNED}`]);
  });

  it('lets 4a in again when another event that may tell followed', () => {
    const carer = service('Unpaid carer support: Direct to unpaid carer', '2025-06-13', null);
    const review = event('Review', '2025-06-13', '2025-06-14', null);
    expect(sequelOf([reablement(OTHER), carer, review])).toEqual([`4a ${OTHER}`]);
  });

  it('takes the best outcome of several later events', () => {
    const events = [OTHER, DECLINED, PLANNED].map((outcome) => event('Review', '2025-06-13', '2025-06-14', outcome));
    expect(sequelOf([reablement(null), ...events])).toEqual([`4b ${DECLINED}`]);
  });

  it('prefers a later event to one within the reablement when both say the same', () => {
    const within = event('Review', '2025-06-01', '2025-06-10', DECLINED);
    const after = event('Review', '2025-06-13', '2025-06-14', DECLINED);
    expect(sequelOf([reablement(null), within, after])).toEqual([`4b ${DECLINED}`]);
  });

  it('takes the last review within the reablement, not the best', () => {
    const early = event('Review', '2025-06-01', '2025-06-09', DECLINED);
    const late = event('Review', '2025-06-01', '2025-06-10', OTHER);
    const lateAndBetter = event('Review', '2025-06-02', '2025-06-10', PLANNED);
    expect(sequelOf([reablement(null), early, late])).toEqual([`4c ${OTHER}`]);
    expect(sequelOf([reablement(null), early, late, lateAndBetter])).toEqual([`4c ${PLANNED}`]);
  });

  it('leaves aside a review that ended on the first day, for it led to the reablement', () => {
    const oneDay = { ...reablement(null), Der_Event_End_Date: '2025-05-05' };
    expect(sequelOf([oneDay, event('Assessment', '2025-05-01', '2025-05-01', DECLINED)])).toEqual([
      '6 Invalid and not mapped',
    ]);
    expect(sequelOf([oneDay, event('Assessment', '2025-05-01', '2025-05-02', DECLINED)])).toEqual([`4c ${DECLINED}`]);
  });
});

describe("the reablement's own outcome", () => {
  const at = (start: string, end: string, outcome: string | null, recordId: number): EventValues => ({
    ...REABLEMENT,
    Event_Start_Date: start,
    Der_Event_End_Date: end,
    Event_Outcome_Cleaned: outcome,
    Der_Unique_Record_ID: recordId,
  });
  it.each([
    [
      'of the service that ended last',
      [at('2025-05-01', '2025-06-12', OTHER, 1), at('2025-05-20', '2025-06-11', DECLINED, 2)],
      OTHER,
    ],
    [
      'of the best rank, when two ended on that day',
      [at('2025-05-01', '2025-06-12', OTHER, 1), at('2025-05-20', '2025-06-12', DECLINED, 2)],
      DECLINED,
    ],
    [
      'a usable one rather than one that does not tell, although the hierarchy ranks that one higher',
      [at('2025-05-01', '2025-06-12', OTHER, 1), at('2025-05-20', '2025-06-12', 'Progress to reablement/ST-Max', 2)],
      OTHER,
    ],
  ])('is that %s', (_, services, outcome) => {
    expect(staged(services)).toMatchObject([{ ST_Max_Cluster_Event_Outcome: outcome }]);
    expect(staged(services.toReversed())).toMatchObject([{ ST_Max_Cluster_Event_Outcome: outcome }]);
  });
});

it('is in the newest record, when two that ended on the same day say the same', () => {
  const older = { ...reablement(OTHER), Der_Unique_Record_ID: 1 };
  const newer = { ...reablement(OTHER), Event_Start_Date: '2025-05-20', Der_Unique_Record_ID: 2 };
  expect(explained([older, newer]).rows).toEqual([1, 0]);
});

describe('5: equipment', () => {
  it.each(rows`
    own                                 | start      | end        | component | sequel                                  | because
    Continuation of support or services | 2025-05-10 | 2025-05-10 | Equipment | 5 Short term support: Ongoing low level | it was provided within the reablement
    Continuation of support or services | 2025-05-01 | 2025-05-01 | Equipment | 6 Continuation of support or services   | it ended on the first day
    Continuation of support or services | 2025-05-01 | 2025-05-02 | Equipment | 5 Short term support: Ongoing low level | it ended a day later
    Continuation of support or services | 2025-04-30 | 2025-05-10 | Equipment | 6 Continuation of support or services   | it began before
    Continuation of support or services | 2025-05-10 | 2025-05-10 | Home care | 6 Continuation of support or services   | another component tells nothing
    NFA: Other                          | 2025-05-10 | 2025-05-10 | Equipment | 4a NFA: Other                           | a usable outcome goes first
  `)('$own, $component $start to $end: $sequel, because $because', ({ own, start, end, component, sequel }) => {
    const more = { Service_Component_Cleaned: component };
    const provided = service('Short term support: Ongoing low level', start ?? '', end, more);
    expect(sequelOf([reablement(own), provided])).toEqual([sequel]);
  });

  it('takes only a service', () => {
    const review = { ...event('Review', '2025-05-10', '2025-05-10', null), Service_Component_Cleaned: 'Equipment' };
    expect(sequelOf([reablement(null), review])).toEqual(['6 Invalid and not mapped']);
  });

  it.each(rows`
    start      | because
    2025-05-01 | it is part of the reablement, also on its first day
    2025-05-20 | it is part of the reablement
    2025-06-12 | it is part of the reablement, also on its last day
  `)('leaves aside an ST-Max service from $start with that component, because $because', ({ start }) => {
    const provided = { ...reablement(null), Event_Start_Date: start ?? '', Service_Component_Cleaned: 'Equipment' };
    expect(sequelOf([reablement(null), provided])).toEqual(['6 Invalid and not mapped']);
  });

  it('goes before a usable outcome that 4a may not use', () => {
    const carer = service('Unpaid carer support: Direct to unpaid carer', '2025-06-13', null);
    const provided = service('Short term support: Ongoing low level', '2025-05-10', '2025-05-11', {
      Service_Component_Cleaned: 'Equipment',
    });
    expect(sequelOf([reablement(DECLINED), carer, provided])).toEqual(['5 Short term support: Ongoing low level']);
  });
});

describe('6: unable to classify', () => {
  it('still counts by the outcome, not by the type', () => {
    const carer = service('Unpaid carer support: Direct to unpaid carer', '2025-06-13', null);
    expect(explained([reablement(PLANNED), carer])).toMatchObject({
      verdict: 'numerator',
      deciding: 'sequel-6-unable-to-classify',
    });
    expect(explained([reablement(null), carer])).toMatchObject({
      verdict: 'not counted',
      deciding: 'outcome-in-denominator',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { rows } from '../../../../support/rows.ts';
import { tableRows } from '../../../../support/table-rows.ts';
import {
  carerAssessment,
  carerSupport,
  counts,
  DIRECT_TO_CARER,
  explained,
  INFORMATION_AND_ADVICE,
  INVOLVING_CARED_FOR,
  kindsSeen,
  selfDirectedOf,
} from '../self-directed.ts';

const DIRECT_PAYMENT = 'Direct Payment only';
const MANAGED = 'CASSR Managed Personal Budget';
const COMMISSIONED = 'CASSR Commissioned Support only';
const UNKNOWN = 'Support Direct to Carer: Unknown Delivery Mech';
const INFORMATION = 'Information, Advice and Other Universal Services / Signposting';
const NO_DIRECT = 'No Direct Support Provided to Carer';

describe('what a row provided the carer with', () => {
  it.each(rows`
    mechanism                     | component                  | provided          | because
    Direct payment                | Other unpaid carer support | ${DIRECT_PAYMENT} | the mechanism is a direct payment
    Direct payment                |                            | ${DIRECT_PAYMENT} | it is one with a blank component too
    CASSR commissioned support    | Direct payment             | ${DIRECT_PAYMENT} | the component is a direct payment
                                  | "DIRECT payment "          | ${DIRECT_PAYMENT} | it is one with a blank mechanism too
    CASSR managed personal budget | Other unpaid carer support | ${MANAGED}        | the local authority manages the budget
    CASSR managed personal budget |                            |                   | a blank component drops it: NOT LIKE is unknown for NULL
    CASSR commissioned support    | Other unpaid carer support | ${COMMISSIONED}   | the local authority commissions the support
    CASSR commissioned support    |                            |                   | a blank component drops it
    Invalid and not mapped        | Other unpaid carer support | ${UNKNOWN}        | the mechanism is none of the three
    Invalid and not mapped        |                            |                   | a blank component drops it
                                  | Other unpaid carer support | ${UNKNOWN}        | the mechanism is blank
                                  | Invalid and not mapped     | ${UNKNOWN}        | an invalid component is not blank
                                  |                            |                   | both are blank
  `)('support direct to the carer, $mechanism, $component: $provided, because $because', (row) => {
    const { carers } = selfDirectedOf([
      carerSupport({ Delivery_Mechanism_Cleaned: row.mechanism, Service_Component_Cleaned: row.component }),
    ]);
    expect(tableRows(carers.personLevel, ['Support_Provided'])).toEqual(
      row.provided === null ? [] : [{ Support_Provided: row.provided }],
    );
    if (row.provided === null) {
      expect(explained(carers)).toMatchObject({ verdict: 'not counted', deciding: 'component-not-blank' });
      expect(explained(carers).because).toMatch(
        /^Not counted, because the service component is blank, and DHSC's test/,
      );
    }
  });

  it.each(rows`
    event      | service                | outcome                   | provided       | because
    Service    | ${INVOLVING_CARED_FOR} |                           | ${NO_DIRECT}   | support that involves the person cared for is not direct
    Review     | ${INVOLVING_CARED_FOR} | ${INFORMATION_AND_ADVICE} | ${NO_DIRECT}   | it goes before what a review ended with
    Assessment |                        | NFA: Other                | ${NO_DIRECT}   | an assessment provides no support
    "review "  |                        |                           | ${NO_DIRECT}   | nor does a review; a blank outcome is no information either
    Assessment |                        | Invalid and not mapped    | ${NO_DIRECT}   | nor is an invalid one
    Assessment |                        | ${INFORMATION_AND_ADVICE} | ${INFORMATION} | it ended with information
    Request    |                        | ${INFORMATION_AND_ADVICE} | ${INFORMATION} | so did the request
    Requests   |                        | ${INFORMATION_AND_ADVICE} |                | only Request itself is taken
    Service    |                        | ${INFORMATION_AND_ADVICE} |                | a service without type is no kind of support
    Review     | ${DIRECT_TO_CARER}     |                           | ${NO_DIRECT}   | a review of direct support with a blank component goes on to later tests
    Assessment | ${DIRECT_TO_CARER}     | ${INFORMATION_AND_ADVICE} | ${INFORMATION} | so does an assessment of it
    Request    | ${DIRECT_TO_CARER}     | NFA: Other                | ${INFORMATION} | and a request, whatever its outcome
    Requests   | ${DIRECT_TO_CARER}     |                           |                | but not an event of another type
  `)('$event, $service, $outcome: $provided, because $because', ({ event, service, outcome, provided }) => {
    const { carers } = selfDirectedOf([
      carerAssessment({ Event_Type: event, Service_Type_Cleaned: service, Event_Outcome_Cleaned: outcome }),
    ]);
    expect(tableRows(carers.personLevel, ['Support_Provided'])).toEqual(
      provided === null ? [] : [{ Support_Provided: provided }],
    );
    expect(counts(carers)).toBe('1b 0/0, 2b 0/0');
  });
});

/** Rows that are each one kind of support. */
const EVENTS = new Map([
  [DIRECT_PAYMENT, carerSupport({ Delivery_Mechanism_Cleaned: 'Direct payment' })],
  [MANAGED, carerSupport({ Delivery_Mechanism_Cleaned: 'CASSR managed personal budget' })],
  [COMMISSIONED, carerSupport()],
  [UNKNOWN, carerSupport({ Delivery_Mechanism_Cleaned: null })],
  [INFORMATION, carerAssessment({ Event_Outcome_Cleaned: INFORMATION_AND_ADVICE })],
  [NO_DIRECT, carerAssessment()],
]);

describe('the kind of support that ranks highest', () => {
  it.each(rows`
    first             | second            | figures        | unknown | because
    ${DIRECT_PAYMENT} | ${MANAGED}        | 1b 1/1, 2b 1/1 | 0       | a direct payment is in both numerators
    ${MANAGED}        | ${COMMISSIONED}   | 1b 1/1, 2b 0/1 | 0       | a managed budget is self-directed only
    ${COMMISSIONED}   | ${UNKNOWN}        | 1b 0/1, 2b 0/1 | 0       | commissioned support is in the denominator only
    ${UNKNOWN}        | ${INFORMATION}    | 1b 0/0, 2b 0/0 | 1       | an unknown mechanism leaves the denominator, and is counted as such
    ${INFORMATION}    | ${NO_DIRECT}      | 1b 0/0, 2b 0/0 | 0       | information is no support
    ${NO_DIRECT}      | ${NO_DIRECT}      | 1b 0/0, 2b 0/0 | 0       | nor is none
  `)('of $first and $second: $figures, because $because', ({ first, second, figures, unknown }) => {
    const events = [first, second].map((name) => EVENTS.get(name ?? '') ?? {});
    for (const { carers } of [selfDirectedOf(events), selfDirectedOf(events.toReversed())]) {
      expect(counts(carers)).toBe(figures);
      expect(tableRows(carers.personLevel)).toEqual([
        {
          LA_Code: '727',
          Der_NHS_LA_Combined_Person_ID: 'P1',
          Der_Age_Band_Reporting_End: '65 and above',
          Support_Provided: first,
        },
      ]);
      expect(carers.excluded.map(({ measure, count }) => [measure, count])).toEqual([
        ['ASCOF 3D (Carers)', Number(unknown)],
      ]);
      expect(explained(carers).findings.some(({ rule }) => rule === 'counted-as-unknown')).toBe(unknown === '1');
      expect(kindsSeen(carers)[0]).toMatch(new RegExp(`^${first} \\(rank \\d\\): `));
    }
  });
});

describe('the trap of the blank component', () => {
  const trapped = carerSupport({ Service_Component_Cleaned: null });

  it('is named beside each event, and in the reason when a lower kind is all that is left', () => {
    const { carers } = selfDirectedOf([trapped, carerAssessment()]);
    expect(explained(carers)).toMatchObject({
      verdict: 'not counted',
      deciding: 'carer-specific-support',
      rows: [1, 0],
    });
    expect(explained(carers).because).toBe(
      `Not counted, because the kind of support that ranks highest is no direct payment, managed personal budget or commissioned support: ${NO_DIRECT}. One event of support direct to the carer got no kind of support, because the service component is blank.`,
    );
    expect(kindsSeen(carers)).toEqual([
      `${NO_DIRECT} (rank 6): an assessment or review with no outcome of information and advice.`,
      expect.stringMatching(/^No kind of support; the service component is blank, and DHSC's test of it, NOT LIKE/),
    ]);
  });

  it('can cost the numerator, and leaves a counted numerator without remark', () => {
    const budget = { ...trapped, Delivery_Mechanism_Cleaned: 'CASSR managed personal budget' };
    const { carers: commissioned } = selfDirectedOf([budget, trapped, carerSupport()]);
    expect(explained(commissioned)).toMatchObject({ verdict: 'denominator only' });
    expect(explained(commissioned).because).toMatch(/ Commissioned Support only\. 2 events of support direct to the /);
    const { carers: direct } = selfDirectedOf([
      budget,
      carerSupport({ Delivery_Mechanism_Cleaned: 'Direct payment', Service_Component_Cleaned: null }),
    ]);
    expect(explained(direct).because).toMatch(/: Direct Payment only\.$/);
  });

  it('is named for every event of a carer who has no other', () => {
    const { carers } = selfDirectedOf([trapped, { ...trapped, Event_Start_Date: '2025-07-01' }]);
    expect(explained(carers)).toMatchObject({ deciding: 'component-not-blank', rows: [1, 0] });
    expect(kindsSeen(carers)).toHaveLength(1);
    expect(carers.excluded[0].count).toBe(0);
  });

  it('is named for a review that goes on to a later test', () => {
    const { carers } = selfDirectedOf([{ ...trapped, Event_Type: 'Review' }]);
    expect(kindsSeen(carers)).toEqual([
      `${NO_DIRECT} (rank 6): an assessment or review with no outcome of information and advice; its service component is blank, for which DHSC's tests of direct support are unknown.`,
    ]);
    expect(explained(carers).because).toMatch(/: No Direct Support Provided to Carer\.$/);
  });
});

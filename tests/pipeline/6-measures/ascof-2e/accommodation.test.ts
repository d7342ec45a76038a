import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { atHomeOf, counts } from './at-home.ts';

describe('living at home or with family', () => {
  it.each(rows`
    status                                                                                | numerator | unknown | because
    Owner occupier or shared ownership scheme                                             | 1 | 0 | it is on the settled list
    Tenant: Local authority or other social housing provider                              | 1 | 0 | it is on the settled list
    Tenant: Private landlord                                                              | 1 | 0 | it is on the settled list
    Settled mainstream housing with family or friends                                     | 1 | 0 | it is on the settled list
    Supported accommodation, supported lodgings or supported group home                   | 1 | 0 | it is on the settled list
    Shared Lives scheme                                                                   | 1 | 0 | it is on the settled list
    Approved premises for offenders released from prison or under probation supervision   | 1 | 0 | it is on the settled list
    Sheltered housing, extra care housing or other sheltered housing                      | 1 | 0 | it is on the settled list
    Mobile accommodation for Gypsy, Roma and Traveller communities                        | 1 | 0 | it is on the settled list
    owner occupier OR shared ownership scheme                                             | 1 | 0 | case does not count
    Unknown: presumed at home                                                             | 1 | 1 | it is settled and unknown at once
    Unknown: Presumed at home                                                             | 1 | 1 | the two scripts differ in case only
    Unknown: Presumed in community                                                        | 0 | 1 | it is not settled
    Unknown                                                                               | 0 | 1 | unknowns stay in the denominator
                                                                                          | 0 | 1 | a blank is counted as unknown
    A status that the list lacks                                                          | 0 | 1 | an invalid status is counted as unknown
    Registered care home                                                                  | 0 | 0 | a care home is not settled
    Registered nursing home                                                               | 0 | 0 | nor is a nursing home
    Prison, young offenders institution or detention centre                               | 0 | 0 | nor is prison
    Other temporary accommodation                                                         | 0 | 0 | nor is anything temporary
  `)('$status: numerator $numerator, unknown $unknown, because $because', ({ status, numerator, unknown }) => {
    const { all, explain } = atHomeOf([{}], { P1: { Accommodation_Status: status } });
    expect(counts(all)).toBe(`18-64 0/0, 65+ ${numerator}/1`);
    expect(all.excluded[0].count).toBe(Number(unknown));
    const { verdict, deciding, findings } = explain();
    expect(verdict).toBe(numerator === '1' ? 'numerator' : 'denominator only');
    expect(deciding).toBe('settled-accommodation');
    expect(findings.some(({ rule }) => rule === 'counted-as-unknown')).toBe(unknown === '1');
  });

  it('explains that somebody presumed at home is in both counts', () => {
    const { explain } = atHomeOf([{ Accommodation_Status_Cleaned: null }], {
      P1: { Accommodation_Status: 'Unknown: Presumed at home' },
    });
    expect(explain().because).toBe(
      "Counted in the numerator of ASCOF 2E, because the accommodation is on DHSC's list of a home of one's own or with family: Unknown: Presumed at home.",
    );
    expect(explain().findings.find(({ rule }) => rule === 'counted-as-unknown')?.text).toBe(
      "DHSC presumes from the services that the person lives at home: that counts as settled, and the person is in DHSC's count of unknown accommodation as well.",
    );
  });
});

describe('where the accommodation status comes from', () => {
  it('is the row with the latest known status, also outside long term support', () => {
    const { explain } = atHomeOf(
      [
        { Accommodation_Status_Cleaned: 'Registered care home', Ref_Period_End_Date: '2025-03-31' },
        { Event_Type: 'Review', Accommodation_Status_Cleaned: 'Tenant: Private landlord' },
        { Accommodation_Status_Cleaned: 'Unknown', Event_Start_Date: '2025-06-01' },
      ],
      { P1: { Accommodation_Status: 'Tenant: Private landlord' } },
    );
    const { findings, rows: shown } = explain();
    expect(findings.find(({ rule }) => rule === 'accommodation-origin')).toEqual({
      rule: 'accommodation-origin',
      text: 'The accommodation status is the latest known one that was submitted, whenever the support was.',
      met: true,
      saw: 'Accommodation_Status Tenant: Private landlord; Accommodation_Status_Cleaned Tenant: Private landlord (Event_Start_Date 2025-05-01, Der_Event_End_Date open, Der_Unique_Record_ID 2)',
    });
    expect(shown).toEqual([1, 2, 0]);
  });

  it.each([
    {
      statuses: ['Registered care home', 'Tenant: Private landlord'],
      text: 'The latest known accommodation statuses that were submitted disagree, so DHSC looks to the latest service for one.',
    },
    {
      statuses: ['Unknown', 'Invalid and not mapped', null],
      text: 'No known accommodation status was submitted, so DHSC looks to the latest service for one.',
    },
    {
      statuses: ['Registered care home', 'registered CARE home', 'Unknown'],
      text: 'The accommodation status is the latest known one that was submitted, whenever the support was.',
    },
  ])('of rows that say $statuses: $text', ({ statuses, text }) => {
    const { explain } = atHomeOf(statuses.map((status) => ({ Accommodation_Status_Cleaned: status })));
    expect(explain().findings.find(({ rule }) => rule === 'accommodation-origin')?.text).toBe(text);
  });
});

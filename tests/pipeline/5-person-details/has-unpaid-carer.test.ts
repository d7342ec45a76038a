import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

describe('has unpaid carer, as submitted', () => {
  it.each<{ said: string | null; shown: string; because: string }>([
    { said: 'Yes', shown: 'Yes', because: 'it is in the defined list' },
    { said: 'nO  ', shown: 'No', because: 'the value is cleaned here, case and trailing spaces ignored' },
    { said: 'Y', shown: 'Unknown', because: 'a value without a row in the mapping is unknown' },
    { said: ' Yes', shown: 'Unknown', because: 'a leading space makes another value' },
    { said: 'Unknown', shown: 'Unknown', because: 'nothing is known' },
    { said: null, shown: 'Unknown', because: 'nothing is said' },
  ])('$said: $shown, because $because', ({ said, shown }) => {
    expect(detailsOf([{ Has_Unpaid_Carer: said }]).shown('Has_Unpaid_Carer')).toBe(shown);
  });

  it('is the latest known, and Unknown in a conflict', () => {
    expect(detailsOf([{ Has_Unpaid_Carer: 'No' }, { Has_Unpaid_Carer: 'Unknown' }]).shown('Has_Unpaid_Carer')).toBe(
      'No',
    );
    expect(detailsOf([{ Has_Unpaid_Carer: 'No' }, { Has_Unpaid_Carer: 'Yes' }]).shown('Has_Unpaid_Carer')).toBe(
      'Unknown',
    );
  });
});

describe('a person named by an unpaid carer', () => {
  const person: EventValues = { LA_Person_Unique_Identifier: 'ab12', Has_Unpaid_Carer: 'No' };
  const carer: EventValues = {
    Der_NHS_LA_Combined_Person_ID: 'CARER',
    LA_Person_Unique_Identifier: 'cc99',
    Client_Type_Cleaned: 'Unpaid carer',
    Adult_1_Linked_Person_ID: 'ab12',
    Event_Start_Date: '2025-05-01',
    Der_Event_End_Date: '2025-06-10',
  };
  const LINKED_BY_2: EventValues = { Adult_1_Linked_Person_ID: null, Adult_2_Linked_Person_ID: 'ab12' };
  const LINKED_BY_3: EventValues = { Adult_1_Linked_Person_ID: 'zz', Adult_3_Linked_Person_ID: 'ab12' };

  it.each<{ carer: EventValues; person?: EventValues; shown: 'Yes' | 'No'; because: string }>([
    { carer: {}, shown: 'Yes', because: "the carer's event is in the period" },
    { carer: LINKED_BY_2, shown: 'Yes', because: 'the second link counts' },
    { carer: LINKED_BY_3, shown: 'Yes', because: 'so does the third' },
    { carer: { Adult_1_Linked_Person_ID: 'AB12 ' }, shown: 'Yes', because: 'case and trailing spaces do not count' },
    { carer: { Adult_1_Linked_Person_ID: ' ab12' }, shown: 'No', because: 'a leading space does' },
    {
      carer: { Adult_1_Linked_Person_ID: 'P1' },
      shown: 'No',
      because: 'the link is an LA person ID, not the combined one',
    },
    {
      carer: { Client_Type_Cleaned: 'Unpaid carer known by association' },
      shown: 'Yes',
      because: 'they are carers too',
    },
    { carer: { Client_Type_Cleaned: 'UNPAID CARER ' }, shown: 'Yes', because: 'case and trailing spaces do not count' },
    { carer: { Client_Type_Cleaned: 'Service user' }, shown: 'No', because: 'only carers tell' },
    { carer: { Client_Type_Cleaned: null }, shown: 'No', because: 'an unmapped client type is no carer' },
    {
      carer: { Der_Event_End_Date: '2025-04-01', Event_Start_Date: '2024-01-01' },
      shown: 'Yes',
      because: 'it ends on the first day of the period',
    },
    {
      carer: { Der_Event_End_Date: '2025-03-31', Event_Start_Date: '2024-01-01' },
      shown: 'No',
      because: 'it ends the day before',
    },
    { carer: { Der_Event_End_Date: null, Event_Start_Date: '2024-01-01' }, shown: 'Yes', because: 'it is open' },
    {
      carer: { Der_Event_End_Date: null, Event_Start_Date: '2026-03-31' },
      shown: 'Yes',
      because: 'it starts on the last day',
    },
    {
      carer: { Der_Event_End_Date: null, Event_Start_Date: '2026-04-01' },
      shown: 'No',
      because: 'it starts the day after',
    },
    { carer: { Event_Type: 'Review' }, shown: 'Yes', because: 'any event tells, not only services' },
    {
      carer: {},
      person: { Der_Event_End_Date: '2023-06-01' },
      shown: 'Yes',
      because: "the named person's own events may be older",
    },
    { carer: { LA_Code: '728' }, shown: 'No', because: "another local authority's ID is another person's" },
    { carer: {}, person: { LA_Person_Unique_Identifier: null }, shown: 'No', because: 'a blank ID equals nothing' },
  ])('has one: $shown, because $because', ({ carer: carerChanges, person: personChanges, shown }) => {
    const details = detailsOf([
      { ...person, ...personChanges },
      { ...carer, ...carerChanges },
    ]);
    expect(details.shown('Has_Unpaid_Carer')).toBe(shown);
    if (shown === 'Yes') {
      expect(details.why('Has_Unpaid_Carer')).toMatchObject({
        rule: 'named by an unpaid carer',
        rows: [1],
        insteadOf: { value: 'No', rule: 'only value' },
      });
    } else expect(details.why('Has_Unpaid_Carer')).toMatchObject({ rule: 'only value', value: 'No' });
  });

  it('has one under each ID the person has ever had', () => {
    const events = [
      person,
      { ...person, LA_Person_Unique_Identifier: 'old1' },
      { ...carer, Adult_1_Linked_Person_ID: 'OLD1' },
    ];
    expect(detailsOf(events).shown('Has_Unpaid_Carer')).toBe('Yes');
    expect(detailsOf(events, { personId: 'CARER' }).shown('Has_Unpaid_Carer')).toBe('Unknown');
  });
});

import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { PERSON_DETAILS_COLUMNS } from '../../../src/pipeline/5-person-details/column-names.ts';
import { detailsOf } from './details-of.ts';

const KEPT = [
  'Reporting_Period_End_Date',
  'LA_Code',
  'Der_NHS_LA_Combined_Person_ID',
  'Accommodation_Status',
  'Accommodation_Status_Group',
];
const event: EventValues = { LA_Code: null, Date_of_Death: '2025-06-01' };
const someoneElse: EventValues = { Der_NHS_LA_Combined_Person_ID: 'P2', Gender_Cleaned: 'Male' };

describe('a person without LA code', () => {
  const details = detailsOf([event, someoneElse], { laCode: null });

  it.each(PERSON_DETAILS_COLUMNS.filter((field) => !KEPT.includes(field)))(
    'has no %s, because DHSC joins the details by LA_Code and null equals nothing',
    (field) => {
      expect(details.shown(field)).toBeNull();
      expect(details.why(field)).toMatchObject({ value: null, rule: 'no LA code', rows: [0] });
    },
  );

  it('has an accommodation status, because the joins begin there', () => {
    expect(details.shown('Accommodation_Status')).toBe('Owner occupier or shared ownership scheme');
    expect(details.shown('Accommodation_Status_Group')).toBe('1');
    expect(details.shown('LA_Code')).toBeNull();
  });

  it('has no accommodation from services, because that is a join by LA_Code', () => {
    const unknown = detailsOf(
      [{ ...event, Accommodation_Status_Cleaned: null, Service_Type_Cleaned: 'Long term support: Nursing care' }],
      { laCode: null },
    );
    expect(unknown.shown('Accommodation_Status')).toBe('Unknown');
    expect(unknown.shown('Accommodation_Status_Group')).toBe('0');
  });

  it('keeps the first of two statuses that contradict each other, where DHSC has a row for each', () => {
    const conflict = detailsOf(
      [
        { ...event, Accommodation_Status_Cleaned: 'Refuge' },
        { ...event, Accommodation_Status_Cleaned: 'Registered care home' },
      ],
      { laCode: null },
    );
    expect(conflict.shown('Accommodation_Status')).toBe('Refuge');
    expect(conflict.why('Accommodation_Status')).toMatchObject({ rule: 'no LA code', rows: [0, 1] });
  });

  it('does not take the details of others', () => {
    expect(detailsOf([event, someoneElse], { personId: 'P2' }).shown('Gender')).toBe('Male');
  });

  it('names nobody as a carer', () => {
    const carer: EventValues = {
      ...event,
      Der_NHS_LA_Combined_Person_ID: 'C',
      Client_Type_Cleaned: 'Unpaid carer',
      Adult_1_Linked_Person_ID: '727000001',
    };
    expect(detailsOf([{}, carer]).shown('Has_Unpaid_Carer')).toBe('Unknown');
  });
});

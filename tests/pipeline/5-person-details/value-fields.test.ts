import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

const LATER = '2025-09-30';

type Row = {
  /** Cleaned values in the older row, in the later row, and in another of the later row's dates. */
  readonly older: string | null;
  readonly later?: string | null;
  readonly beside?: string | null;
  readonly shown: string;
  readonly because: string;
};

function shownOf(field: string, column: keyof EventValues, { older, later, beside }: Row): string | null {
  const events: EventValues[] = [{ [column]: older, Ref_Period_End_Date: '2025-06-30' }];
  for (const value of [later, beside]) {
    if (value !== undefined) events.push({ [column]: value, Ref_Period_End_Date: LATER });
  }
  return detailsOf(events).shown(field);
}

describe('ethnicity', () => {
  it.each<Row>([
    {
      older: 'White: Irish',
      later: 'No data: Refused',
      shown: 'White: Irish',
      because: 'any ethnicity goes before a refusal',
    },
    {
      older: 'No data: Refused',
      later: 'No data: Undeclared or not known',
      shown: 'No data: Refused',
      because: 'a refusal goes before not known',
    },
    {
      older: 'No data: Undeclared or not known',
      later: 'No data: Refused',
      shown: 'No data: Refused',
      because: 'later or earlier',
    },
    { older: 'No data: Refused', later: null, shown: 'No data: Refused', because: 'an unmapped value is not known' },
    { older: null, shown: 'No data: Undeclared or not known', because: 'this is how ethnicity says unknown' },
    { older: 'Invalid and not mapped', shown: 'No data: Undeclared or not known', because: 'and what is given up on' },
    {
      older: 'White: Irish',
      later: 'White: Roma',
      beside: 'White: Irish',
      shown: 'No data: Undeclared or not known',
      because: 'a conflict is not known either',
    },
    {
      older: 'Unknown',
      later: null,
      shown: 'Unknown',
      because: 'the text Unknown is no ethnicity of the list, and counts as known',
    },
  ])('$older, later $later and $beside: $shown, because $because', (row) => {
    expect(shownOf('Ethnicity', 'Ethnicity_Cleaned', row)).toBe(row.shown);
  });
});

describe('employment status', () => {
  const PAID = 'Paid: 16 or more hours a week';
  it.each<Row>([
    { older: PAID, later: 'Unknown', shown: PAID, because: 'known goes first' },
    { older: PAID, later: 'Invalid and not mapped', shown: PAID, because: 'and before what is given up on' },
    { older: 'Invalid and not mapped', shown: 'Invalid and not mapped', because: 'here alone it is shown as such' },
    {
      older: null,
      shown: 'Invalid and not mapped',
      because: "a missing value becomes this before DHSC's COALESCE to Unknown",
    },
    { older: 'Unknown', later: null, shown: 'Invalid and not mapped', because: 'the later of two unknowns is shown' },
    { older: null, later: 'Unknown', shown: 'Unknown', because: 'the later of two unknowns is shown' },
    { older: PAID, later: PAID, beside: null, shown: PAID, because: 'unknown does not contradict known' },
    {
      older: null,
      later: 'Unknown',
      beside: 'Invalid and not mapped',
      shown: 'Unknown',
      because: 'the two unknowns contradict each other',
    },
  ])('$older, later $later and $beside: $shown, because $because', (row) => {
    expect(shownOf('Employment_Status', 'Employment_Status_Cleaned', row)).toBe(row.shown);
  });
});

describe('primary support reason', () => {
  const CARER = 'Social support: Support to unpaid carer';
  const PERSONAL = 'Physical support: Personal care support';
  it.each<Row>([
    {
      older: PERSONAL,
      later: CARER,
      shown: PERSONAL,
      because: "a person's own need goes before their support as a carer",
    },
    { older: CARER, shown: CARER, because: 'which is shown when nothing else is known' },
    { older: CARER, later: 'Unknown', shown: 'Unknown', because: 'but does not go before unknown: the later wins' },
    { older: 'Unknown', later: CARER, shown: CARER, because: 'the later wins' },
    { older: PERSONAL, later: CARER, beside: null, shown: PERSONAL, because: 'neither counts as known' },
    {
      older: 'Unknown',
      later: CARER,
      beside: null,
      shown: 'Unknown',
      because: 'on the same dates they contradict each other',
    },
    { older: 'Invalid and not mapped', shown: 'Unknown', because: 'what is given up on is unknown' },
  ])('$older, later $later and $beside: $shown, because $because', (row) => {
    expect(shownOf('Primary_Support_Reason', 'Primary_Support_Reason_Cleaned', row)).toBe(row.shown);
  });
});

describe('client funding status', () => {
  const JOINT = 'Joint client and social care funded';
  it.each<Row>([
    { older: 'Fully social care funded', later: JOINT, shown: JOINT, because: 'the latest known counts' },
    {
      older: 'fully client funded ',
      later: 'Unknown',
      shown: 'fully client funded ',
      because: 'case and trailing spaces do not count',
    },
    { older: JOINT, later: 'Fully health funded', shown: JOINT, because: 'only three statuses are known' },
    { older: 'Fully health funded', shown: 'Unknown', because: 'only three statuses are known' },
    {
      older: null,
      later: 'Fully health funded',
      beside: 'Invalid and not mapped',
      shown: 'Unknown',
      because: 'all others are Unknown and do not contradict each other',
    },
    {
      older: JOINT,
      later: JOINT,
      beside: 'Fully client funded',
      shown: 'Unknown',
      because: 'two known ones on the same dates contradict each other',
    },
  ])('$older, later $later and $beside: $shown, because $because', (row) => {
    expect(shownOf('Client_Funding_Status', 'Client_Funding_Status_Cleaned', row)).toBe(row.shown);
  });
});

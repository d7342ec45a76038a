import { describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../../src/methods/dhsc-2025-26-q4.ts';
import { rows } from '../../../support/rows.ts';
import { dashboardOf } from './dashboard-of.ts';

describe('which events are services, requests, assessments and reviews of the dashboard', () => {
  it.each(rows`
    type              | table            | because
    Service           | services_fact    | it is one
    "SERVICE  "       | services_fact    | case and trailing spaces do not count
    Request           | requests_fact    | it is one
    "request "        | requests_fact    | LIKE ignores case and trailing spaces
    Assessment        | assessments_fact | it is one
    Review            | reviews_fact     | it is one
    Services          |                  | another word is no service, though the main table keeps it
    " Service"        |                  | a leading space makes another word
    Requests          |                  | the plural is in the main table but in no fact
    Reviews           |                  | nor is this one
    Care assessment   |                  | nor what merely contains the word
                      |                  | a blank type is none of them
  `)('$type: $table, because $because', ({ type, table }) => {
    const tableNamed = dashboardOf([{ Event_Type: type }]);
    const found = ['services_fact', 'requests_fact', 'assessments_fact', 'reviews_fact'].filter(
      (name) => tableNamed(name).length > 0,
    );
    expect(found).toEqual(table === null ? [] : [table]);
  });
});

describe('services_fact', () => {
  it('keeps equal services apart, and costs as they were submitted', () => {
    const service = { Unit_Cost: '-10.00', Cost_Frequency_Unit_Type_Cleaned: 'Weekly', Planned_Units_Per_Week: '2.00' };
    const found = dashboardOf([service, service])('services_fact');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      Service_Type: 'Long term support: Community',
      Event_Start_Date: '2025-05-01',
      Event_End_Date: null,
      Unit_Cost: '-10.00',
      Cost_Frequency_Unit_Type: 'Weekly',
      Planned_Units_Per_Week: '2.00',
    });
  });

  it('reads type and death where a newer method has them', () => {
    const method = { ...dhsc202526q4, eventType: 'cleaned', dateOfDeath: 'linked' } as const;
    const [found] = dashboardOf([{ Date_of_Death: '2025-06-01' }], { method })('services_fact');
    expect(found).toHaveProperty('Der_Date_of_Death', null);
    expect(found).not.toHaveProperty('Date_of_Death');
  });
});

import { describe, expect, it } from 'vitest';
import { detailsOf, endedService } from './details-of.ts';

const OWN = 'Owner occupier or shared ownership scheme';
const NURSING_HOME = 'Registered nursing home';
const CARE_HOME = 'Registered care home';

describe('accommodation status', () => {
  it.each([
    { said: OWN, status: OWN, group: '1', because: 'it is settled' },
    { said: 'Refuge', status: 'Refuge', group: '0', because: 'it is not settled' },
    { said: 'REFUGE ', status: 'REFUGE ', group: '0', because: 'case and trailing spaces do not count' },
    { said: 'A tree house', status: 'A tree house', group: null, because: 'DHSC lists no group for it' },
  ])('$said: group $group, because $because', ({ said, status, group }) => {
    const details = detailsOf([
      endedService('Long term support: Nursing care', null, { Accommodation_Status_Cleaned: said }),
    ]);
    expect(details.shown('Accommodation_Status')).toBe(status);
    expect(details.shown('Accommodation_Status_Group')).toBe(group);
    expect(details.why('Accommodation_Status_Group').value).toBe(group);
  });

  it.each<{ said: string | null; because: string }>([
    { said: 'Unknown', because: 'nothing is known' },
    { said: null, because: 'an unmapped value is unknown' },
    { said: 'Invalid and not mapped', because: 'so is one that the mapping gives up on' },
  ])('$said: deduced from the latest service, because $because', ({ said }) => {
    const details = detailsOf([
      endedService('Long term support: Nursing care', null, { Accommodation_Status_Cleaned: said }),
    ]);
    expect(details.shown('Accommodation_Status')).toBe(NURSING_HOME);
    expect(details.shown('Accommodation_Status_Group')).toBe('0');
    expect(details.why('Accommodation_Status')).toMatchObject({
      rule: 'deduced from service',
      because:
        'It would be Unknown, so the latest service tells: Long term support: Nursing care, no component, ended 2025-06-10.',
      rows: [0],
      insteadOf: { rule: 'no known value', value: 'Unknown' },
    });
  });

  it('is deduced after a conflict too, so that two unsettled statuses can end as a settled one', () => {
    const details = detailsOf([
      endedService('Short term support: ST-Max', 'Shared Lives', { Accommodation_Status_Cleaned: 'Refuge' }),
      endedService('Short term support: ST-Max', 'Shared Lives', { Accommodation_Status_Cleaned: CARE_HOME }),
    ]);
    expect(details.shown('Accommodation_Status')).toBe('Shared Lives scheme');
    expect(details.shown('Accommodation_Status_Group')).toBe('1');
    expect(details.why('Accommodation_Status').insteadOf).toMatchObject({ rule: 'conflict: Unknown', rows: [0, 1] });
  });
});

import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf, endedService as service } from './details-of.ts';

const NURSING_HOME = 'Registered nursing home';
const CARE_HOME = 'Registered care home';
const AT_HOME = 'Unknown: Presumed at home';
const IN_COMMUNITY = 'Unknown: Presumed in community';
const COMMUNITY = 'Long term support: Community';
const HOME_SUPPORT = 'Home support or domiciliary care';

describe('accommodation from the latest service', () => {
  it.each<{ type: string | null; component: string | null; status: string; because: string }>([
    {
      type: 'Long term support: Nursing care',
      component: 'Shared Lives',
      status: NURSING_HOME,
      because: 'nursing care comes before any component',
    },
    {
      type: 'Long term support: Residential care',
      component: 'Extra care housing',
      status: CARE_HOME,
      because: 'so does residential care',
    },
    { type: COMMUNITY, component: 'Shared Lives', status: 'Shared Lives scheme', because: 'the component tells' },
    {
      type: 'Short term support: ST-Max',
      component: 'Shared Lives',
      status: 'Shared Lives scheme',
      because: 'component rules do not ask for long term support',
    },
    {
      type: null,
      component: 'Extra care housing',
      status: 'Sheltered housing, extra care housing or other sheltered housing',
      because: 'nor for any service type',
    },
    {
      type: 'Long term support: Prison',
      component: 'Community supported living',
      status: 'Supported accommodation, supported lodgings or supported group home',
      because: 'and come before prison',
    },
    {
      type: COMMUNITY,
      component: HOME_SUPPORT,
      status: AT_HOME,
      because: 'home support in long term community support is given at home',
    },
    {
      type: 'Short term support: ST-Max',
      component: HOME_SUPPORT,
      status: 'Unknown',
      because: 'in short term support it says nothing',
    },
    { type: COMMUNITY, component: null, status: IN_COMMUNITY, because: 'community support is given in the community' },
    {
      type: COMMUNITY,
      component: 'Day support',
      status: IN_COMMUNITY,
      because: 'a component that does not tell counts as none',
    },
    {
      type: 'Long term support: Prison',
      component: 'Day support',
      status: 'Prison, young offenders institution or detention centre',
      because: 'prison tells',
    },
    {
      type: 'Long term support: Prison',
      component: HOME_SUPPORT,
      status: 'Prison, young offenders institution or detention centre',
      because: 'prison is where home support is then',
    },
    {
      type: 'Short term support: Other short term',
      component: 'Day support',
      status: 'Unknown',
      because: 'nothing tells',
    },
    { type: 'Support to an unpaid carer', component: null, status: 'Unknown', because: 'the type has no rank' },
    {
      type: 'LONG TERM SUPPORT: NURSING CARE ',
      component: null,
      status: NURSING_HOME,
      because: 'case and trailing spaces do not count',
    },
  ])('$type, $component: $status, because $because', ({ type, component, status }) => {
    expect(detailsOf([service(type, component)]).shown('Accommodation_Status')).toBe(status);
  });

  it.each<{ services: readonly EventValues[]; status: string; because: string }>([
    {
      services: [
        service('Long term support: Nursing care', null, { Der_Event_End_Date: '2025-06-09' }),
        service(COMMUNITY, HOME_SUPPORT, { Der_Event_End_Date: '2025-06-10' }),
      ],
      status: AT_HOME,
      because: 'the later end goes before the stronger type',
    },
    {
      services: [
        service('Long term support: Nursing care', null, { Der_Event_End_Date: '2026-03-31' }),
        service(COMMUNITY, HOME_SUPPORT, { Der_Event_End_Date: null }),
      ],
      status: AT_HOME,
      because: 'an open service ends last',
    },
    {
      services: [
        service(COMMUNITY, HOME_SUPPORT, { Der_Event_End_Date: null, Ref_Period_End_Date: '2025-06-30' }),
        service('Long term support: Nursing care', null, { Ref_Period_End_Date: '2026-03-31' }),
      ],
      status: AT_HOME,
      because: 'here the reference period is not asked',
    },
    {
      services: [
        service(COMMUNITY, 'Shared Lives', { Event_Start_Date: '2025-06-01' }),
        service('Long term support: Residential care', null),
      ],
      status: CARE_HOME,
      because: 'the stronger type goes before a telling component and a later start',
    },
    {
      services: [
        service('Support to an unpaid carer', 'Shared Lives'),
        service('Short term support: Other short term', null),
      ],
      status: 'Unknown',
      because: 'a type without rank goes last, even with a telling component',
    },
    {
      services: [
        service(COMMUNITY, 'Day support', { Event_Start_Date: '2025-06-01' }),
        service(COMMUNITY, HOME_SUPPORT),
      ],
      status: AT_HOME,
      because: 'a telling component goes before a later start',
    },
    {
      services: [
        service(COMMUNITY, 'Shared Lives', { Event_Start_Date: '2025-05-02' }),
        service(COMMUNITY, HOME_SUPPORT),
      ],
      status: 'Shared Lives scheme',
      because: 'the later start goes first among telling components',
    },
    {
      services: [service(COMMUNITY, 'Shared Lives'), service(COMMUNITY, 'Extra care housing')],
      status: IN_COMMUNITY,
      because: 'two telling components count as none',
    },
    {
      services: [
        service('Short term support: ST-Max', 'Shared Lives'),
        service('Short term support: ST-Max', 'Extra care housing'),
      ],
      status: 'Unknown',
      because: 'and without long term support nothing tells',
    },
    {
      services: [service(COMMUNITY, 'Shared Lives'), service(COMMUNITY, 'SHARED LIVES ')],
      status: 'Shared Lives scheme',
      because: 'case and trailing spaces make no other component',
    },
    {
      services: [
        service('Long term support: Nursing care', null, {
          Der_Event_End_Date: '2023-05-01',
          Client_Type_Cleaned: 'Unpaid carer',
        }),
      ],
      status: NURSING_HOME,
      because: 'all services count, whenever they were and whatever the client type',
    },
    {
      services: [
        service('Support to an unpaid carer', null, { Der_Event_End_Date: null }),
        service('Long term support: Nursing care', null),
      ],
      status: 'Unknown',
      because: 'a later service of an unranked type hides the one that tells',
    },
    {
      services: [service('Long term support: Nursing care', null, { Event_Type: 'Request' })],
      status: 'Unknown',
      because: 'only services count',
    },
    {
      services: [service('Long term support: Nursing care', null, { Event_Type: 'Services' })],
      status: 'Unknown',
      because: 'spelled exactly Service',
    },
    {
      services: [service('Long term support: Nursing care', null, { Event_Type: 'SERVICE  ' })],
      status: NURSING_HOME,
      because: 'apart from case and trailing spaces',
    },
  ])('$status, because $because', ({ services, status }) => {
    for (const order of [services, services.toReversed()]) {
      const details = detailsOf(order);
      expect(details.shown('Accommodation_Status')).toBe(status);
      expect(details.why('Accommodation_Status').value).toBe(status);
    }
  });

  it('says when no service tells', () => {
    const request = detailsOf([service(null, null, { Event_Type: 'Request' })]).why('Accommodation_Status');
    expect(request).toMatchObject({
      rule: 'no known value',
      because: 'No row says anything that counts as known. No service tells more.',
    });
    const carer = detailsOf([service('Support to an unpaid carer', null)]).why('Accommodation_Status');
    expect(carer.because).toBe(
      'No row says anything that counts as known. The latest service does not tell: Support to an unpaid carer, no component, ended 2025-06-10.',
    );
  });
});

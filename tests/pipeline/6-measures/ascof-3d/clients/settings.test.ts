import { describe, expect, it } from 'vitest';
import { rows } from '../../../../support/rows.ts';
import { tableRows } from '../../../../support/table-rows.ts';
import { COMMUNITY, counts, explained, kindsSeen, selfDirectedOf } from '../self-directed.ts';

const NURSING = 'Long term support: Nursing care';
const RESIDENTIAL = 'Long term support: Residential care';
const PRISON = 'Long term support: Prison';

describe('delivery mechanism of long term support', () => {
  it.each(rows`
    service      | mechanism                       | component      | figures        | seen                                               | because
    ${COMMUNITY} | Direct payment                  | Day support    | 1a 1/1, 2a 1/1 | Community, Direct payment (rank 3). The delivery mechanism is the one submitted. | a direct payment is self-directed
    ${COMMUNITY} | CASSR managed personal budget   | Day support    | 1a 1/1, 2a 0/1 | Community, CASSR managed personal budget (rank 4). The delivery mechanism is the one submitted. | a managed budget is self-directed, but no direct payment
    ${COMMUNITY} | CASSR commissioned support      | Day support    | 1a 0/1, 2a 0/1 | Community, CASSR commissioned support (rank 5). The delivery mechanism is the one submitted. | commissioned support is not self-directed
    ${COMMUNITY} | "cassr MANAGED personal budget " | Day support   | 1a 1/1, 2a 0/1 | Community, CASSR managed personal budget (rank 4)  | case and trailing spaces do not count
    ${COMMUNITY} |                                 | Day support    | 1a 0/1, 2a 0/1 | Community, delivery mechanism blank (rank 6). The delivery mechanism is blank. | a blank one stays in the denominator
    ${COMMUNITY} | Invalid and not mapped          | Day support    | 1a 0/1, 2a 0/1 | Community, delivery mechanism blank (rank 6). DHSC blanks the delivery mechanism | an invalid one is blanked
    ${COMMUNITY} | Invalid and not mapped          |                | 1a 0/1, 2a 0/1 | Community, delivery mechanism blank (rank 6). DHSC blanks | a blank component is none of direct payment
    ${COMMUNITY} | CASSR commissioned support      | Direct payment | 1a 1/1, 2a 1/1 | Community, Direct payment (rank 3). The service component is Direct payment, so DHSC takes that | the component goes before the mechanism
    ${COMMUNITY} |                                 | DIRECT payment | 1a 1/1, 2a 1/1 | Community, Direct payment (rank 3). The service component is Direct payment, so DHSC takes that | it does so when the mechanism is blank
    ${NURSING}   | Direct payment                  | Direct payment | 1a 0/0, 2a 0/0 | Nursing care (rank 1). The service component is Direct payment; DHSC takes that as the delivery mechanism, and then blanks it | none is expected with nursing care
    ${NURSING}   | CASSR managed personal budget   | Day support    | 1a 0/0, 2a 0/0 | Nursing care (rank 1). DHSC blanks the delivery mechanism | none is expected with nursing care
    ${RESIDENTIAL} | Direct payment                | Day support    | 1a 0/0, 2a 0/0 | Residential care (rank 2). DHSC blanks the delivery mechanism | nor with residential care
    ${PRISON}    | CASSR managed personal budget   | Day support    | 1a 0/0, 2a 0/0 | Prison, CASSR managed personal budget (rank 7)     | a managed budget is valid in prison, which is not counted
    ${PRISON}    | CASSR commissioned support      | Day support    | 1a 0/0, 2a 0/0 | Prison, CASSR commissioned support (rank 8)        | so is commissioned support
    ${PRISON}    | Direct payment                  | Day support    | 1a 0/0, 2a 0/0 | Prison, delivery mechanism blank (rank 9). DHSC blanks the delivery mechanism | a direct payment in prison is blanked
    ${PRISON}    |                                 | Direct payment | 1a 0/0, 2a 0/0 | Prison, delivery mechanism blank (rank 9). The service component is Direct payment; DHSC | also one by component
  `)(
    '$service, $mechanism, $component: $figures, because $because',
    ({ service, mechanism, component, figures, seen }) => {
      const { clients } = selfDirectedOf([
        { Service_Type_Cleaned: service, Delivery_Mechanism_Cleaned: mechanism, Service_Component_Cleaned: component },
      ]);
      expect(counts(clients)).toBe(figures);
      expect(kindsSeen(clients)).toEqual([expect.stringContaining(seen ?? '')]);
    },
  );
});

/** An open service as `Community, Direct payment`. */
function serviceOf(setting: string) {
  const [place, mechanism] = setting.split(', ');
  return { Service_Type_Cleaned: `Long term support: ${place}`, Delivery_Mechanism_Cleaned: mechanism ?? null };
}

describe('the setting that ranks highest', () => {
  it.each(rows`
    first                                    | second                                   | figures        | because
    Nursing care                             | Community, Direct payment                | 1a 0/0, 2a 0/0 | nursing care ranks above community support
    Residential care                         | Community, Direct payment                | 1a 0/0, 2a 0/0 | so does residential care
    Community, Direct payment                | Community, CASSR managed personal budget | 1a 1/1, 2a 1/1 | a direct payment ranks above a managed budget
    Community, CASSR managed personal budget | Community, CASSR commissioned support    | 1a 1/1, 2a 0/1 | a managed budget ranks above commissioned support
    Community, CASSR commissioned support    | Community                                | 1a 0/1, 2a 0/1 | commissioned support ranks above a blank
    Community                                | Prison, CASSR managed personal budget    | 1a 0/1, 2a 0/1 | the community ranks above prison
    Prison, CASSR managed personal budget    | Prison, CASSR commissioned support       | 1a 0/0, 2a 0/0 | prison alone is not counted
  `)('of $first and $second: $figures, because $because', ({ first, second, figures }) => {
    const services = [serviceOf(first ?? ''), serviceOf(second ?? '')];
    for (const [events, best] of [
      [services, 0],
      [services.toReversed(), 1],
    ] as const) {
      const { clients } = selfDirectedOf(events);
      expect(counts(clients)).toBe(figures);
      expect(explained(clients).rows).toEqual([best, 1 - best]);
      expect(explained(clients).findings.find(({ saw }) => saw.startsWith('best: '))?.saw).toMatch(
        new RegExp(`^best: Long term support: ${first}.*, Der_Unique_Record_ID ${best + 1}$`),
      );
    }
  });

  it('is that of the service that began last, when several rank the same', () => {
    const { clients } = selfDirectedOf([
      { Event_Start_Date: '2025-05-01' },
      { Event_Start_Date: '2025-06-01', Der_Unique_Record_ID: 8 },
      { Event_Start_Date: '2025-06-01', Der_Unique_Record_ID: 9 },
    ]);
    expect(explained(clients).rows).toEqual([2, 1, 0]);
  });

  it('is listed once for each service component, whatever the setting', () => {
    const { clients } = selfDirectedOf([
      { Service_Component_Cleaned: 'Meals', Delivery_Mechanism_Cleaned: 'Direct payment' },
      { Service_Component_Cleaned: 'Direct payment', Delivery_Mechanism_Cleaned: null },
      { Service_Component_Cleaned: null, Delivery_Mechanism_Cleaned: 'DIRECT PAYMENT' },
      {
        Service_Component_Cleaned: 'MEALS ',
        Delivery_Mechanism_Cleaned: 'Direct payment',
        Event_Start_Date: '2025-01-01',
      },
      { Service_Component_Cleaned: 'Day support' },
      {
        ...serviceOf('Nursing care'),
        Der_NHS_LA_Combined_Person_ID: 'P2',
        Delivery_Mechanism_Cleaned: 'Direct payment',
      },
    ]);
    const both = { LA_Code: '727', Der_Age_Band_Reporting_End: '65 and above' };
    const direct = { ...both, Der_NHS_LA_Combined_Person_ID: 'P1', Service_Type: COMMUNITY };
    expect(tableRows(clients.personLevel)).toEqual([
      { ...direct, Service_Component: null, Delivery_Mechanism: 'Direct payment' },
      { ...direct, Service_Component: 'Direct payment', Delivery_Mechanism: 'Direct payment' },
      { ...direct, Service_Component: 'Meals', Delivery_Mechanism: 'Direct payment' },
      {
        ...both,
        Der_NHS_LA_Combined_Person_ID: 'P2',
        Service_Type: NURSING,
        Service_Component: 'Home support or domiciliary care',
        Delivery_Mechanism: null,
      },
    ]);
  });
});

describe('an unknown delivery mechanism', () => {
  it.each(rows`
    mechanism              | component      | count | because
                           | Day support    | 1     | a blank one is unknown
    Invalid and not mapped |                | 1     | so is an invalid one
                           | Direct payment | 0     | the component tells what it is
    Direct payment         | Day support    | 0     | it is known
  `)('$mechanism with component $component counts $count, because $because', ({ mechanism, component, count }) => {
    const { clients } = selfDirectedOf([
      { Delivery_Mechanism_Cleaned: mechanism, Service_Component_Cleaned: component },
    ]);
    expect(clients.excluded).toEqual([
      {
        laCode: '727',
        laName: 'Hillingdon',
        measure: 'ASCOF 3D (Clients)',
        description: 'Unknown or invalid delivery mechanism, or unable to deduce from service component',
        count: Number(count),
      },
    ]);
    const said = explained(clients).findings.some(({ rule }) => rule === 'counted-as-unknown');
    expect(said).toBe(count === '1');
  });

  it('is not counted beside one that is known, nor in prison, but is for an unknown age', () => {
    const blank = { Delivery_Mechanism_Cleaned: null };
    const { clients } = selfDirectedOf(
      [
        { ...blank, Der_NHS_LA_Combined_Person_ID: 'known too' },
        { Der_NHS_LA_Combined_Person_ID: 'known too' },
        { ...serviceOf('Prison'), Der_NHS_LA_Combined_Person_ID: 'prison' },
        { ...blank, Der_NHS_LA_Combined_Person_ID: 'unknown age' },
        { ...blank, Der_NHS_LA_Combined_Person_ID: 'child' },
        { ...blank, Der_NHS_LA_Combined_Person_ID: 'elsewhere', LA_Code: '104' },
      ],
      { 'unknown age': { Der_Birth_Date: null }, child: { Der_Birth_Date: '2015-01-01' } },
    );
    expect(clients.excluded.map(({ count }) => count)).toEqual([1]);
  });
});

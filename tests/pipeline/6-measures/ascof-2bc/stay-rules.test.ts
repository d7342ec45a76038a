import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { admissionsOf, stay } from './admissions.ts';

const RESIDENTIAL = 'Long term support: Residential care';
const NURSING = 'Long term support: Nursing care';

describe('which rows are care home stays', () => {
  it.each(rows`
    event        | client        | service                               | deciding          | because
    Service      | Service user  | ${RESIDENTIAL}                        |                   | residential care is a care home
    Service      | Service user  | ${NURSING}                            |                   | nursing care is one too
    "SERVICE  "  | service USER  | long term support: nursing CARE       |                   | case and trailing spaces do not count
    " Service"   | Service user  | ${RESIDENTIAL}                        | service           | a leading space does
    Services     | Service user  | ${RESIDENTIAL}                        | service           | only Service itself is taken, not what contains it
                 | Service user  | ${RESIDENTIAL}                        | service           | a blank type is no service
    Review       | Service user  | ${RESIDENTIAL}                        | service           | a review of a stay is no stay
    Service      | Unpaid carer  | ${RESIDENTIAL}                        | service-user      | a carer is not admitted
    Service      |               | ${RESIDENTIAL}                        | service-user      | a blank client type is unknown to SQL
    Service      | Service user  | Long term support: Community          | care-home-service | community support is no care home
    Service      | Service user  | Long term support: Prison             | care-home-service | nor is prison
    Service      | Service user  | Short term support: Other short term  | care-home-service | nor is short term support
    Service      | Service user  |                                       | care-home-service | nor is a blank type
  `)('$event of $client, $service: $deciding, because $because', ({ event, client, service, deciding }) => {
    const { c } = admissionsOf([
      stay({ Event_Type: event, Client_Type_Cleaned: client, Service_Type_Cleaned: service }),
    ]);
    expect(c.explain(0)[0].deciding).toBe(deciding);
    expect(c.figures[0].numerator).toBe(deciding === null ? 1 : 0);
  });

  it.each(rows`
    component                         | raw         | deciding                 | because
    Long term residential care        |             |                          | it names residential care
    Long term nursing care            |             |                          | it names nursing care
    LONG TERM NURSING CARE            |             |                          | LIKE does not look at case
    Short term residential care       |             | component-not-short-term | it is short term
    short term nursing care           |             | component-not-short-term | LIKE does not look at case here either
    Day support                       |             | care-home-component      | it names neither
                                      |             | component-not-blank      | NOT LIKE is unknown for NULL, although DHSC means to keep it
                                      | Care home   | component-not-blank      | an unmapped component is NULL too
    Invalid and not mapped            |             | care-home-component      | a component that is given up on names neither
  `)('component $component: $deciding, because $because', ({ component, raw, deciding }) => {
    const { c } = admissionsOf([stay({ Service_Component_Cleaned: component, Service_Component_Raw: raw })]);
    expect(c.explain(0)[0].deciding).toBe(deciding);
    expect(c.figures[0].numerator).toBe(deciding === null ? 1 : 0);
  });

  it.each(rows`
    born       | died       | deciding              | because
    1950-01-01 |            |                       | the birth is known and no death is
               |            | birth-known           | no age can be worked out
    1950-01-01 | 2025-03-31 | alive-at-period-start | the death is on the day before the period
    1950-01-01 | 2025-04-01 |                       | the death is on the first day of the period
    1950-01-01 | 2024-12-31 | alive-at-period-start | a wrong date of death removes the living, too
  `)('born $born, died $died: $deciding, because $because', ({ born, died, deciding }) => {
    const { c } = admissionsOf([stay()], { P1: { Der_Birth_Date: born, Date_of_Death: died } });
    expect(c.explain(0)[0].deciding).toBe(deciding);
    expect(c.figures[0].numerator).toBe(deciding === null ? 1 : 0);
  });

  it('keeps a stay that ends before it starts, as DHSC does here and nowhere else', () => {
    const { numerators } = admissionsOf([stay({ Event_Start_Date: '2025-05-01', Der_Event_End_Date: '2025-04-01' })]);
    expect(numerators).toEqual([0, 1]);
  });

  it('says plainly that a blank component removes a resident', () => {
    const { explainRow } = admissionsOf([
      stay({ Service_Component_Cleaned: null, Service_Component_Raw: 'Care home' }),
    ]);
    const { because, findings } = explainRow(0);
    expect(because).toBe(
      "Not counted, because the service component is blank: DHSC's next test, NOT LIKE '%Short%', is unknown for a blank, so the stay drops out.",
    );
    expect(findings.at(-1)).toMatchObject({
      rule: 'component-not-blank',
      met: false,
      saw: 'Service_Component_Cleaned blank, Service_Component_Raw Care home (not mapped)',
    });
  });
});

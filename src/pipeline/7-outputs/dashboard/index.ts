import type { OutputTable } from '../../../columns/output-table.ts';
import type { Method } from '../../../methods/index.ts';
import type { Day } from '../../../model/day.ts';
import type { MainTable } from '../../build-main-table.ts';
import { assessmentsFact } from './assessments-fact.ts';
import { costsFact } from './costs-fact.ts';
import { dimAgeBands } from './dim-age-bands.ts';
import { dimCalendar } from './dim-calendar.ts';
import { dimValues } from './dim-values.ts';
import { inLongTermSupport } from './in-long-term-support.ts';
import { masterTable } from './master-table.ts';
import { requestsFact } from './requests-fact.ts';
import { reviewsFact } from './reviews-fact.ts';
import { servicesFact, servicesOf } from './services-fact.ts';

export type DashboardInput = {
  readonly single: Pick<MainTable, 'table' | 'period'>;
  readonly asOf: Day;
  readonly method: Pick<Method, 'eventType' | 'dateOfDeath'>;
};

export const DASHBOARD_TABLES: readonly string[] = [
  'services_fact',
  'requests_fact',
  'assessments_fact',
  'reviews_fact',
  'costs_fact',
  'dim_calendar',
  'dim_psr',
  'dim_gender',
  'dim_ethnicity',
  'dim_client_type',
  'dim_age_bands',
];

/** The tables behind DHSC's dashboard, from the single main table. The geography dimension is all of England: not made. */
export function dashboardTables({ single, asOf, method }: DashboardInput): OutputTable[] {
  const master = masterTable(single.table, method);
  const services = servicesOf(master);
  const inSupport = inLongTermSupport(master);
  return [
    servicesFact(services, method),
    requestsFact(master, inSupport),
    assessmentsFact(master, inSupport),
    reviewsFact(master, inSupport),
    costsFact(services, single.period),
    dimCalendar(single.period, asOf),
    ...dimValues(master),
    dimAgeBands(master),
  ];
}

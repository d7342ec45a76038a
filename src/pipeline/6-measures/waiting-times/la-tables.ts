import type { OutputTable } from '../../../columns/output-table.ts';
import { dayOf, shortDate } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { RecordColumn } from '../../7-outputs/table-of-records.ts';
import { BANDS } from './age-bands.ts';
import type { WaitFigure } from './la-figures.ts';

/** DHSC's dashboard shows the quarters from this one on. */
const DASHBOARD_FROM = dayOf(2024, 4, 1);
/** DHSC pads the day and the name of a month: `01 Apr 24`. */
const AXIS_DATE_LENGTH = 9;

/** The columns that the figures and both diagnostics begin with. */
export const FIGURE_COLUMNS: { readonly [name: string]: RecordColumn<{ readonly figure: WaitFigure }> } = {
  LA_Code: { text: ({ figure }) => figure.laCode },
  LA_Name: { text: ({ figure }) => figure.laName },
  Statistical_Reporting_Period_Start: { day: ({ figure }) => figure.quarter.start },
  Statistical_Reporting_Period_End: { day: ({ figure }) => figure.quarter.end },
  Modified_Working_Age_Band: { text: ({ figure }) => BANDS[figure.band] },
  Metric: { text: ({ figure }) => figure.metric.name },
  Median_Waiting_Time: { decimal: ({ figure }) => figure.medianDays },
  Number_Of_Waiting_Times_Identified: { integer: ({ figure }) => figure.requests.length },
};

/** Grain: one row per local authority, quarter, age band and metric. Source: DHSC waiting_times_method, 4.2. */
export function laLevelTable(figures: readonly WaitFigure[]): OutputTable {
  return {
    name: 'waiting_times_la_level',
    title: 'Median waiting times by quarter and age band',
    table: tableOfRecords(
      figures.map((figure) => ({ figure })),
      FIGURE_COLUMNS,
    ),
  };
}

/**
 * The figures that DHSC's dashboard shows, with the places and names of its quarters on the axis.
 * Grain: as the figures. Source: DHSC waiting_times_method, 6.
 */
export function laDashboardTable(figures: readonly WaitFigure[]): OutputTable {
  const shown = figures.filter(({ quarter }) => quarter.start >= DASHBOARD_FROM);
  const quarters = [...new Set(shown.map(({ quarter }) => quarter.start))].sort((a, b) => a - b);
  return {
    name: 'waiting_times_la_dashboard',
    title: 'Median waiting times as the dashboard shows them',
    table: tableOfRecords(
      shown.map((figure) => ({ figure })),
      {
        ...FIGURE_COLUMNS,
        PBI_Axis_Order: { integer: ({ figure }) => quarters.indexOf(figure.quarter.start) + 1 },
        PBI_Axis_Name: { text: ({ figure }) => axisName(figure.quarter) },
      },
    ),
  };
}

/** `01 Apr 24 - 30 Jun 24`. */
function axisName({ start, end }: Period): string {
  const padded = (day: Day) => shortDate(day).padStart(AXIS_DATE_LENGTH, '0');
  return `${padded(start)} - ${padded(end)}`;
}

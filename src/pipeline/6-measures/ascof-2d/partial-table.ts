import type { OutputTable } from '../../../columns/output-table.ts';
import { withColumns } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import { reportingPeriodText } from '../measure.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { groupBy } from '../group-by.ts';
import { ageGroupOf } from './discharges.ts';
import type { PartialReablement } from './partial-rules.ts';
import { decimalTextColumn, percentText } from './percent.ts';
import { SLICES, slicesOf } from './slices.ts';

export const PARTIAL_MEASURE = 'ASCOF 2D partial';
export const PARTIAL_DESCRIPTION =
  'Partial, without hospital data: of reablements of people aged 65 and over, how many no death or care home followed within 84 days (%)';

/** Stands in every row, so that nobody takes the figures for DHSC's. */
const BASIS = 'Partial: client level data only, without hospital discharges and readmissions';

/** A reablement that counts, and what client level data say of its outcome. */
export type PartialCase = {
  readonly reablement: PartialReablement;
  readonly died: boolean;
  readonly enteredCareHome: boolean;
};

/** The reablements behind a group of the partial figure. */
export type PartialCasesOf = (figure: Pick<Figure, 'laCode' | 'group'>) => readonly PartialCase[];

/** Puts the reablements together by the figures that they count in. */
export function partialCasesOf(cases: readonly PartialCase[]): PartialCasesOf {
  const keyOf = (laCode: string | null, group: string) => `${foldText(laCode ?? '')}|${group}`;
  const byFigure = groupBy(cases, ({ reablement }) =>
    slicesOf(countedAs(reablement)).map((slice) => keyOf(reablement.laCode, slice)),
  );
  return ({ laCode, group }) => byFigure.get(keyOf(laCode, group)) ?? [];
}

export function countedAs({ age, gender }: PartialReablement) {
  return { ageGroup: ageGroupOf(age), gender };
}

export function hasNoOutcome({ died, enteredCareHome }: PartialCase): boolean {
  return !died && !enteredCareHome;
}

/** Grain: one figure per local authority and slice. Unit: percent. */
export function partialFigures({ localAuthorities }: MeasureContext, casesOf: PartialCasesOf): readonly Figure[] {
  return localAuthorities.flatMap(({ laCode, laName }) =>
    SLICES.map((group): Figure => {
      const found = casesOf({ laCode, group });
      const numerator = found.filter(hasNoOutcome).length;
      const denominator = found.length;
      const outcome = Number(percentText(numerator, denominator) ?? 0);
      const about = { laCode, laName, measure: PARTIAL_MEASURE, description: PARTIAL_DESCRIPTION, group };
      return { ...about, numerator, denominator, outcome, inDhscGrid: false };
    }),
  );
}

/** Grain: one row per local authority and slice. It is no table of DHSC's. */
export function partialTable(figures: readonly Figure[], casesOf: PartialCasesOf, period: Period): OutputTable {
  const rows = figures.map((figure) => ({ figure, found: casesOf(figure) }));
  const table = tableOfRecords(rows, {
    Reporting_Period: { text: () => reportingPeriodText(period) },
    Basis: { text: () => BASIS },
    Area: { text: ({ figure }) => figure.laName },
    Slice: { text: ({ figure }) => figure.group },
    Reablement_Count: { integer: ({ figure }) => figure.denominator },
    Died: { integer: ({ found }) => found.filter(({ died }) => died).length },
    Entered_LT_ResNurs: { integer: ({ found }) => found.filter(({ enteredCareHome }) => enteredCareHome).length },
    Neither: { integer: ({ figure }) => figure.numerator },
    Neither_Percent: { text: () => null },
  });
  const percents = rows.map(({ figure }) => percentText(figure.numerator, figure.denominator));
  return {
    name: 'ascof_2d_partial',
    title: 'ASCOF 2D, partial: reablements and what client level data say came after, without hospital data',
    sheetName: 'ASCOF 2D partial',
    table: withColumns(table, { Neither_Percent: decimalTextColumn(percents) }),
  };
}

/** Grain: one row per reablement that counts. */
export function partialCasesTable({ people }: MeasureContext, cases: readonly PartialCase[]): Table {
  return tableOfRecords(cases, {
    Area: { text: ({ reablement }) => reablement.laName },
    Der_NHS_LA_Combined_Person_ID: { text: ({ reablement }) => people.personIdOf(reablement.cluster.person) },
    ST_Max_Cluster_Start: { day: ({ reablement }) => reablement.cluster.start },
    Gender: { text: ({ reablement }) => reablement.gender },
    Der_Age_Grouped: { text: ({ reablement }) => countedAs(reablement).ageGroup },
    Died: { integer: ({ died }) => Number(died) },
    Entered_LT_ResNurs: { integer: ({ enteredCareHome }) => Number(enteredCareHome) },
  });
}

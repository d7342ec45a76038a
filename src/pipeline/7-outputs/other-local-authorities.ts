import type { OutputTable } from '../../columns/output-table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { groupBy } from '../6-measures/group-by.ts';
import { MEASURES } from '../6-measures/index.ts';
import { reportingPeriodText } from '../6-measures/measure.ts';
import type { Figure } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { tableOfRecords } from './table-of-records.ts';

export const OTHER_LOCAL_AUTHORITIES = 'ascof_las_without_data_summary';
export const OTHER_LOCAL_AUTHORITIES_TITLE = 'ASCOF figures of the local authorities that sent no files, added up';

type FigureOfPeriod = Figure & { readonly reportingPeriod: string };

/**
 * What DHSC's SQL emits for the local authorities of its lookup that sent no files, added up: populations and noughts,
 * unless rows stand under another authority's LA code.
 * Grain: one row per reporting period, measure, description and group of DHSC's grid.
 */
export function otherLocalAuthorities({
  context,
  latest,
  previous,
}: Pick<MeasureResults, 'context' | 'latest' | 'previous'>): OutputTable {
  const own = new Set(context.localAuthorities.map(({ laCode }) => foldText(laCode)));
  const localAuthorities = context.reference.localAuthorities
    .filter(({ laCode }) => !own.has(foldText(laCode)))
    .map(({ laCode, cldLaName }) => ({ laCode, laName: cldLaName }));
  const figures = [latest, previous].flatMap((period) => {
    const reportingPeriod = reportingPeriodText(period);
    const ofPeriod = MEASURES.flatMap((measure) => measure.run({ ...context, localAuthorities }, period).figures);
    return ofPeriod.filter(({ inDhscGrid }) => inDhscGrid).map((figure) => ({ ...figure, reportingPeriod }));
  });
  const rows = groupBy(figures, ({ reportingPeriod, measure, description, group }) => [
    [reportingPeriod, measure, description, group].join('|'),
  ]);
  return {
    name: OTHER_LOCAL_AUTHORITIES,
    title: OTHER_LOCAL_AUTHORITIES_TITLE,
    table: tableOfRecords([...rows.values()], {
      Reporting_Period: { text: ([first]) => first.reportingPeriod },
      Measure: { text: ([first]) => first.measure },
      Description: { text: ([first]) => first.description },
      Group: { text: ([first]) => first.group },
      n_LAs: { integer: (those) => those.length },
      num: { integer: (those) => sumOf(those, 'numerator') },
      den: { integer: (those) => sumOf(those, 'denominator') },
      outcome: { decimal: (those) => sumOf(those, 'outcome') },
    }),
  };
}

function sumOf(figures: readonly FigureOfPeriod[], part: 'numerator' | 'denominator' | 'outcome'): number {
  return figures.reduce((sum, figure) => sum + figure[part], 0);
}

import { pairFigures } from '../../pipeline/6-measures/figure-key.ts';
import { measuresOfRun } from '../../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import type { MappingDecision } from '../../reference-tables/index.ts';
import type { Counts } from '../results/figure-facts.ts';
import { hospitalOf } from './hospital.ts';
import { measuresOf } from './measures.ts';
import type { RequestContext } from './request-context.ts';

export type WhatIfFigure = {
  readonly key: string;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  readonly now: Counts;
  readonly after: Counts;
};

export type WhatIf = {
  /** Figures that the decisions would move. */
  readonly moved: readonly WhatIfFigure[];
  readonly unmoved: number;
  readonly uniqueEventsNow: number;
  readonly uniqueEventsAfter: number;
};

/** What the figures would be with these decisions. Nothing is kept: the last run stays as it is. */
export async function whatIf(
  { decisions }: { readonly decisions: readonly MappingDecision[] },
  { session, control }: RequestContext,
): Promise<WhatIf> {
  const now = measuresOf(session);
  const run = session.run;
  if (!run) throw new Error('There is a measure without a run');
  const { reference } = session;
  const { settings } = run;
  const periods = { joined: settings.periods.joined };
  const result = await runPipeline({ ...settings, periods, reference, decisions }, control);
  const after = await measuresOfRun(
    result,
    { reference, ascofLatest: settings.ascofLatest, hospital: hospitalOf(session.hospital) },
    control,
  );
  const latestOf = ({ pairs }: MeasureResults) => pairs.flatMap(({ latest }) => latest.figures);
  const compared = pairFigures(latestOf(now), after ? latestOf(after) : []).flatMap(
    ({ key, a, b }): (WhatIfFigure & { same: boolean })[] => {
      if (!a || !b) return [];
      const same = a.numerator === b.numerator && a.denominator === b.denominator;
      const { measure, description, group } = a;
      return [{ key, measure, description, group, now: a, after: b, same }];
    },
  );
  return {
    moved: compared.flatMap(({ same, ...figure }) => (same ? [] : [figure])),
    unmoved: compared.filter(({ same }) => same).length,
    uniqueEventsNow: run.result.mainTables.joined?.table.numRows() ?? 0,
    uniqueEventsAfter: result.mainTables.joined?.table.numRows() ?? 0,
  };
}

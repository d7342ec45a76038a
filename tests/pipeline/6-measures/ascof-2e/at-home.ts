import { dayOfIso } from '../../../../src/model/day.ts';
import { ascof2e, ascof2eLd } from '../../../../src/pipeline/6-measures/ascof-2e/index.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';

export const PERIOD = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

export type AtHome = {
  readonly all: MeasureRun;
  readonly ld: MeasureRun;
  /** What ASCOF 2E says of a person. */
  explain(personId?: string, run?: MeasureRun): Explanation;
};

/** ASCOF 2E of a few events; by default each is open long term community support. */
export function atHomeOf(
  events: readonly EventValues[],
  personDetails: { readonly [personId: string]: PersonValues } = {},
  changes: Partial<MeasureContext> = {},
): AtHome {
  const context = measureContext(events, personDetails, changes);
  const all = ascof2e.run(context, PERIOD);
  const ld = ascof2eLd.run(context, PERIOD);
  return {
    all,
    ld,
    explain: (personId = 'P1', run = all) => {
      const person = context.people.find(events[0].LA_Code === undefined ? '727' : events[0].LA_Code, personId);
      if (person === null) throw new Error(`Nobody is ${personId}`);
      return run.explain(person)[0];
    },
  };
}

/** The figures of one group as `18-64 1/2, 65+ 0/0`: numerator, denominator. */
export function counts(run: MeasureRun, group = 'Total'): string {
  return run.figures
    .filter((figure) => figure.group === group)
    .map(({ description, numerator, denominator }) => `${ageOf(description)} ${numerator}/${denominator}`)
    .join(', ');
}

function ageOf(description: string): string {
  return /aged (\S+)/.exec(description)?.[1] ?? '?';
}

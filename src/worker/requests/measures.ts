import { InputError } from '../../model/input-error.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import type { SmallNumbersProfile } from '../../pipeline/7-outputs/small-numbers.ts';
import { measuresFacts } from '../results/figure-facts.ts';
import type { MeasuresFacts } from '../results/figure-facts.ts';
import { runOutputs } from '../results/run-outputs.ts';
import type { Session } from '../session.ts';
import type { RequestContext } from './request-context.ts';

/** The figures of the last run, for cards. Errors: no run, or none with a joined main table. */
export function measures(_: Record<string, never>, { session }: RequestContext): MeasuresFacts {
  return measuresFacts(measuresOf(session), session.reference, session.smallNumbers);
}

/** Chooses how small counts are shown, and written in the sheet of the figures, from now on. */
export function showSmallNumbersAs(
  { profile }: { readonly profile: SmallNumbersProfile },
  { session }: RequestContext,
): MeasuresFacts {
  const results = measuresOf(session);
  session.smallNumbers = profile;
  const { run } = session;
  if (run) session.run = { ...run, outputs: runOutputs(run, profile) };
  return measuresFacts(results, session.reference, profile);
}

export function measuresOf({ run }: Session): MeasureResults {
  if (run?.measures) return run.measures;
  throw new InputError(
    run
      ? 'There are no figures: they are worked out from joined submissions. Choose joined submissions and build again.'
      : 'There are no figures yet. Build the main table first.',
  );
}

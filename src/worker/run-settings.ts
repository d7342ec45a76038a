import type { Day } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import type { Mode } from '../model/mode.ts';
import type { Period } from '../model/period.ts';
import type { Method } from '../methods/index.ts';
import type { DeathSource } from '../pipeline/2-filter-events/registered-deaths.ts';
import type { Submission } from '../submissions/submission.ts';
import { dayOfInput, periodOfInput } from './iso-text.ts';
import type { PeriodText } from './iso-text.ts';
import { deathSource } from './requests/deaths.ts';
import type { DeathsFrom } from './requests/deaths.ts';
import { chosenMethod } from './requests/list-sources.ts';
import type { MethodChoice } from './requests/list-sources.ts';
import type { Session } from './session.ts';
import { submissionOf } from './sources/source.ts';
import type { Source } from './sources/source.ts';

/** What the analyst chose in *Set period*, with ISO text. */
export type RunSettings = MethodChoice & {
  readonly periods: { readonly [mode in Mode]?: PeriodText };
  readonly asOf: string;
  /** Twelve months of the latest figures; the last of the joined period when not given. */
  readonly ascofLatest?: PeriodText;
  /** Derived when not given, as DHSC. */
  readonly periodsBy?: 'Derived' | 'Stated';
  /** Where dates of death come from, where the method asks; what the files say when not given. */
  readonly deaths?: DeathsFrom;
  /** Ids of the sources to use; all when not given. */
  readonly sources?: readonly number[];
};

export type CheckedSettings = {
  readonly method: Method;
  readonly periods: { readonly [mode in Mode]?: Period };
  readonly asOf: Day;
  readonly periodsBy: 'Derived' | 'Stated';
  readonly ascofLatest?: Period;
  readonly deaths: DeathSource;
  readonly sources: readonly Source[];
  /** The same, as submissions. */
  readonly submissions: readonly Submission[];
};

/**
 * Errors: a date that is none, a period the wrong way round, no period at all, a source that nobody has named, deaths of
 * a list that is not here.
 */
export function checkSettings(settings: RunSettings, session: Session): CheckedSettings {
  const { single, joined } = settings.periods;
  if (!single && !joined) throw new InputError('No period is set. Give the period start and end.');
  const sources = session.sources.filter(({ id }) => settings.sources?.includes(id) ?? true);
  return {
    method: chosenMethod(settings),
    periods: {
      ...(single ? { single: periodOfInput(single) } : {}),
      ...(joined ? { joined: periodOfInput(joined) } : {}),
    },
    asOf: dayOfInput(settings.asOf, 'As-of date'),
    periodsBy: settings.periodsBy ?? 'Derived',
    ascofLatest: settings.ascofLatest && periodOfInput(settings.ascofLatest),
    deaths: deathSource(settings.deaths ?? 'local', session),
    sources,
    submissions: sources.map((source) => submissionOf(source, session.reference.localAuthorities)),
  };
}

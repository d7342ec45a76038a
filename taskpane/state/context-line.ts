import { formatPeriod } from '../ui/dates.ts';
import { listWords } from '../ui/numbers.ts';
import { isPeriod } from './run-order.ts';
import { includedSources } from './sources.ts';
import type { State } from './state.ts';

const NAMES_SHOWN = 2;

/** LA · joined or single · period, as far as they are known; the last two once a build is near. */
export function contextLine({ data, settings, step }: State): string {
  const names = [...new Set(includedSources(data).flatMap(({ laName }) => (laName === null ? [] : [laName])))];
  if (data.sources.length === 0) return 'No data chosen yet';
  const whose =
    names.length === 0
      ? 'Local authority not known'
      : names.length > NAMES_SHOWN
        ? `${names.length} local authorities`
        : listWords(names);
  const period = settings.periods[settings.mode];
  if (step === 'choose-data' || step === 'set-period' || !isPeriod(period)) return whose;
  return `${whose} · ${settings.mode} · ${formatPeriod(period)}`;
}

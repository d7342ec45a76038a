import type { Mode } from '../../../src/model/mode.ts';
import type { SourceFacts, SubmissionChoice } from '../../../src/worker/protocol.ts';
import { formatPeriod } from '../../ui/dates.ts';
import { count } from '../../ui/numbers.ts';
import { gapsIn, gapWords } from './quarters.ts';

export type PeriodFinding = { readonly title: string; readonly lead: string; readonly state: 'ok' | 'gap' | 'none' };

/** What is so about the period: who answers for it, or what is missing. */
export function findingOf(
  mode: Mode,
  period: { readonly start: string; readonly end: string },
  choice: SubmissionChoice | undefined,
  sources: readonly SourceFacts[],
): PeriodFinding {
  const title = `${mode === 'single' ? 'Single' : 'Joined'}, ${formatPeriod(period)}`;
  if (!choice) return { title, lead: 'Working out which file answers for it.', state: 'ok' };
  const gaps = gapsIn(choice);
  if (choice.references.length === 0) {
    return {
      title: 'This period holds no whole quarter',
      lead: 'A joined table is made of quarters: start on the first day of a month and end three months later or more.',
      state: 'none',
    };
  }
  if (gaps.length === choice.references.length) {
    return {
      title: `No file covers ${formatPeriod(period)}`,
      lead: 'Choose a period that a file covers, or add the missing file.',
      state: 'none',
    };
  }
  if (gaps.length > 0) {
    return {
      title: `No file covers ${gapWords(gaps)}`,
      lead: 'A joined table needs a file for every quarter; services open before the gap would be cut there.',
      state: 'gap',
    };
  }
  if (mode === 'joined') {
    return { title, lead: `From your ${count(sources.length, 'file')}. Every quarter has one.`, state: 'ok' };
  }
  const picked = choice.sources.filter(({ verdicts }) => verdicts[0] === 'picked').map(({ id }) => id);
  const names = sources.filter(({ id }) => picked.includes(id)).map(({ name }) => name);
  return { title, lead: `One file covers the whole period: ${names.join(', ')}.`, state: 'ok' };
}

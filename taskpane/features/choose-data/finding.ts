import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { count, formatNumber } from '../../ui/numbers.ts';
import { shortfall, verdictOf } from './verdict.ts';

export type Finding = { readonly title: string; readonly lead: string };

/** What is so about the files that are here, the most pressing first. */
export function findingOf(
  sources: readonly SourceFacts[],
  waiting: readonly SourceFacts[],
  thing: 'file' | 'sheet',
): Finding {
  const all = sources.length;
  const things = thing === 'file' ? 'CLD file' : 'CLD sheet';
  if (waiting.length > 0) {
    const rest = all - waiting.length;
    return {
      title:
        all === 1
          ? `This ${thing} needs an answer`
          : `${waiting.length} of ${all} ${thing}s need${waiting.length === 1 ? 's' : ''} an answer`,
      lead: `${rest === 0 ? '' : `The other ${rest === 1 ? 'one is' : `${formatNumber(rest)} are`} ready. `}Answer here, or leave a ${thing} out by clearing its box.`,
    };
  }
  const passedOver = sources.filter((source) => verdictOf(source)?.picks === false);
  if (passedOver.length > 0) {
    return {
      title:
        all === 1
          ? `DHSC would pass over this ${thing}`
          : `DHSC would pass over ${passedOver.length} of ${all} ${thing}s`,
      lead:
        passedOver.length === 1
          ? shortfall(passedOver[0])
          : 'Each says why. They can still be used where they cover a period.',
    };
  }
  const ready =
    all === 1 ? 'It is ready to use.' : all === 2 ? 'Both are ready to use.' : `All ${all} are ready to use.`;
  return {
    title: `${count(all, things)} found`,
    lead: all === 1 ? `${ready} For a joined table, add the files from earlier quarters too.` : ready,
  };
}

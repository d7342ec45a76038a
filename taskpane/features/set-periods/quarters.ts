import { dayOfIso, isoOf } from '../../../src/model/day.ts';
import type { SourceFacts, SubmissionChoice } from '../../../src/worker/protocol.ts';
import { formatPeriod, longMonths } from '../../ui/dates.ts';
import { count, listWords } from '../../ui/numbers.ts';
import type { StripFile } from '../../ui/quarter-strip.tsx';

type Quarter = SubmissionChoice['references'][number];

/** The files of a joined table as rows of the quarter strip. */
export function stripFiles({ references, sources }: SubmissionChoice, facts: readonly SourceFacts[]): StripFile[] {
  return sources.flatMap(({ id, verdicts }) => {
    const source = facts.find((one) => one.id === id);
    if (!source) return [];
    return [
      {
        name: source.name,
        covers: source.coverage?.derived ?? null,
        used: references.map((_, at) => verdicts[at] === 'picked'),
      },
    ];
  });
}

/** Quarters that no file answers for. */
export function gapsIn({ references, sources }: SubmissionChoice): Quarter[] {
  return references.filter((_, at) => !sources.some(({ verdicts }) => verdicts[at] === 'picked'));
}

/** The period after the last gap; null when no quarter follows it. */
export function afterGaps(choice: SubmissionChoice): Quarter | null {
  const gaps = gapsIn(choice);
  const lastGap = gaps.at(-1);
  const rest = choice.references.filter(({ start }) => lastGap === undefined || start > lastGap.start);
  return rest.length === 0 ? null : { start: rest[0].start, end: rest[rest.length - 1].end };
}

/** `April to September 2024`, for gaps that follow each other; several are listed. */
export function gapWords(gaps: readonly Quarter[]): string {
  const spans: { start: string; end: string }[] = [];
  for (const gap of gaps) {
    const last = spans.at(-1);
    if (last && nextDay(last.end) === gap.start) last.end = gap.end;
    else spans.push({ ...gap });
  }
  return listWords(spans.map((span) => longMonths(span)));
}

function nextDay(iso: string): string {
  return isoOf(dayOfIso(iso) + 1) ?? '';
}

/** The strip in words. */
export function stripInWords(choice: SubmissionChoice, files: readonly StripFile[]): string {
  const used = files
    .filter((file) => file.used.includes(true))
    .map((file) => `${file.name} answers for ${gapWords(choice.references.filter((_, at) => file.used[at]))}`);
  const gaps = gapsIn(choice);
  return [
    `${count(choice.references.length, 'quarter')}.`,
    ...used.map((one) => `${one}.`),
    gaps.length > 0 ? `No file for ${gapWords(gaps)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const WHY: Partial<Record<SubmissionChoice['sources'][number]['verdicts'][number], string>> = {
  'no-period': 'covers no period',
  'starts-too-late': 'begins too late',
  'ends-too-early': 'ends too early',
  'imported-too-early': 'was imported before the period ended',
  'imported-after-as-of-date': 'was imported after the as-of date',
  'excluded-by-dhsc': 'has been ruled out by DHSC',
};

/** Why no file can be used for a single table, file by file. */
export function refusals(choice: SubmissionChoice, facts: readonly SourceFacts[]): string[] {
  return choice.sources.flatMap(({ id, verdicts }) => {
    const source = facts.find((one) => one.id === id);
    const why = WHY[verdicts[0]];
    if (!source || !why) return [];
    const covers = source.coverage?.derived ? ` It covers ${formatPeriod(source.coverage.derived)}.` : '';
    return [`${source.name} ${why}.${covers}`];
  });
}

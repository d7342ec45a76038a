import type { ComparedPageProps, RowsThatDiffer } from '../features/compare-methods/compared-page.tsx';
import type { FigureWords, OutcomeWords } from '../features/compare-methods/figures-table.tsx';
import { figureName, formatChange, formatCount, formatOutcome, unitOf } from '../features/see-measures/figure-words.ts';
import type { ComparedEventsFacts, ComparedFigureFacts, ComparisonFacts, Counts } from '../../src/worker/protocol.ts';
import { formatPeriod } from '../ui/dates.ts';
import { count, formatNumber, formatSeconds } from '../ui/numbers.ts';

type Titles = { readonly a: string; readonly b: string };
type Asked = Pick<ComparedEventsFacts, 'mode' | 'difference' | 'reason'>;

/** `7 of 26 figures differ between the methods`; without figures the rows of the main tables tell. */
export function findingOf({ figures, figuresCompared, events }: ComparisonFacts): string {
  if (figuresCompared > 0) {
    if (figures.length === 0) return 'The two methods give the same figures';
    const verb = figures.length === 1 ? 'differs' : 'differ';
    return `${formatNumber(figures.length)} of ${count(figuresCompared, 'figure')} ${verb} between the methods`;
  }
  const rows = events.reduce((total, one) => total + one.rows, 0);
  if (rows === 0) return 'The two methods make the same main table';
  return `${count(rows, 'row')} of the main table ${rows === 1 ? 'differs' : 'differ'} between the methods`;
}

export function leadOf({ a, b, seconds }: ComparisonFacts): string {
  return `${a.title}, which your build was made by, beside ${b.title}. Compared in ${formatSeconds(seconds)}.`;
}

export function sameFigures({ figures, figuresCompared }: ComparisonFacts): string {
  if (figuresCompared === 0)
    return 'There are no figures to compare: they are worked out from joined submissions. Choose joined submissions in Set period and build again.';
  const same = figuresCompared - figures.length;
  if (same === 0) return 'Every figure differs.';
  if (figures.length === 0) return `All ${count(same, 'figure')} are the same under both methods.`;
  return same === 1
    ? 'The other figure is the same under both methods.'
    : `The other ${formatNumber(same)} figures are the same under both methods.`;
}

/** The figures that differ, those of the latest period first. */
export function figuresByPeriod({ figures }: ComparisonFacts): ComparedPageProps['figures'] {
  const severalLas = new Set(figures.map(({ laName }) => laName)).size > 1;
  return [true, false].flatMap((isLatest) => {
    const ofPeriod = figures.filter((figure) => figure.isLatest === isLatest);
    if (ofPeriod.length === 0) return [];
    return [
      {
        title: isLatest ? 'Figures that differ' : 'Previous period',
        period: formatPeriod(ofPeriod[0].period),
        figures: ofPeriod.map((figure) => inWords(figure, severalLas)),
      },
    ];
  });
}

function inWords({ key, laName, a, b, peopleMoved, ...figure }: ComparedFigureFacts, showLa: boolean): FigureWords {
  const { measure } = figure;
  return {
    key,
    name: figureName(figure),
    laName: showLa ? laName : null,
    a: a && outcomeWords(measure, a),
    b: b && outcomeWords(measure, b),
    change: a && b ? formatChange(b, a, unitOf(measure)) : '',
    peopleMoved,
  };
}

function outcomeWords(measure: string, { outcome, numerator, denominator }: Counts): OutcomeWords {
  return {
    outcome: formatOutcome(outcome, unitOf(measure)),
    numerator: formatCount(numerator),
    denominator: formatCount(denominator),
  };
}

export const MODE_TITLES = { single: 'Single main table', joined: 'Joined main table' } as const;

/** `412 rows only under DHSC Q4 2025-26`, `1 row differs` */
export function behindTitle({ difference, rows }: Pick<ComparedEventsFacts, 'difference' | 'rows'>, titles: Titles) {
  const which = { ...onlyUnder(titles), changed: rows === 1 ? 'differs' : 'differ' };
  return `${count(rows, 'row')} ${which[difference]}`;
}

/** `Joined main table: only under DHSC Q4 2025-26` */
function rowsTitle({ mode, difference }: Pick<Asked, 'mode' | 'difference'>, titles: Titles): string {
  return `${MODE_TITLES[mode]}: ${{ ...onlyUnder(titles), changed: 'rows that differ' }[difference]}`;
}

function onlyUnder({ a, b }: Titles) {
  return { 'only in a': `only under ${a}`, 'only in b': `only under ${b}` };
}

/** Rows by main table and by how they differ; in each the reasons, most rows first. */
export function rowsThatDiffer({ a, b, events }: ComparisonFacts, onOpen: (asked: Asked) => void): RowsThatDiffer[] {
  const titles = { a: a.title, b: b.title };
  const wholes = [...new Set(events.map((one) => rowsTitle(one, titles)))];
  return wholes.map((title) => ({
    title,
    items: events
      .filter((one) => rowsTitle(one, titles) === title)
      .map(({ mode, difference, reason, text, rows }) => ({
        key: JSON.stringify({ mode, difference, reason }),
        text: text.replace(/\.$/, ''),
        count: rows,
        onOpen: () => onOpen({ mode, difference, reason }),
      })),
  }));
}

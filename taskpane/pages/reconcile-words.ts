import { STATUSES } from '../features/reconcile-list/figures-table.tsx';
import type { ReconciledFigure } from '../features/reconcile-list/figures-table.tsx';
import type { ReconciledPageProps } from '../features/reconcile-list/reconciled-page.tsx';
import { figureName } from '../features/see-measures/figure-words.ts';
import type {
  ListCounts,
  ReconciledFigureFacts,
  ReconciledRowsQuestion,
  ReconciledStatus,
  ReconciliationFacts,
} from '../../src/worker/protocol.ts';
import type { BarItem } from '../ui/bar-list.tsx';
import { formatDate, formatPeriod } from '../ui/dates.ts';
import { count, formatNumber } from '../ui/numbers.ts';

type Asked = Pick<ReconciledRowsQuestion, 'status' | 'cause' | 'figure'>;
type ByStatus = Readonly<Record<ReconciledStatus, number>>;

/** Rows that DHSC's list has. */
function theirsOf(byStatus: ByStatus): number {
  return byStatus.same + byStatus.differs + byStatus['only theirs'];
}

function oursOf(byStatus: ByStatus): number {
  return byStatus.same + byStatus.differs + byStatus['only ours'];
}

/** `1,204 of 1,231 people are the same` */
export function findingOf({ rows, byStatus, failed }: ReconciliationFacts): string {
  if (theirsOf(byStatus) === 0) return failed.length > 0 ? 'No list could be used' : 'DHSC’s list holds no rows';
  if (byStatus.same === rows) return rows === 1 ? 'The one row is the same' : `All ${count(rows, 'row')} are the same`;
  return `${formatNumber(byStatus.same)} of ${count(rows, 'row')} ${byStatus.same === 1 ? 'is' : 'are'} the same`;
}

export function leadOf({ byStatus, figures }: ReconciliationFacts): string {
  return `A row is a person in one figure. DHSC’s list has ${formatNumber(theirsOf(byStatus))}, yours ${formatNumber(oursOf(byStatus))}, in ${count(figures.length, 'figure')}.`;
}

const STATUS_SENTENCES: Readonly<Record<ReconciledStatus, string>> = {
  same: 'The same in both',
  differs: 'In both, counted otherwise',
  'only theirs': 'Only in DHSC’s list',
  'only ours': 'Only in yours',
};

export function statusItems({ byStatus }: ReconciliationFacts, onOpen: (rows: RowsBehind) => void): BarItem[] {
  return STATUSES.filter((status) => byStatus[status] > 0).map((status) => {
    const rows = rowsBehind(STATUS_SENTENCES[status], byStatus[status], { status }, status);
    return { key: status, text: STATUS_SENTENCES[status], count: byStatus[status], onOpen: () => onOpen(rows) };
  });
}

export function causeItems({ causes }: ReconciliationFacts, onOpen: (rows: RowsBehind) => void): BarItem[] {
  return causes.map(({ cause, text, rows }) => {
    const words = text.replace(/\.$/, '');
    const behind = rowsBehind(words, rows, { cause }, `cause ${cause}`);
    return { key: behind.item, text: words, count: rows, onOpen: () => onOpen(behind) };
  });
}

/** What a number leads to. */
export type RowsBehind = { readonly item: string; readonly title: string; readonly asked: Asked };

export function rowsBehind(words: string, rows: number, asked: Asked, item: string): RowsBehind {
  return { item, title: `${count(rows, 'row')}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, asked };
}

export function figureRows(figure: ReconciledFigure, status: ReconciledStatus, item: string): RowsBehind {
  const words = `${figure.name}, ${STATUS_SENTENCES[status].charAt(0).toLowerCase()}${STATUS_SENTENCES[status].slice(1)}`;
  const title = `${count(figure.byStatus[status], 'row')} of ${words}`;
  return { item, title, asked: { figure: figure.key, status } };
}

/** The latest period first. */
export function figuresByPeriod({ figures }: ReconciliationFacts): ReconciledPageProps['figures'] {
  const severalLas = new Set(figures.map(({ laCode }) => laCode)).size > 1;
  const periods = [...new Set(figures.map(({ period }) => period.end))].toSorted().toReversed();
  return periods.map((end, at) => {
    const ofPeriod = figures.filter(({ period }) => period.end === end);
    return {
      title: ['Figure by figure', 'Previous period'][at] ?? `Figures to ${formatDate(end)}`,
      period: formatPeriod(ofPeriod[0].period),
      figures: ofPeriod.map((figure) => inWords(figure, severalLas)),
    };
  });
}

function inWords(figure: ReconciledFigureFacts, showLa: boolean): ReconciledFigure {
  const { key, laCode, byStatus, theirs, ours } = figure;
  const total = (whose: string, rows: number, counts: ListCounts) =>
    `${whose}: ${count(rows, 'row')}${countsWords(counts)}.`;
  return {
    key,
    name: figureName(figure),
    laName: showLa ? laCode : null,
    byStatus,
    totals: `${total('Theirs', theirsOf(byStatus), theirs)} ${total('Ours', oursOf(byStatus), ours)}`,
  };
}

/** `, 702 of 851`; a list without numbers gives none. */
function countsWords({ numerator, denominator }: ListCounts): string {
  if (numerator === null) return '';
  return `, ${formatNumber(numerator)}${denominator === null ? '' : ` of ${formatNumber(denominator)}`}`;
}

import type { Counts, FigureFacts, MeasureFacts } from '../../../src/worker/protocol.ts';
import { formatNumber } from '../../ui/numbers.ts';

const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const MINUS = '−';
const SUPPRESSED = '[c]';

/** What tells one description of a measure from its others: `18 to 64`, `2b`, `part 2`; empty when it has only one. */
export function descriptionWord({ measure, description }: Pick<FigureFacts, 'measure' | 'description'>): string {
  const part3d = /^([12][ab]) - /.exec(description);
  if (part3d) return part3d[1];
  if (measure === 'ASCOF 2D') return description.startsWith('Part 2') ? 'part 2' : 'part 1';
  if (measure !== 'ASCOF 2E') return '';
  return description.includes('65+') ? '65 and above' : '18 to 64';
}

/** `ASCOF 2E 18 to 64 Female`, `ASCOF 3D 2b Total`: the fixed name of a figure. */
export function figureName(figure: Pick<FigureFacts, 'measure' | 'description' | 'group'>): string {
  const measure = figure.measure.replace(/ \(.*\)$/, '');
  return [measure, descriptionWord(figure), figure.group].filter((word) => word !== '').join(' ');
}

const TITLES: Readonly<Record<string, string>> = {
  'ASCOF 2A': 'Reablement with no onward support',
  'ASCOF 2B': 'Care home admissions, 18 to 64',
  'ASCOF 2C': 'Care home admissions, 65 and above',
  'ASCOF 2D part 1': 'Reablement after hospital, at home 12 weeks on',
  'ASCOF 2D part 2': 'Hospital discharges that led to reablement',
  'ASCOF 2E 18 to 64': 'Living at home or with family, 18 to 64',
  'ASCOF 2E 65 and above': 'Living at home or with family, 65 and above',
  'ASCOF 2E LD': 'Learning disability, living at home or with family',
  'ASCOF 3D 1a': 'Clients with self-directed support',
  'ASCOF 3D 2a': 'Clients with direct payments',
  'ASCOF 3D 1b': 'Carers with self-directed support',
  'ASCOF 3D 2b': 'Carers with direct payments',
};

export type Card = {
  readonly key: string;
  /** `2A`, `3D 2b` */
  readonly short: string;
  readonly title: string;
  readonly unit: MeasureFacts['unit'];
  readonly figures: readonly FigureFacts[];
  /** The figure that stands for the others: Total, or the only one. */
  readonly main: FigureFacts;
};

/** A card for each description of each measure of a local authority. */
export function cardsOf(measures: readonly MeasureFacts[]): Card[] {
  return measures.flatMap((measure) => {
    const families = new Map<string, FigureFacts[]>();
    for (const figure of measure.figures) {
      const key = `${figure.laName} ${figure.measure} ${figure.description}`;
      families.set(key, [...(families.get(key) ?? []), figure]);
    }
    return [...families].map(([key, figures]): Card => {
      const total = figures.find(({ group }) => group === 'Total');
      const ordered = total ? [total, ...figures.filter((figure) => figure !== total)] : figures;
      const [main] = ordered;
      const name = figureName({ ...main, group: '' }).trim();
      return {
        key,
        short: name.replace(/^ASCOF /, ''),
        title: TITLES[name] ?? measure.title,
        unit: measure.unit,
        figures: ordered,
        main,
      };
    });
  });
}

/** The unit of a figure's outcome. */
export function unitOf(measure: string): MeasureFacts['unit'] {
  return measure === 'ASCOF 2B' || measure === 'ASCOF 2C' ? 'per 100,000' : 'percent';
}

export function formatOutcome(outcome: number | null, unit: MeasureFacts['unit']): string {
  if (outcome === null) return SUPPRESSED;
  return `${ONE_DECIMAL.format(outcome)}${unit === 'percent' ? '%' : ''}`;
}

/** `+0.5 points`, `−0.4 points`; rates change in their own unit. */
export function formatChange(now: Counts, before: Counts, unit: MeasureFacts['unit']): string {
  if (now.outcome === null || before.outcome === null) return SUPPRESSED;
  const change = Math.round((now.outcome - before.outcome) * 10) / 10;
  const sign = change === 0 ? '' : change > 0 ? '+' : MINUS;
  const points = unit === 'percent' ? (Math.abs(change) === 1 ? ' point' : ' points') : '';
  return `${sign}${ONE_DECIMAL.format(Math.abs(change))}${points}`;
}

/** `Published 2024-25: Hillingdon 81.8, London 75.3, England 77.1` */
export function publishedWords({ published, laName }: FigureFacts): string {
  if (!published) return 'No published figure to compare with';
  const value = (outcome: number | null) => (outcome === null ? '[c]' : ONE_DECIMAL.format(outcome));
  const region = published.region ? `, ${published.region.name} ${value(published.region.value)}` : '';
  return `Published ${published.year}: ${laName} ${value(published.localAuthority)}${region}, England ${value(published.england)}`;
}

export function formatCount(count: number | null): string {
  return count === null ? SUPPRESSED : formatNumber(count);
}

export function countWords(figure: FigureFacts, count: number | null): string {
  if (count === null) return 'suppressed';
  const noun = figure.measure === 'ASCOF 2A' || figure.measure.startsWith('ASCOF 2D') ? 'episode' : 'person';
  const plural = noun === 'person' ? 'people' : 'episodes';
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

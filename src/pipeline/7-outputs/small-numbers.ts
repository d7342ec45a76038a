import type { Figure } from '../6-measures/measure.ts';

/** How small counts are shown and written. Inside, every count is exact. */
export type SmallNumbersProfile = 'none' | 'dhsc-bcf' | 'suppress-and-round';

export const SMALL_NUMBERS_PROFILES: readonly SmallNumbersProfile[] = ['none', 'dhsc-bcf', 'suppress-and-round'];

export const SMALL_NUMBERS_TITLES: Readonly<Record<SmallNumbersProfile, string>> = {
  none: 'Exact counts',
  'dhsc-bcf': 'DHSC BCF page: counts below 6 are shown as 0',
  'suppress-and-round': 'Counts below 6 suppressed [c], the others rounded to 5, with secondary suppression',
};

/** A count or outcome as shown; null is suppressed. */
export type ShownFigure = Omit<Figure, 'numerator' | 'denominator' | 'outcome'> & {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly outcome: number | null;
};

/** Counts from 1 to this many could point to a person. */
const LARGEST_SMALL_COUNT = 5;
const ROUND_TO = 5;
const TOTAL = 'Total';
const RATE_PER = 100_000;

/**
 * The figures of one reporting period as a profile shows them.
 *
 * Under `suppress-and-round` counts of 1 to 5 go, and so does the outcome made with them; where a single group of a
 * total is gone, the next smallest goes too, or a subtraction would bring the first back. Outcomes are worked out anew
 * from rounded counts.
 */
export function showSmallNumbers(figures: readonly Figure[], profile: SmallNumbersProfile): ShownFigure[] {
  if (profile === 'none') return [...figures];
  if (profile === 'dhsc-bcf') {
    const shown = (count: number) => (count <= LARGEST_SMALL_COUNT ? 0 : count);
    return figures.map((figure) => ({
      ...figure,
      numerator: shown(figure.numerator),
      denominator: shown(figure.denominator),
    }));
  }
  const numerators = suppressed(figures, ({ numerator }) => numerator);
  const denominators = suppressed(figures, ({ denominator }) => denominator);
  return figures.map((figure) => {
    const numerator = numerators.has(figure) ? null : rounded(figure.numerator);
    const denominator = denominators.has(figure)
      ? null
      : isRate(figure)
        ? figure.denominator
        : rounded(figure.denominator);
    return { ...figure, numerator, denominator, outcome: outcomeOf(figure, numerator, denominator) };
  });
}

function suppressed(figures: readonly Figure[], countOf: (figure: Figure) => number): ReadonlySet<Figure> {
  const isSmall = (figure: Figure) => countOf(figure) > 0 && countOf(figure) <= LARGEST_SMALL_COUNT;
  const gone = new Set(figures.filter(isSmall));
  for (const family of familiesOf(figures)) {
    const parts = family.filter(({ group }) => group !== TOTAL);
    const goneParts = parts.filter((figure) => gone.has(figure));
    const hasShownTotal = family.some((figure) => figure.group === TOTAL && !gone.has(figure));
    if (goneParts.length !== 1 || !hasShownTotal) continue;
    const smallest = parts.filter((figure) => !gone.has(figure)).toSorted((a, b) => countOf(a) - countOf(b));
    if (smallest.length > 0) gone.add(smallest[0]);
  }
  return gone;
}

/** Figures that add up to one total: same local authority, measure and description. */
function familiesOf(figures: readonly Figure[]): Figure[][] {
  const families = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.laCode, figure.measure, figure.description]);
    families.set(key, [...(families.get(key) ?? []), figure]);
  }
  return [...families.values()];
}

function rounded(count: number): number {
  return Math.round(count / ROUND_TO) * ROUND_TO;
}

function outcomeOf(figure: Figure, numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null) return null;
  if (denominator === 0) return 0;
  const per = isRate(figure) ? RATE_PER : 100;
  return Math.round((numerator / denominator) * per * 10) / 10;
}

/** Rates are per head of the population, which is published and stays exact. */
function isRate({ measure }: Figure): boolean {
  return measure === 'ASCOF 2B' || measure === 'ASCOF 2C';
}

import { figureKey } from '../../pipeline/6-measures/figure-key.ts';
import type { Measure } from '../../pipeline/6-measures/measure.ts';
import { ascof2d } from '../../pipeline/6-measures/ascof-2d/index.ts';
import { measureNotices } from '../../pipeline/6-measures/measure-notices.ts';
import type { MeasureNotice } from '../../pipeline/6-measures/measure-notices.ts';
import { everyPair } from '../../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import { showSmallNumbers } from '../../pipeline/7-outputs/small-numbers.ts';
import type { ShownFigure, SmallNumbersProfile } from '../../pipeline/7-outputs/small-numbers.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';

/** As the small numbers profile shows them; null is suppressed. */
export type Counts = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly outcome: number | null;
};

/** A published outcome beside ours; null where DHSC prints a marker. */
export type PublishedFacts = {
  readonly year: string;
  readonly localAuthority: number | null;
  readonly region: { readonly name: string; readonly value: number | null } | null;
  readonly england: number | null;
};

/** One figure: one measure for one group of one local authority. */
export type FigureFacts = Counts & {
  /** Names the figure in later questions. */
  readonly key: string;
  readonly laName: string;
  /** `ASCOF 2E` */
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  /** Twelve months that end a quarter earlier. */
  readonly previous: Counts | null;
  /** Another period: it is shown for scale, not for comparison to the decimal. */
  readonly published: PublishedFacts | null;
};

export type FunnelFacts = {
  readonly rule: string | null;
  readonly text: string;
  readonly rows: number;
  readonly people: number;
};

export type MeasureFacts = {
  readonly id: string;
  readonly title: string;
  readonly unit: Measure['unit'];
  readonly decimals: number;
  readonly source: string;
  readonly figures: readonly FigureFacts[];
  readonly funnel: readonly FunnelFacts[];
  /** Worked out without data that it needs: the figures stand for a part of it only. */
  readonly isPartial: boolean;
  readonly notices: readonly string[];
};

export type MeasuresFacts = {
  readonly latest: PeriodText;
  readonly previous: PeriodText;
  readonly measures: readonly MeasureFacts[];
  readonly smallNumbers: SmallNumbersProfile;
  /** What faults in the data cost, most people first. */
  readonly notices: readonly MeasureNotice[];
};

export function measuresFacts(
  results: MeasureResults,
  reference: ReferenceTables,
  smallNumbers: SmallNumbersProfile,
): MeasuresFacts {
  return {
    smallNumbers,
    notices: measureNotices(results),
    latest: periodText(results.latest),
    previous: periodText(results.previous),
    measures: everyPair(results).map(({ measure, latest, previous }) => ({
      id: measure.id,
      title: measure.title,
      unit: measure.unit,
      decimals: measure.decimals,
      source: measure.source,
      figures: showSmallNumbers(latest.figures, smallNumbers).map((figure) =>
        figureFacts(figure, showSmallNumbers(previous.figures, smallNumbers), reference),
      ),
      funnel: latest.funnel,
      isPartial: measure === ascof2d && results.ascof2d.latest.isPartial,
      notices: measure === ascof2d ? results.ascof2d.notices.map(({ message }) => message) : [],
    })),
  };
}

function figureFacts(figure: ShownFigure, previous: readonly ShownFigure[], reference: ReferenceTables): FigureFacts {
  const key = figureKey(figure);
  const before = previous.find((candidate) => figureKey(candidate) === key);
  return {
    key,
    laName: figure.laName,
    measure: figure.measure,
    description: figure.description,
    group: figure.group,
    ...countsOf(figure),
    previous: before ? countsOf(before) : null,
    published: publishedFacts(figure, reference),
  };
}

export function countsOf({ numerator, denominator, outcome }: ShownFigure): Counts {
  return { numerator, denominator, outcome };
}

function publishedFacts(
  { laCode, measure, description, group }: ShownFigure,
  reference: ReferenceTables,
): PublishedFacts | null {
  const key = reference
    .publishedKeys()
    .find((one) => one.measure === measure && one.group === group && description.includes(one.descriptionPart));
  const la = reference.localAuthorities.find((one) => one.laCode === laCode);
  if (!key || !la) return null;
  const outcomes = reference
    .publishedAscof()
    .filter((row) => row.measure === key.publishedMeasure && row.measureType === 'Outcome');
  const ofArea = (matches: (row: (typeof outcomes)[number]) => boolean) => outcomes.find(matches);
  const own = ofArea((row) => row.onsCode === la.onsCode);
  if (!own) return null;
  const region = ofArea((row) => row.laName === la.region);
  return {
    year: own.year,
    localAuthority: own.value,
    region: region ? { name: la.region, value: region.value } : null,
    england: ofArea((row) => row.laName === 'England')?.value ?? null,
  };
}

import { textOf } from '../../columns/table.ts';
import type { Figure, MeasureDefinition } from '../../pipeline/6-measures/measure.ts';
import { everyPair } from '../../pipeline/6-measures/run-measures.ts';
import type { Fix } from '../../pipeline/8-data-quality/fix-ranking/fix.ts';
import type { DataQuality } from '../../pipeline/8-data-quality/index.ts';
import type { DataQualityRule } from '../../reference-tables/index.ts';
import type { DataCheck } from './data-check.ts';
import { figureKey } from '../../pipeline/6-measures/figure-key.ts';
import { outputFacts } from './output-facts.ts';
import type { OutputFacts } from './output-facts.ts';

/** A rule that rows break, most findings first among faults, then among advice. */
export type RuleFacts = Pick<DataQualityRule, 'id' | 'severity' | 'certainty' | 'message' | 'suggestion'> & {
  readonly findings: number;
  /** Where they are, most first. */
  readonly fields: readonly { readonly field: string; readonly findings: number }[];
};

type ExactCounts = Pick<Figure, 'numerator' | 'denominator' | 'outcome'>;

/** A figure that mending a fault would move. */
export type MovedFacts = Pick<Figure, 'laName' | 'measure' | 'description' | 'group'> & {
  readonly key: string;
  readonly unit: MeasureDefinition['unit'];
  readonly before: ExactCounts;
  readonly after: ExactCounts;
};

/** A fault and what mending it would move, the figure that moves most first. */
export type FixFacts = Omit<Fix, 'moved' | 'events'> & { readonly moved: readonly MovedFacts[] };

export type CheckReport = {
  /** Whether a run was checked, or files as they are. */
  readonly of: 'build' | 'files';
  readonly strict: boolean;
  readonly rules: readonly RuleFacts[];
  /** The largest effect first; null without figures that could move. */
  readonly fixes: readonly FixFacts[] | null;
  /** Tables that can be written on request. */
  readonly outputs: readonly OutputFacts[];
};

export function checkReport({ run, strict, quality, fixes, outputs }: DataCheck): CheckReport {
  const pairs = run?.measures ? everyPair(run.measures) : [];
  const unitOf = new Map(
    pairs.flatMap(({ measure, latest }) => latest.figures.map((figure) => [figureKey(figure), measure.unit])),
  );
  return {
    of: run ? 'build' : 'files',
    strict,
    rules: ruleFacts(quality),
    fixes: fixes && fixes.map((fix) => fixFacts(fix, unitOf)),
    outputs: outputs.map(outputFacts),
  };
}

function ruleFacts({ rows, counts }: DataQuality): RuleFacts[] {
  const [rules, fields] = [textOf(rows.table, 'rule'), textOf(rows.table, 'field')];
  const width = fields.dictionary.size;
  const found = new Int32Array(rules.dictionary.size * width);
  const [ruleCodes, fieldCodes] = [rules.codes, fields.codes];
  for (let row = 0; row < ruleCodes.length; row++) found[ruleCodes[row] * width + fieldCodes[row]]++;
  const fieldsOf = (id: string) => {
    const from = rules.dictionary.texts.indexOf(id) * width;
    return fields.dictionary.texts
      .flatMap((field, code) =>
        field === null || found[from + code] === 0 ? [] : [{ field, findings: found[from + code] }],
      )
      .toSorted(mostFirst);
  };
  return counts
    .filter(({ findings }) => findings > 0)
    .map(({ rule: { id, severity, certainty, message, suggestion }, findings }) => ({
      ...{ id, severity, certainty, message, suggestion, findings },
      fields: fieldsOf(id),
    }))
    .toSorted((a, b) => Number(a.severity === 'advice') - Number(b.severity === 'advice') || mostFirst(a, b));
}

function mostFirst(a: { readonly findings: number }, b: { readonly findings: number }): number {
  return b.findings - a.findings;
}

function fixFacts(
  { field, value, where, rows, suggested, isEstimate, uniqueEventsChange, moved }: Fix,
  unitOf: ReadonlyMap<string, MeasureDefinition['unit']>,
): FixFacts {
  return {
    ...{ field, value, where, rows, suggested, isEstimate, uniqueEventsChange },
    moved: moved.map(({ before, after }) => {
      const { laName, measure, description, group } = before;
      const key = figureKey(before);
      return {
        ...{ key, laName, measure, description, group },
        unit: unitOf.get(key) ?? 'percent',
        before: countsOf(before),
        after: countsOf(after),
      };
    }),
  };
}

function countsOf({ numerator, denominator, outcome }: Figure): ExactCounts {
  return { numerator, denominator, outcome };
}

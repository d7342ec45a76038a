import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf, textOf } from '../../../columns/table.ts';
import { calendarDateOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { ageInYears } from '../../../sql/age.ts';
import { sentence } from '../explanation.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { Figure, FigurePart, FunnelStep, MeasureContext } from '../measure.ts';
import { firstNotMet } from '../rule.ts';
import { funnelOf } from '../sift.ts';
import type { Ascof2dRun } from './ascof-2d-run.ts';
import { explainNoReablement } from './explain-no-reablement.ts';
import { explainPartial } from './explain-partial.ts';
import { reablementStep } from './funnels.ts';
import type { Reablement } from './linked-reablement.ts';
import { aliveRule, noCareHomeRule } from './outcome-rules.ts';
import { partialRules } from './partial-rules.ts';
import type { PartialReablement } from './partial-rules.ts';
import {
  hasNoOutcome,
  PARTIAL_DESCRIPTION,
  PARTIAL_MEASURE,
  partialCasesOf,
  partialCasesTable,
  partialFigures,
  partialTable,
} from './partial-table.ts';
import { personKeys } from './person-keys.ts';
import { byPerson, findReablements } from './reablements.ts';

/**
 * What client level data alone say of ASCOF 2D, when there are no hospital data: reablements that begin in the period,
 * and death or a care home within 84 days of their start. Readmissions and part 2 cannot be known, and nobody knows who
 * came from hospital, so the figure is no ASCOF 2D and says so.
 *
 * Grain of a case: a reablement.
 */
export function runPartial(context: MeasureContext, period: Period): Ascof2dRun {
  const { people } = context;
  const { reablements, serviceRules, met, support } = findReablements(context, personKeys(context), period);
  const rules = partialRules(period, support);
  const since = 'the start of the reablement';
  const alive = aliveRule(since);
  const noCareHome = noCareHomeRule(support, since);
  const judged = reablements.map(partialReablements(context)).map((reablement) => {
    const failed = firstNotMet(rules, reablement);
    return { reablement, met: failed ? rules.indexOf(failed) : rules.length };
  });
  const cases = judged
    .filter((one) => one.met === rules.length)
    .map(({ reablement }) => ({
      reablement,
      died: !alive.holds(reablement),
      enteredCareHome: !noCareHome.holds(reablement),
    }));
  const ofPerson = byPerson(judged, ({ reablement }) => reablement);
  const step = (rule: string, text: string, least: number): FunnelStep => {
    const left = judged.filter((one) => one.met >= least).map(({ reablement }) => reablement.cluster.person);
    return { rule, text: sentence(text), rows: left.length, people: new Set(left).size };
  };
  const casesOf = partialCasesOf(cases);
  const figures = partialFigures(context, casesOf);
  return madeWhenAsked(
    {
      measure: PARTIAL_MEASURE,
      period,
      isPartial: true,
      figures,
      dischargeFunnel: [],
      excluded: [],
      metrics: { part1: [], part2: [] },
      members: (figure: Figure, part: FigurePart) =>
        casesOf(figure)
          .filter((found) => part === 'denominator' || hasNoOutcome(found))
          .map(({ reablement }) => reablement.cluster.person),
      explain: (person: PersonNumber) =>
        ofPerson
          .get(person)
          ?.map(({ reablement }) =>
            explainPartial({ period, support, rules, outcomes: [alive, noCareHome] }, reablement),
          ) ?? [explainNoReablement(ABOUT, serviceRules, met, people.rowsOf(person), period)],
    },
    {
      personLevel: () => partialCasesTable(context, cases),
      funnel: () => [
        ...funnelOf(serviceRules, met, people),
        reablementStep(reablements.map(({ cluster }) => cluster)),
        ...rules.map((rule, index) => step(rule.id, rule.met, index + 1)),
      ],
      tables: () => [partialTable(figures, casesOf, period)],
    },
  );
}

const ABOUT = { measure: PARTIAL_MEASURE, description: PARTIAL_DESCRIPTION };

/** Reads: Der_Birth_Date and Gender of the person details, which stand for the hospital's. */
function partialReablements({ personDetails }: MeasureContext): (reablement: Reablement) => PartialReablement {
  const births = daysOf(personDetails, 'Der_Birth_Date').values;
  const genders = textOf(personDetails, 'Gender');
  return (reablement) => {
    const { cluster, laCode } = reablement;
    const born = laCode === null ? NO_DAY : births[cluster.person];
    return {
      ...reablement,
      watchedFrom: cluster.start,
      born,
      age: ageOn(born, cluster.start),
      gender: genders.at(cluster.person),
    };
  };
}

function ageOn(born: Day, day: Day): number {
  if (born === NO_DAY) return NO_INT;
  const { year, month } = calendarDateOf(born);
  return ageInYears(year, month, day);
}

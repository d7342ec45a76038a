import type { LsoaLookup } from '../../../hospital-spells/index.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { Explanation } from '../explanation.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { Figure, FigurePart, MeasureContext } from '../measure.ts';
import { funnelOf, sift } from '../sift.ts';
import type { Ascof2dRun } from './ascof-2d-run.ts';
import { cellsOf } from './counts.ts';
import { dischargeRules } from './discharge-rules.ts';
import { dischargesOf } from './discharges.ts';
import { explainDischarge } from './explain-discharge.ts';
import { explainNoReablement } from './explain-no-reablement.ts';
import { explainReablement } from './explain-reablement.ts';
import { ascof2dFigures, countedIn, MEASURE, PART_1 } from './figures.ts';
import { funnelOfDischarges, funnelOfReablements } from './funnels.ts';
import { dhscGrid } from './grid.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import { judge } from './judge.ts';
import { linkRules } from './link-rules.ts';
import { checkedMetrics } from './metrics.ts';
import { outcomeEvents, outcomeEventsTable } from './outcome-events.ts';
import { aliveRule, noCareHomeRule, notReadmittedRule } from './outcome-rules.ts';
import type { PersonKeys } from './person-keys.ts';
import { byPerson, findReablements } from './reablements.ts';
import { readmissionRules } from './readmissions.ts';
import { ascof2dTables, part1Rows, part2Rows } from './tables.ts';

/** Hospital data, and where the patients live; null when no lookup was supplied. The same for all periods. */
export type HospitalInput = {
  readonly keys: PersonKeys;
  readonly records: HospitalRecords;
  readonly residence: LsoaLookup | null;
};

/**
 * People aged 65 and over who left hospital into reablement, and what became of them in 12 weeks.
 *
 * Grain of a case: a reablement for part 1, a hospital discharge for the denominator of part 2.
 * Source: DHSC Create_ASCOF_2D.
 */
export function runHospitalPeriod(context: MeasureContext, period: Period, input: HospitalInput): Ascof2dRun {
  const { people } = context;
  const { keys, records } = input;
  const { reablements, serviceRules, met, support } = findReablements(context, keys, period);
  const hasResidence = input.residence !== null && !records.spells.missing.has('Der_Postcode_LSOA_2011_Code');
  const cases = { records, support, residence: hasResidence ? input.residence : null, period };

  const ofDischarges = dischargeRules(cases);
  const metBySpell = new Uint8Array(records.count);
  sift(metBySpell, 0, ofDischarges);
  const isDischarge = (spell: SpellNumber) => metBySpell[spell] === ofDischarges.length;
  const toDischarges = dischargesOf(cases, context.reference.localAuthorities);
  const discharges = Array.from(metBySpell.keys()).filter(isDischarge).flatMap(toDischarges);

  const link = linkRules(records, ofDischarges);
  const outcomes = [
    aliveRule('the discharge'),
    notReadmittedRule(records, readmissionRules(records, period)),
    noCareHomeRule(support, 'the discharge'),
  ];
  const judging = { link, isDischarge, outcomes, dischargesOf: toDischarges };
  const judgements = reablements.map((reablement) => judge(judging, records, reablement));
  const events = outcomeEvents(judgements);
  const cells = cellsOf(events, discharges);
  const part1 = part1Rows(dhscGrid(context, events), cells);
  const part2 = hasResidence ? part2Rows(part1, cells) : null;

  const ofPerson = byPerson(judgements, ({ reablement }) => reablement);
  const linkedSpells = new Set(
    judgements.flatMap(({ linked }) => (linked ? linked.discharges.map(({ spell }) => spell) : [])),
  );
  const toExplain = {
    period,
    records,
    support,
    link,
    outcomes,
    rules: ofDischarges,
    dischargesOf: toDischarges,
    isLinked: (spell: SpellNumber) => linkedSpells.has(spell),
    personIdOf: ({ cluster }: { readonly cluster: { readonly person: PersonNumber } }) =>
      people.personIdOf(cluster.person),
  };
  const explainPart1 = (person: PersonNumber): readonly Explanation[] =>
    ofPerson.get(person)?.map((judgement) => explainReablement(toExplain, judgement)) ?? [
      explainNoReablement(ABOUT, serviceRules, met, people.rowsOf(person), period),
    ];
  const explainPart2 = (person: PersonNumber): readonly Explanation[] =>
    records
      .spellsOf(keys.ofPerson(person))
      .filter((spell) => hasResidence && metBySpell[spell] > 0)
      .map((spell) => explainDischarge(toExplain, spell));
  return madeWhenAsked(
    {
      measure: MEASURE,
      period,
      isPartial: false,
      figures: ascof2dFigures(context, events, cells, hasResidence),
      dischargeFunnel: funnelOfDischarges(records, ofDischarges, metBySpell),
      excluded: [],
      metrics: checkedMetrics(part1, part2 ?? []),
      members: (figure: Figure, part: FigurePart) => {
        const counted = countedIn(figure, part, cells);
        return 'reablements' in counted
          ? counted.reablements.map(({ linked }) => linked.cluster.person)
          : counted.discharges.flatMap(({ key }) =>
              preferredPerson(keys.peopleOf(key), figure.laCode, people.laCodeOf),
            );
      },
      explain: (person: PersonNumber) => [...explainPart1(person), ...explainPart2(person)],
    },
    {
      personLevel: () => outcomeEventsTable(context, events),
      funnel: () => funnelOfReablements(funnelOf(serviceRules, met, people), link, judgements),
      tables: () => ascof2dTables(part1, part2, cells, period),
    },
  );
}

const ABOUT = { measure: MEASURE, description: PART_1 };

/** The patient as a person of the figure's local authority, else of another one; none when no CLD row has them. */
function preferredPerson(
  found: readonly PersonNumber[],
  laCode: string,
  laCodeOf: (person: PersonNumber) => string | null,
): readonly PersonNumber[] {
  const own = found.filter((person) => laCodeOf(person) === laCode);
  return (own.length > 0 ? own : found).slice(0, 1);
}

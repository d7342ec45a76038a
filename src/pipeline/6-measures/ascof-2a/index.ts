import { Rows } from '../../../columns/rows.ts';
import { daysOf } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { Figure, FigurePart, Measure, MeasureContext, MeasureRun } from '../measure.ts';
import { PERSON_LISTS } from '../person-list.ts';
import { reablementClusters } from '../reablement-clusters.ts';
import { funnelOf, sift } from '../sift.ts';
import { readCaseEvents } from './case-events.ts';
import { cohortRules } from './cohort-rules.ts';
import { explainNoReablement } from './explain-no-reablement.ts';
import { explainReablement } from './explain-reablement.ts';
import { ascof2aFigures, DECIMALS, judgementsBehind, MEASURE } from './figures.ts';
import { denominatorRules, followedBy } from './final-outcomes.ts';
import { funnelOfReablements } from './funnel.ts';
import { judge } from './judge.ts';
import type { Ascof2aRules, Judgement } from './judge.ts';
import { Reablement } from './reablement.ts';
import { reablementsList } from './reablements-list.ts';
import { serviceRules } from './service-rules.ts';
import { disaggregatedTable, reablementsTable } from './tables.ts';

/**
 * The share of reablements of new clients that no ongoing support followed. It counts reablements, not people.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards.
 */
export const ascof2a: Measure = {
  id: 'ascof-2a',
  title: 'New clients who need no ongoing support after reablement',
  unit: 'percent',
  decimals: DECIMALS,
  source: 'Create_ASCOF_2A_2425_Onwards.sql',
  personLevelName: 'person_level_2a',
  run: runAscof2a,
};

function runAscof2a(context: MeasureContext, period: Period): MeasureRun {
  const { events, people } = context;
  const caseEvents = readCaseEvents(context);
  const ofServices = serviceRules(context, caseEvents);
  const met = new Uint8Array(events.numRows());
  sift(met, 0, ofServices);
  const services = Rows.where(met.map((count) => (count === ofServices.length ? 1 : 0))).indices;

  const rules: Ascof2aRules = {
    cohort: cohortRules(period),
    followedBy: followedBy(context),
    denominator: denominatorRules(context),
  };
  const births = daysOf(context.personDetails, 'Der_Birth_Date').values;
  const deaths = daysOf(context.personDetails, DATE_OF_DEATH).values;
  const judgements = reablementClusters(context, services).map((cluster) => {
    const { person } = cluster;
    const details = { born: births[person], died: deaths[person] };
    const of = { laCode: people.laCodeOf(person), rows: people.rowsOf(person), ...details };
    return judge(rules, new Reablement(cluster, of, caseEvents));
  });
  const followed = judgements.map((judgement) => judgement.followed).filter((found) => found !== null);
  const ofPerson = byPerson(judgements);
  const behind = judgementsBehind(judgements);
  const figures = ascof2aFigures(context, behind);
  return madeWhenAsked(
    {
      measure: MEASURE,
      period,
      figures,
      excluded: [],
      members: (figure: Figure, part: FigurePart) => behind(figure, part).map(({ reablement }) => reablement.person),
      explain: (person: PersonNumber) =>
        ofPerson.get(person)?.map((judgement) => explainReablement(rules, period, judgement)) ?? [
          explainNoReablement(ofServices, met, people.rowsOf(person), period),
        ],
    },
    {
      personLevel: () => reablementsTable(context, followed),
      funnel: () => funnelOfReablements(funnelOf(ofServices, met, people), rules, judgements),
      tables: () => [
        disaggregatedTable(context, followed),
        ...PERSON_LISTS[context.method.personLists](() => reablementsList(context, figures, behind)),
      ],
    },
  );
}

function byPerson(judgements: readonly Judgement[]): ReadonlyMap<PersonNumber, readonly Judgement[]> {
  const groups = new Map<PersonNumber, Judgement[]>();
  for (const judgement of judgements) {
    const { person } = judgement.reablement;
    const group = groups.get(person);
    if (group) group.push(judgement);
    else groups.set(person, [judgement]);
  }
  return groups;
}

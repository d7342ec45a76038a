import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { Period } from '../../../model/period.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import { madeWhenAsked } from '../made-when-asked.ts';
import type { Figure, FigurePart, MeasureContext, MeasureRun } from '../measure.ts';
import { PERSON_LISTS, personList } from '../person-list.ts';
import { funnelOf, sift } from '../sift.ts';
import { admissionRules } from './admission-rules.ts';
import type { AdmissionsMeasure } from './admissions-measure.ts';
import { ageBandRules, localAuthorityRule } from './age-band-rules.ts';
import { OLDER_FROM_YEARS } from './age-band.ts';
import { COUNTED_BY } from './counted-by.ts';
import { explainAdmissions } from './explain-admissions.ts';
import { findEarlierStay } from './earlier-stay.ts';
import { populationOf } from './population.ts';
import { ageAtStart, stayRules } from './stay-rules.ts';

const RATE_PER = 100_000;
const DECIMALS = 1;

/**
 * New admissions to care homes of one age band, for each local authority, per 100,000 of its people of that age.
 *
 * Grain of a case: a row of the main table. A person counts once, or once under each LA person ID.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards.
 */
export function runAdmissions(context: MeasureContext, period: Period, definition: AdmissionsMeasure): MeasureRun {
  const { events, people, localAuthorities } = context;
  const { measure, description, ageBand } = definition;
  const laPersonIds = textOf(events, 'LA_Person_Unique_Identifier');
  const met = new Uint8Array(events.numRows());
  const stays = stayRules(context, period);
  const unitOf = COUNTED_BY[context.method.admissions].unitOf(context);
  const isStay = (row: number) => met[row] >= stays.length;
  sift(met, 0, stays);
  const admissions = [...stays, ...admissionRules(context, period, isStay)];
  sift(met, stays.length, admissions.slice(stays.length));

  const age = ageAtStart(context);
  const youngerAdmission = (row: number) =>
    people
      .rowsOf(people.personOf[row])
      .find(
        (other) => met[other] >= admissions.length && age(other) < OLDER_FROM_YEARS && unitOf(other) === unitOf(row),
      ) ?? null;
  const ofBand = [...admissions, ...ageBandRules(context, ageBand, youngerAdmission)];
  sift(met, admissions.length, ofBand.slice(admissions.length));
  const rules = [...ofBand, localAuthorityRule(context)];
  sift(met, ofBand.length, rules.slice(ofBand.length));

  const admitted = unitsWith(met, ofBand.length, unitOf);
  const counted = unitsWith(met, rules.length, unitOf);
  const { personOf } = people;
  const countedIn = (laCode: string) =>
    counted.filter((row) => foldText(people.laCodeOf(personOf[row]) ?? '') === foldText(laCode));
  const figures = localAuthorities.map(({ laCode, laName }): Figure => {
    const numerator = countedIn(laCode).length;
    const population = populationOf(context, laCode, ageBand);
    return {
      laCode,
      laName,
      measure,
      description,
      group: ageBand,
      numerator,
      denominator: population ?? 0,
      outcome: population ? roundHalfAway((numerator / population) * RATE_PER, DECIMALS) : 0,
      inDhscGrid: population !== null,
    };
  });
  return madeWhenAsked(
    {
      measure,
      period,
      figures,
      excluded: [],
      // The denominator is a population: nobody in the main table stands behind it.
      members: (figure: Figure, part: FigurePart) =>
        part === 'numerator' ? countedIn(figure.laCode).map((row) => personOf[row]) : [],
      explain: explainAdmissions({
        context,
        period,
        definition,
        rules,
        met,
        earlierStay: findEarlierStay(context, isStay),
        youngerAdmission,
      }),
    },
    {
      personLevel: () =>
        tableOfRecords(admitted, {
          LA_Code: { text: (row) => people.laCodeOf(personOf[row]) },
          Der_NHS_LA_Combined_Person_ID: { text: (row) => people.personIdOf(personOf[row]) },
          Age_Band: { text: () => ageBand },
        }),
      funnel: () => funnelOf(rules, met, people),
      tables: () =>
        PERSON_LISTS[context.method.personLists](() =>
          personList(figures, {
            name: 'person_list_2bc',
            title: 'ASCOF 2B and 2C: new admissions by LA person ID',
            entriesOf: ({ laCode }) =>
              countedIn(laCode).map((row) => ({ laPersonIds: laPersonIds.at(row), inNumerator: true })),
            nobody: 0,
            noneInNumerator: 0,
            denominator: 'population',
          }),
        ),
    },
  );
}

/** The first row of each unit with a row that meets so many rules. */
function unitsWith(met: Uint8Array, count: number, unitOf: (row: number) => number): readonly number[] {
  const found = new Map<number, number>();
  for (let row = 0; row < met.length; row++)
    if (met[row] >= count && !found.has(unitOf(row))) found.set(unitOf(row), row);
  return [...found.values()];
}

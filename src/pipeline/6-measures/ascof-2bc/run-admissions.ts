import { foldText } from '../../../columns/text-dictionary.ts';
import type { Period } from '../../../model/period.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { Figure, MeasureContext, MeasureRun } from '../measure.ts';
import { funnelOf, sift } from '../sift.ts';
import { admissionRules } from './admission-rules.ts';
import type { AdmissionsMeasure } from './admissions-measure.ts';
import { ageBandRules, localAuthorityRule } from './age-band-rules.ts';
import { OLDER_FROM_YEARS } from './age-band.ts';
import { explainAdmissions } from './explain-admissions.ts';
import { findEarlierStay } from './earlier-stay.ts';
import { populationOf } from './population.ts';
import { ageAtStart, stayRules } from './stay-rules.ts';

const RATE_PER = 100_000;
const DECIMALS = 1;

/**
 * New admissions to care homes of one age band, for each local authority, per 100,000 of its people of that age.
 *
 * Grain of a case: a row of the main table. A person counts once.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards.
 */
export function runAdmissions(context: MeasureContext, period: Period, definition: AdmissionsMeasure): MeasureRun {
  const { events, people, localAuthorities } = context;
  const { measure, description, ageBand } = definition;
  const met = new Uint8Array(events.numRows());
  const stays = stayRules(context, period);
  const isStay = (row: number) => met[row] >= stays.length;
  sift(met, 0, stays);
  const admissions = [...stays, ...admissionRules(context, period, isStay)];
  sift(met, stays.length, admissions.slice(stays.length));

  const age = ageAtStart(context);
  const youngerAdmission = (row: number) =>
    people
      .rowsOf(people.personOf[row])
      .find((other) => met[other] >= admissions.length && age(other) < OLDER_FROM_YEARS) ?? null;
  const ofBand = [...admissions, ...ageBandRules(context, ageBand, youngerAdmission)];
  sift(met, admissions.length, ofBand.slice(admissions.length));
  const rules = [...ofBand, localAuthorityRule(context)];
  sift(met, ofBand.length, rules.slice(ofBand.length));

  const admitted = peopleWith(met, ofBand.length, people);
  const counted = peopleWith(met, rules.length, people);
  const membersOf = (laCode: string) =>
    counted.filter((person) => foldText(people.laCodeOf(person) ?? '') === foldText(laCode));
  const figures = localAuthorities.map(({ laCode, laName }): Figure => {
    const numerator = membersOf(laCode).length;
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
  return {
    measure,
    period,
    figures,
    personLevel: tableOfRecords(admitted, {
      LA_Code: { text: people.laCodeOf },
      Der_NHS_LA_Combined_Person_ID: { text: people.personIdOf },
      Age_Band: { text: () => ageBand },
    }),
    funnel: funnelOf(rules, met, people),
    excluded: [],
    tables: [],
    // The denominator is a population: nobody in the main table stands behind it.
    members: (figure, part) => (part === 'numerator' ? membersOf(figure.laCode) : []),
    explain: explainAdmissions({
      context,
      period,
      definition,
      rules,
      met,
      earlierStay: findEarlierStay(context, isStay),
      youngerAdmission,
    }),
  };
}

/** People with a row that meets so many rules. */
function peopleWith(
  met: Uint8Array,
  count: number,
  { personOf }: { readonly personOf: Int32Array },
): readonly PersonNumber[] {
  const found = new Set<PersonNumber>();
  for (let row = 0; row < met.length; row++) if (met[row] >= count) found.add(personOf[row]);
  return [...found];
}

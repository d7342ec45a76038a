import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { Figure, MeasureContext, MeasureRun } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { ageBandOf } from './supported-people.ts';
import type { AgeBand, SupportedPeople } from './supported-people.ts';

const DESCRIPTIONS: { readonly [band in Exclude<AgeBand, 'Unknown'>]: string } = {
  '18 to 64':
    'The proportion of people aged 18-64 who receive long-term support who live in their home or with family (%)',
  '65 and above':
    'The proportion of people aged 65+ who receive long-term support who live in their home or with family (%)',
};

const GENDERS = ['Female', 'Male'];
const TOTAL = 'Total';
const PERCENT = 100;
const DECIMALS = 1;

/** DHSC's description of the figures of an age band; null for an unknown age, which has none. */
export function descriptionOf(band: AgeBand): string | null {
  return band === 'Unknown' ? null : DESCRIPTIONS[band];
}

/** The groups of the figures that each person is in. Unknowns: other, unknown and blank genders are in Total only. */
export function groupsOf({ personDetails }: MeasureContext): (person: PersonNumber) => readonly string[] {
  const { dictionary, codes } = textOf(personDetails, 'Gender');
  const groups = dictionary.map<readonly string[]>([TOTAL], (text) => [
    ...GENDERS.filter((gender) => foldText(gender) === foldText(text)),
    TOTAL,
  ]);
  return (person) => groups[codes[person]];
}

/**
 * Figures of every local authority, age band and gender, and the people behind them. DHSC's own grid lacks a gender
 * that nobody of known age has in all the data.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #Numerator to #OutputTable1.
 */
export function atHomeFigures(
  context: MeasureContext,
  { measure, learningDisability }: AtHomeMeasure,
  cases: {
    readonly supported: SupportedPeople;
    /** The cohort of known age, under whatever LA code. */
    readonly ageKnown: readonly PersonNumber[];
    readonly counted: readonly PersonNumber[];
    readonly inNumerator: readonly Rule<PersonNumber>[];
  },
): Pick<MeasureRun, 'figures' | 'members'> {
  const laCodes = textOf(context.personDetails, 'LA_Code');
  const groups = groupsOf(context);
  const descriptions = learningDisability ? [DESCRIPTIONS['18 to 64']] : Object.values(DESCRIPTIONS);
  const inDhscGrid = new Set<string>();
  for (const person of cases.ageKnown) for (const group of groups(person)) inDhscGrid.add(group);
  const { ages } = cases.supported;
  const isInNumerator = (person: PersonNumber) => cases.inNumerator.every(({ holds }) => holds(person));
  /** The people of a local authority by description and group. */
  const peopleByGroup = oncePerText((laCode) => {
    const isThere = textIsOneOf(laCodes, [laCode]);
    const found = descriptions.map((description) => ({ description, people: new Map<string, PersonNumber[]>() }));
    for (const person of cases.counted) {
      if (!isThere(person)) continue;
      const description = descriptionOf(ageBandOf(ages[person]));
      const people = found.find((those) => those.description === description)?.people;
      for (const group of groups(person)) {
        const members = people?.get(group);
        if (members) members.push(person);
        else people?.set(group, [person]);
      }
    }
    return found;
  });
  const figures = context.localAuthorities.flatMap(({ laCode, laName }) =>
    peopleByGroup(laCode).flatMap(({ description, people }) =>
      [...GENDERS, TOTAL].map((group): Figure => {
        const members = people.get(group) ?? [];
        const denominator = members.length;
        const numerator = members.filter(isInNumerator).length;
        return {
          laCode,
          laName,
          measure,
          description,
          group,
          numerator,
          denominator,
          outcome: denominator === 0 ? 0 : roundHalfAway((numerator / denominator) * PERCENT, DECIMALS),
          inDhscGrid: inDhscGrid.has(group),
        };
      }),
    ),
  );
  return {
    figures,
    members: ({ laCode, description, group }, part) => {
      const those = peopleByGroup(laCode).find((found) => found.description === description);
      const members = those?.people.get(group) ?? [];
      return part === 'denominator' ? members : members.filter(isInNumerator);
    },
  };
}

function oncePerText<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

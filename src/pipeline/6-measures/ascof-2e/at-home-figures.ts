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
  const gender = textOf(personDetails, 'Gender');
  const tests = GENDERS.map((name) => ({ name, isOf: textIsOneOf(gender, [name]) }));
  return (person) => [...tests.filter(({ isOf }) => isOf(person)).map(({ name }) => name), TOTAL];
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
    readonly settled: Rule<PersonNumber>;
  },
): Pick<MeasureRun, 'figures' | 'members'> {
  const { people, localAuthorities } = context;
  const groups = groupsOf(context);
  const inDhscGrid = new Set(cases.ageKnown.flatMap(groups));
  const keyOf = (laCode: string | null, description: string | null, group: string) =>
    [foldText(laCode ?? ''), description, group].join('|');
  const behind = new Map<string, PersonNumber[]>();
  for (const person of cases.counted) {
    const description = descriptionOf(ageBandOf(cases.supported.ages[person]));
    for (const group of groups(person)) {
      const key = keyOf(people.laCodeOf(person), description, group);
      const those = behind.get(key);
      if (those) those.push(person);
      else behind.set(key, [person]);
    }
  }
  const members: MeasureRun['members'] = ({ laCode, description, group }, part) => {
    const those = behind.get(keyOf(laCode, description, group)) ?? [];
    return part === 'denominator' ? those : those.filter(cases.settled.holds);
  };
  const descriptions = learningDisability ? [DESCRIPTIONS['18 to 64']] : Object.values(DESCRIPTIONS);
  const figures = localAuthorities.flatMap(({ laCode, laName }) =>
    descriptions.flatMap((description) =>
      [...GENDERS, TOTAL].map((group): Figure => {
        const row = { laCode, laName, measure, description, group, numerator: 0, denominator: 0, outcome: 0 };
        const figure = { ...row, inDhscGrid: inDhscGrid.has(group) };
        const numerator = members(figure, 'numerator').length;
        const denominator = members(figure, 'denominator').length;
        const share = denominator === 0 ? 0 : numerator / denominator;
        return { ...figure, numerator, denominator, outcome: roundHalfAway(share * PERCENT, DECIMALS) };
      }),
    ),
  );
  return { figures, members };
}

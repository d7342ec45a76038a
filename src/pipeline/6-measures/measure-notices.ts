import { textOf } from '../../columns/table.ts';
import type { MeasureResults, MeasurePair } from './run-measures.ts';

/** What a fault in the data costs the local authority in its figures. */
export type MeasureNotice = {
  readonly code: string;
  readonly people: number;
  /** `112 residents drop out of ASCOF 2B and 2C` */
  readonly title: string;
  readonly text: string;
  /** The measure that lists the people, and the rule that left them out; null where no list says it. */
  readonly measure: string | null;
  readonly rule: string | null;
};

/** Rules that a blank in the data fails, with what to say of it. */
const BLANKS: readonly { id: string; rule: string; title: (people: string) => string; text: string }[] = [
  {
    id: 'ascof-2c',
    rule: 'component-not-blank',
    title: (people) => `${people} in care homes drop out of ASCOF 2B and 2C`,
    text: 'The service component of their stay is blank or not mapped, and DHSC counts such a stay neither as an admission nor as an earlier one.',
  },
  {
    id: 'ascof-3d-carers',
    rule: 'component-not-blank',
    title: (people) => `${people} who care for others drop out of ASCOF 3D`,
    text: 'The service component of their support is blank or not mapped, and DHSC counts managed budgets and commissioned support only with a component.',
  },
  {
    id: 'ascof-2c',
    rule: 'birth-known',
    title: (people) => `${people} in care homes have no birth date`,
    text: 'Without a birth month nobody is counted in ASCOF 2B or 2C.',
  },
];

/** Notices about the latest figures, most people first. */
export function measureNotices(results: MeasureResults): MeasureNotice[] {
  const blanks = BLANKS.flatMap(({ id, rule, title, text }): MeasureNotice[] => {
    const pair = results.pairs.find(({ measure }) => measure.id === id);
    const people = pair ? peopleLost(pair, rule) : 0;
    if (!pair || people === 0) return [];
    return [{ code: `${id}:${rule}`, people, title: title(inWords(people)), text, measure: pair.latest.measure, rule }];
  });
  const anonymous = peopleWithoutNhsNumber(results);
  const unknown: MeasureNotice[] =
    anonymous === 0
      ? []
      : [
          {
            code: 'no-nhs-number',
            people: anonymous,
            title: `${inWords(anonymous)} have no NHS number`,
            text: 'They are known by the LA person ID only: a row of theirs with an NHS number would be another person, and DHSC may trace some of them.',
            measure: null,
            rule: null,
          },
        ];
  return [...blanks, ...unknown].toSorted((a, b) => b.people - a.people);
}

function peopleLost({ latest }: MeasurePair, rule: string): number {
  const at = latest.funnel.findIndex((step) => step.rule === rule);
  return at <= 0 ? 0 : latest.funnel[at - 1].people - latest.funnel[at].people;
}

function peopleWithoutNhsNumber({ context, people }: MeasureResults): number {
  const submitted = textOf(context.events, 'Der_NHS_Number_Pseudo').codes;
  const traced = textOf(context.events, 'Der_NHS_Number_Traced_Pseudo').codes;
  const known = new Uint8Array(people.count);
  for (let row = 0; row < submitted.length; row++) {
    if (submitted[row] !== 0 || traced[row] !== 0) known[people.personOf[row]] = 1;
  }
  return known.reduce((total, flag) => total + (flag === 1 ? 0 : 1), 0);
}

function inWords(people: number): string {
  return `${people.toLocaleString('en-GB')} ${people === 1 ? 'person' : 'people'}`;
}

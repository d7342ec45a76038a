import type { MethodChoiceName } from '../../methods/method-changes.ts';
import type { Method } from '../../methods/index.ts';

/** The choices of a method that can move a figure or a row; the others only name columns and lists. */
export type Choice = Exclude<MethodChoiceName, 'columns' | 'personLists'>;

type Words = {
  /** What is chosen: `date of death`. */
  readonly about: string;
  /** What the method does. */
  says(method: Method): string;
};

const CHOICES: { readonly [choice in Choice]: Words } = {
  reportingPeriod: {
    about: 'reporting period of a file',
    says: ({ reportingPeriod }) =>
      ({
        'share-of-events': "months with enough of the file's events",
        'sustained-coverage': 'the last run of months with enough requests, assessments and services',
      })[reportingPeriod],
  },
  excludedImports: {
    about: 'files that are never chosen',
    says: ({ excludedImports }) =>
      excludedImports.length === 1 ? '1 import time' : `${excludedImports.length} import times`,
  },
  dateOfDeath: {
    about: 'date of death',
    says: ({ dateOfDeath }) =>
      ({ submitted: 'as in the row itself', linked: 'as registered for the NHS number' })[dateOfDeath],
  },
  textNull: {
    about: 'the text NULL',
    says: ({ textNull }) => ({ value: 'a value like any other', null: 'no value' })[textNull],
  },
  eventType: {
    about: 'event type',
    says: ({ eventType }) => ({ raw: 'as submitted', cleaned: 'cleaned through its mapping' })[eventType],
  },
  eventKey: {
    about: 'values that make a unique event',
    says: ({ eventKey }) => ({ raw: 'as submitted', cleaned: 'cleaned' })[eventKey],
  },
  admissions: {
    about: 'new admissions',
    says: ({ admissions }) =>
      ({ 'by-person': 'a person counts once', 'by-la-person-id': 'a person counts once for each LA person ID' })[
        admissions
      ],
  },
  selfFunded: {
    about: 'self-funded care home stay',
    says: ({ selfFunded }) =>
      ({ 'no-admission': 'no admission, but an earlier stay', 'no-stay': 'no stay at all' })[selfFunded],
  },
  atHome: {
    about: 'numerator of ASCOF 2E',
    says: ({ atHome }) =>
      ({
        'by-person': 'found by person',
        'by-la-person-ids': 'found by LA person IDs, so nobody without one is in it',
      })[atHome],
  },
};

/** The choices in which two methods differ. */
export function choicesThatDiffer(a: Method, b: Method): Choice[] {
  const all = Object.keys(CHOICES).filter((name): name is Choice => Object.hasOwn(CHOICES, name));
  return all.filter((choice) => String(a[choice]) !== String(b[choice]));
}

/** The method with one choice of another. */
export function withChoice(method: Method, choice: Choice, other: Method): Method {
  return { ...method, [choice]: other[choice] };
}

/** `Date of death: as in the row itself under DHSC Q4 2025-26, as registered for the NHS number under DHSC Q1 2026-27.` */
export function choiceSentence(choice: Choice, a: Method, b: Method): string {
  const { about, says } = CHOICES[choice];
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}: ${says(a)} under ${a.title}, ${says(b)} under ${b.title}.`;
}

/** A sentence for each of the choices that move somebody. */
export function changeSentences(changedBy: readonly Choice[] | null, a: Method, b: Method): string[] {
  if (changedBy === null) return [NOT_TRIED];
  return changedBy.length === 0 ? [TOGETHER] : changedBy.map((choice) => choiceSentence(choice, a, b));
}

const NOT_TRIED = 'Not looked for, because very many people move.';
/** Where no choice changes anything by itself. */
const TOGETHER = 'Several choices of the method together.';

/** The method without its lists of people, which a comparison does not need. */
export function withoutLists(method: Method): Method {
  return { ...method, personLists: 'none' };
}

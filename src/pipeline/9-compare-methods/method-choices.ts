import { METHOD_CHANGES, METHOD_CHOICES, wordsOfChoice } from '../../methods/method-changes.ts';
import type { MethodChoiceName } from '../../methods/method-changes.ts';
import type { Method } from '../../methods/index.ts';

/** The choices of a method that can move a figure or a row; the others only name columns and lists. */
export type Choice = Exclude<MethodChoiceName, 'columns' | 'personLists'>;

/** They name columns and lists, and move nothing. */
const NAMES_ONLY: readonly MethodChoiceName[] = ['columns', 'personLists'];

/** The choices in which two methods differ. */
export function choicesThatDiffer(a: Method, b: Method): Choice[] {
  return METHOD_CHOICES.filter((choice): choice is Choice => !NAMES_ONLY.includes(choice)).filter(
    (choice) => String(a[choice]) !== String(b[choice]),
  );
}

/** The method with one choice of another. */
export function withChoice(method: Method, choice: Choice, other: Method): Method {
  return { ...method, [choice]: other[choice] };
}

/** `Dates of death. DHSC Q4 2025-26: what each row says. DHSC Q1 2026-27: the date registered …` */
export function choiceSentence(choice: Choice, a: Method, b: Method): string {
  const of = (method: Method) => {
    const words = wordsOfChoice(choice, method);
    return `${method.title}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  };
  return `${METHOD_CHANGES[choice].about}. ${of(a)} ${of(b)}`;
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

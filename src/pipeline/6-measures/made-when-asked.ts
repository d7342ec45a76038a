import type { MeasureRun } from './measure.ts';

/** The lists, breakdowns and funnel of a measure, which a run that only compares figures never looks at. */
type WhenAsked = Pick<MeasureRun, 'personLevel' | 'funnel' | 'tables'>;

/** A measure's run whose lists, breakdowns and funnel are made when somebody first asks for them, and then kept. */
export function madeWhenAsked<AtOnce extends object>(
  atOnce: AtOnce,
  make: { readonly [Part in keyof WhenAsked]: () => WhenAsked[Part] },
): AtOnce & WhenAsked {
  const personLevel = once(make.personLevel);
  const funnel = once(make.funnel);
  const tables = once(make.tables);
  return {
    ...atOnce,
    get personLevel() {
      return personLevel();
    },
    get funnel() {
      return funnel();
    },
    get tables() {
      return tables();
    },
  };
}

/** The same value at every call, made at the first. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

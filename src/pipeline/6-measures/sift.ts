import { sentence } from './explanation.ts';
import type { FunnelStep } from './measure.ts';
import type { Rule } from './rule.ts';

/**
 * Asks further rules of the cases that met all the `before` rules asked until now. `met` holds, for each case by its
 * number, how many rules in a row it meets; it is the place of the first rule that the case does not meet.
 */
export function sift(met: Uint8Array, before: number, rules: readonly Rule<number>[]): void {
  for (let subject = 0; subject < met.length; subject++) {
    if (met[subject] !== before) continue;
    let more = 0;
    while (more < rules.length && rules[more].holds(subject)) more++;
    met[subject] = before + more;
  }
}

/** Rows and people left after each rule, from the number of rules that each row meets. */
export function funnelOf(
  rules: readonly Rule<number>[],
  met: Uint8Array,
  people: { readonly personOf: Int32Array; readonly count: number },
): readonly FunnelStep[] {
  const metByPerson = new Uint8Array(people.count);
  const rowsLeft = new Array<number>(rules.length + 1).fill(0);
  for (let row = 0; row < met.length; row++) {
    rowsLeft[met[row]]++;
    const person = people.personOf[row];
    if (met[row] > metByPerson[person]) metByPerson[person] = met[row];
  }
  const peopleLeft = new Array<number>(rules.length + 1).fill(0);
  for (const count of metByPerson) peopleLeft[count]++;
  for (let step = rules.length - 1; step >= 0; step--) {
    rowsLeft[step] += rowsLeft[step + 1];
    peopleLeft[step] += peopleLeft[step + 1];
  }
  return rowsLeft.map((rows, step) => ({
    rule: step === 0 ? null : rules[step - 1].id,
    text: step === 0 ? 'Rows of the joined main table.' : sentence(rules[step - 1].met),
    rows,
    people: peopleLeft[step],
  }));
}

import type { Submission } from '../../../../submissions/submission.ts';
import type { ChangedRows } from './changed-rows.ts';
import { NOBODY, PERSON_COLUMNS } from './person-numbers.ts';
import type { PersonNumbers } from './person-numbers.ts';

/**
 * The people whose rows are read otherwise, before or after mending: a mended NHS number may make one person of two.
 * What the method does with a row hangs on its own person's rows only, so nobody else's figures can move.
 */
export function touchedPeople(
  numbers: PersonNumbers,
  numberOfRow: readonly Int32Array[],
  mended: readonly Submission[],
  changed: readonly ChangedRows[],
): Set<number> {
  const people = new Set<number>();
  changed.forEach(({ flags, columns }, place) => {
    const movesPeople = columns.some((name) => PERSON_COLUMNS.includes(name));
    const before = numberOfRow[place];
    const after = movesPeople ? numbers.ofRows(mended[place]) : before;
    for (let row = 0; row < flags.length; row++) {
      if (flags[row] === 0) continue;
      people.add(before[row]);
      people.add(after[row]);
    }
  });
  people.delete(NOBODY);
  return people;
}

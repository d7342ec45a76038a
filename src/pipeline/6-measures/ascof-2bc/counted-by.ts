import { textOf } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';
import type { MeasureContext } from '../measure.ts';

/** Rows of the same number count once. */
type CountedBy = {
  unitOf(context: MeasureContext): (row: number) => number;
  /** Said of an admission that counts. */
  readonly text: string;
};

/**
 * What counts once, and has one age band: a person, or a person under one LA person ID.
 * Unknowns: rows without an ID are under one, the blank; case and trailing spaces do not count.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 4.
 */
export const COUNTED_BY: Record<Method['admissions'], CountedBy> = {
  'by-person': {
    unitOf:
      ({ people: { personOf } }) =>
      (row) =>
        personOf[row],
    text: 'The person counts once in the numerator, however many new admissions there are.',
  },
  'by-la-person-id': {
    unitOf: ({ events, people: { personOf } }) => {
      const ids = textOf(events, 'LA_Person_Unique_Identifier');
      const codes = ids.foldedCodes;
      const idCount = ids.dictionary.folding.texts.length;
      return (row) => personOf[row] * idCount + codes[row];
    },
    text: 'The person counts once in the numerator under each LA person ID, however many new admissions there are.',
  },
};

import { textOf } from '../../columns/table.ts';
import type { PersonNumber } from '../5-person-details/people.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';

/** The people under an LA person ID in the joined main table, by the folded ID. */
export function peopleById({ context, people }: MeasureResults): (foldedId: string) => readonly PersonNumber[] {
  const ids = textOf(context.events, 'LA_Person_Unique_Identifier');
  const codes = ids.foldedCodes;
  const byCode: Set<PersonNumber>[] = [];
  for (let row = 0; row < codes.length; row++) (byCode[codes[row]] ??= new Set()).add(people.personOf[row]);
  return (id) => {
    const code = ids.dictionary.foldedCodeOf(id);
    return code === null ? [] : [...(byCode[code] ?? [])];
  };
}

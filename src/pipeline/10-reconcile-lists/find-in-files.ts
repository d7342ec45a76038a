import { intsOf, textOf } from '../../columns/table.ts';
import type { Submission } from '../../submissions/submission.ts';
import { lossReasonOf, LOSS_REASONS } from '../2-filter-events/loss-reasons.ts';
import type { MainTable } from '../build-main-table.ts';
import { NOT_THERE, rowsByPlace } from '../9-compare-methods/row-places.ts';

/** Where an LA person ID stands whom the joined main table lacks. */
export type FoundInFiles =
  | { readonly is: 'nowhere' }
  | { readonly is: 'not used'; readonly file: string }
  | { readonly is: 'lost'; readonly file: string; readonly line: number; readonly reason: string };

/** Looks for LA person IDs in every submitted row, and for why the row did not reach the joined main table. */
export function findInFiles(
  submissions: readonly Submission[],
  { lost }: MainTable,
): (foldedId: string) => FoundInFiles {
  const rowOf = rowsByPlace(lost);
  const losses = intsOf(lost, 'Loss').values;
  const files = submissions.map(({ name, table, lines }) => {
    const ids = textOf(table, 'LA_Person_Unique_Identifier');
    return { name, lines, dictionary: ids.dictionary, codes: ids.foldedCodes };
  });
  return (id) => {
    let notUsed: string | null = null;
    for (const [file, { name, lines, dictionary, codes }] of files.entries()) {
      const code = dictionary.foldedCodeOf(id);
      if (code === null) continue;
      for (let row = codes.indexOf(code); row !== -1; row = codes.indexOf(code, row + 1)) {
        const at = rowOf(file, lines[row]);
        const reason = at === NOT_THERE ? null : lossReasonOf(losses[at]);
        if (reason) return { is: 'lost', file: name, line: lines[row], reason: LOSS_REASONS[reason] };
        notUsed ??= name;
      }
    }
    return notUsed === null ? { is: 'nowhere' } : { is: 'not used', file: notUsed };
  };
}

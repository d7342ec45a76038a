import { columnOf, columnsOf, textOf } from '../../../../columns/table.ts';
import type { Table, TypedColumn } from '../../../../columns/table.ts';
import { TextColumn } from '../../../../columns/text-column.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { MappingDecision } from '../../../../reference-tables/index.ts';
import type { PipelineInput } from '../../../run-pipeline.ts';

/** What mending changes in one submission. */
export type ChangedRows = {
  /** 1 for each row that is read otherwise than before. */
  readonly flags: Uint8Array;
  /** The columns that hold other values. */
  readonly columns: readonly string[];
};

/** The rows of each submission that a mended run reads otherwise, in a cell or through a mapping decision. */
export function changedRows(before: PipelineInput, mended: PipelineInput): readonly ChangedRows[] {
  const decisions = mended.decisions.filter((decision) => !before.decisions.includes(decision));
  return before.submissions.map(({ table, rowCount }, place) => {
    const flags = new Uint8Array(rowCount);
    const columns = changedColumns(table, mended.submissions[place].table, flags);
    for (const decision of decisions) flagDecided(table, decision, flags);
    return { flags, columns };
  });
}

function changedColumns(before: Table, mended: Table, flags: Uint8Array): string[] {
  return Object.entries(columnsOf(before)).flatMap(([name, column]) => {
    const other = columnOf(mended, name);
    if (other === column) return [];
    const [from, to] = [cellsOf(column), cellsOf(other)];
    let isChanged = false;
    for (let row = 0; row < flags.length; row++) {
      if (from[row] === to[row]) continue;
      flags[row] = 1;
      isChanged = true;
    }
    return isChanged ? [name] : [];
  });
}

/** A mended column keeps the codes of the texts it had, and adds others behind them (`withValues`). */
function cellsOf(column: TypedColumn): ArrayLike<number> {
  return column instanceof TextColumn ? column.codes : column.values;
}

function flagDecided(table: Table, { field, raw }: MappingDecision, flags: Uint8Array): void {
  const holds = textOf(table, field).flags((text) => foldText(text) === foldText(raw));
  for (let row = 0; row < flags.length; row++) flags[row] |= holds[row];
}

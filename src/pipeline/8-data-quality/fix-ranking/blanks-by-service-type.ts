import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { applyMappingDecisions } from '../../../reference-tables/index.ts';
import { isServiceType } from '../../2-filter-events/index.ts';
import type { PipelineInput } from '../../run-pipeline.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withValues } from './with-values.ts';

export type Filling = { readonly suggested: string; readonly isEstimate: boolean };

export type BlankField = {
  /** Field and the column of the main table that holds it as submitted. */
  readonly field: string;
  readonly raw: string;
  /** Folded cleaned service types whose blanks are tried, and what each is filled with. */
  readonly fillings: ReadonlyMap<string, Filling>;
};

/** Blanks of a field of services, one fault for each service type: all of them filled with what fits the type. */
export function blanksByServiceType({ joined }: FaultContext, { field, raw, fillings }: BlankField): MendableFault[] {
  const isBlank = blanksOfServices(joined.events, raw);
  const type = textOf(joined.events, 'Service_Type_Cleaned');
  return [...fillings].flatMap(([serviceType, { suggested, isEstimate }]): MendableFault[] => {
    const ofType = type.flags((text) => foldText(text) === serviceType);
    const events = Rows.where(isBlank.map((flag, row) => flag & ofType[row])).indices;
    if (events.length === 0) return [];
    const name = type.dictionary.texts.find((text) => text !== null && foldText(text) === serviceType) ?? serviceType;
    return [
      {
        field,
        value: null,
        where: `Service_Type ${name}`,
        rows: events.length,
        events,
        suggested,
        isEstimate,
        costsFigures: true,
        mend: (input) => fillBlanks(input, field, serviceType, suggested),
      },
    ];
  });
}

/** All submissions, as an event that is in two of them must stay one event. */
function fillBlanks(input: PipelineInput, field: string, serviceType: string, filling: string): PipelineInput {
  const mapping = applyMappingDecisions(input.reference.mappings, input.decisions).get('Service_Type');
  const flags = input.submissions.map(({ table }) => {
    const ofType = textOf(table, 'Service_Type').flags((text) => {
      const cleaned = mapping?.byFoldedRaw.get(foldText(text))?.cleaned;
      return cleaned !== undefined && foldText(cleaned) === serviceType;
    });
    return blanksOfServices(table, field).map((flag, row) => flag & ofType[row]);
  });
  const valueFor = (submission: number, row: number) => (flags[submission][row] === 1 ? filling : null);
  return { ...input, submissions: withValues(input.submissions, field, [filling], valueFor) };
}

function blanksOfServices(table: Table, column: string): Uint8Array {
  const isService = textOf(table, 'Event_Type').flags(isServiceType);
  const { codes } = textOf(table, column);
  return isService.map((flag, row) => (codes[row] === 0 ? flag : 0));
}

import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { closestValues } from '../../../reference-tables/index.ts';
import { CLEANED_FIELDS } from '../../3-clean-and-derive/cleaned-fields.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';

/** Fields that a measure reads. */
const READ_BY_MEASURES: ReadonlySet<string> = new Set([
  'Client_Type',
  'Service_Type',
  'Service_Component',
  'Delivery_Mechanism',
  'Event_Outcome',
  'Accommodation_Status',
  'Primary_Support_Reason',
  'Gender',
  'Request_Route_of_Access',
  'Review_Reason',
]);

/** Values that no mapping knows, mended to the allowed value most like each. One that is like none cannot be tried. */
export function unmappedValueFaults({ input, joined }: FaultContext): MendableFault[] {
  return joined.unmapped.flatMap(({ field, rawValue }): MendableFault[] => {
    const suggested = closestValues(rawValue, input.reference.mappings.get(field)?.definedList ?? [], 1).at(0);
    const raw = CLEANED_FIELDS.find((cleaned) => cleaned.field === field)?.raw;
    if (suggested === undefined || raw === undefined) return [];
    const events = Rows.where(
      textOf(joined.events, raw).flags((text) => foldText(text) === foldText(rawValue)),
    ).indices;
    const decision = { field, raw: rawValue, cleaned: suggested, note: '', decidedBy: '', decidedAt: '' };
    return [
      {
        field,
        value: rawValue,
        where: null,
        rows: events.length,
        events,
        suggested,
        isEstimate: false,
        costsFigures: READ_BY_MEASURES.has(field),
        mend: (run) => ({ ...run, decisions: [decision, ...run.decisions] }),
      },
    ];
  });
}

import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { closestValues, likeness } from '../../../reference-tables/index.ts';
import { FIELDS_CLEANED } from '../../3-clean-and-derive/cleaned-fields.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { isReadByFigures } from './read-by-figures.ts';

/** From so like on (0 to 1) the value is taken for a misspelling; another could mean anything. */
const SURE_LIKENESS = 0.7;

/**
 * Values that no mapping knows, mended to the allowed value most like each. One that is like none cannot be tried, and
 * one that is little like it is a guess.
 */
export function unmappedValueFaults({ input, joined }: FaultContext): MendableFault[] {
  const fields = FIELDS_CLEANED[input.method.eventType];
  return joined.unmapped.flatMap(({ field, rawValue }): MendableFault[] => {
    const suggested = closestValues(rawValue, input.reference.mappings.get(field)?.definedList ?? [], 1).at(0);
    const raw = fields.find((cleaned) => cleaned.field === field)?.raw;
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
        isEstimate: likeness(rawValue, suggested) < SURE_LIKENESS,
        costsFigures: isReadByFigures(field, input.method),
        mend: (run) => ({ ...run, decisions: [decision, ...run.decisions] }),
      },
    ];
  });
}

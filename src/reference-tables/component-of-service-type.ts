import * as z from 'zod';
import { foldText } from '../columns/text-dictionary.ts';
import { filledText } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkUnique } from './check-unique.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

const PATH = 'data-quality/component_of_service_type.csv';

const componentRow = z.object({
  service_type: filledText,
  service_component: filledText,
  certainty: z.enum(['stated', 'inferred', 'assumed']),
  source: filledText,
});

/** The component that fits a service type. `isAssumed`: several would fit, and one was picked. */
export type FittingComponent = { readonly component: string; readonly isAssumed: boolean };

/**
 * Folded cleaned service type → the component that fits it, to try what filling a blank would move. Decides no figure.
 * Reads: data-quality/component_of_service_type.csv.
 */
export function readComponentOfServiceType(
  read: ReadReference,
  { serviceType, serviceComponent }: { readonly serviceType: Mapping; readonly serviceComponent: Mapping },
): ReadonlyMap<string, FittingComponent> {
  const rows = readTable(read, PATH, componentRow);
  checkUnique(PATH, rows, 'service_type', (cells) => cells.service_type);
  checkListed(PATH, rows, 'service_type', (cells) => cells.service_type, serviceType.definedList);
  checkListed(PATH, rows, 'service_component', (cells) => cells.service_component, serviceComponent.definedList);
  return new Map(
    rows.map(({ cells }) => [
      foldText(cells.service_type),
      { component: cells.service_component, isAssumed: cells.certainty === 'assumed' },
    ]),
  );
}

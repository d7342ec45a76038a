import { blankClientTypeFaults } from './blank-client-types.ts';
import { blankComponentFaults } from './blank-components.ts';
import { blankMechanismFaults } from './blank-mechanisms.ts';
import { blankEventTypeFaults } from './blank-event-types.ts';
import { deathBeforeEventFaults } from './deaths-before-events.ts';
import { endBeforeStartFaults } from './ends-before-starts.ts';
import type { FaultContext } from './fault-context.ts';
import { missingNhsNumberFaults } from './missing-nhs-numbers.ts';
import { unknownAccommodationFaults } from './unknown-accommodation.ts';
import { unmappedValueFaults } from './unmapped-values.ts';
import type { MendableFault } from './fix.ts';

/** Those that a measure reads before those that none reads, most rows first. */
export function faultsOf(context: FaultContext): MendableFault[] {
  return [
    ...blankComponentFaults(context),
    ...blankMechanismFaults(context),
    ...unknownAccommodationFaults(context),
    ...missingNhsNumberFaults(context),
    ...blankClientTypeFaults(context),
    ...blankEventTypeFaults(context),
    ...endBeforeStartFaults(context),
    ...deathBeforeEventFaults(context),
    ...unmappedValueFaults(context),
  ].toSorted((a, b) => Number(b.costsFigures) - Number(a.costsFigures) || b.rows - a.rows);
}

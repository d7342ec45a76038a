import { blanksByServiceType } from './blanks-by-service-type.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';

/**
 * Services without a component. They cost figures: DHSC's tests NOT LIKE drop the stays of residents from ASCOF 2B and
 * 2C, and direct support of carers from 3D.
 */
export function blankComponentFaults(context: FaultContext): MendableFault[] {
  const fitting = [...context.input.reference.componentOfServiceType()];
  const fillings = new Map(
    fitting.map(([type, { component, isAssumed }]) => [type, { suggested: component, isEstimate: isAssumed }]),
  );
  return blanksByServiceType(context, { field: 'Service_Component', raw: 'Service_Component_Raw', fillings });
}

import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { INVALID_AND_NOT_MAPPED } from '../../../reference-tables/index.ts';
import { blanksByServiceType } from './blanks-by-service-type.ts';
import type { Filling } from './blanks-by-service-type.ts';
import { commonest } from './commonest.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';

/** ASCOF 3D counts these by how they are delivered, and leaves out whom it does not know. */
const SERVICE_TYPES = [
  'Long term support: Community',
  'Long term support: Prison',
  'Unpaid carer support: Direct to unpaid carer',
];

/** Services without a delivery mechanism, filled with the commonest of their type; where none has one, nothing is tried. */
export function blankMechanismFaults(context: FaultContext): MendableFault[] {
  const type = textOf(context.joined.events, 'Service_Type_Cleaned');
  const mechanism = textOf(context.joined.events, 'Delivery_Mechanism_Cleaned');
  const isKnown = mechanism.flags((text) => text !== INVALID_AND_NOT_MAPPED);
  const fillings = SERVICE_TYPES.flatMap((serviceType): [string, Filling][] => {
    const ofType = type.flags((text) => foldText(text) === foldText(serviceType));
    const filling = commonest(mechanism, (row) => (ofType[row] & isKnown[row]) === 1);
    return filling === null ? [] : [[foldText(serviceType), { suggested: filling, isEstimate: true }]];
  });
  return blanksByServiceType(context, {
    field: 'Delivery_Mechanism',
    raw: 'Delivery_Mechanism_Raw',
    fillings: new Map(fillings),
  });
}

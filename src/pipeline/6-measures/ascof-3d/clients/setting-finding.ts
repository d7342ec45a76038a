import { textOf } from '../../../../columns/table.ts';
import type { RuleFinding } from '../../explanation.ts';
import type { MeasureContext } from '../../measure.ts';
import { rankedName } from '../judge-part.ts';
import { seenSupport } from '../seen-support.ts';
import type { ClientSettings } from './settings.ts';

/** The setting of a row of long term support, and what became of its delivery mechanism. */
export function settingFinding(
  context: MeasureContext,
  { settingOf, byDirectPayment }: ClientSettings,
): (row: number) => RuleFinding {
  const mechanism = textOf(context.events, 'Delivery_Mechanism_Cleaned');
  const saw = seenSupport(context);
  return (row) => {
    const setting = settingOf(row);
    const kept = setting.deliveryMechanism !== '';
    const why = byDirectPayment(row)
      ? BY_COMPONENT[kept ? 'kept' : 'blanked']
      : mechanism.at(row) === null
        ? 'The delivery mechanism is blank.'
        : AS_SUBMITTED[kept ? 'kept' : 'blanked'];
    return { rule: 'setting', text: `${rankedName(setting)}. ${why}`, met: true, saw: saw(row) };
  };
}

const BY_COMPONENT = {
  kept: 'The service component is Direct payment, so DHSC takes that as the delivery mechanism, whatever was submitted.',
  blanked:
    'The service component is Direct payment; DHSC takes that as the delivery mechanism, and then blanks it, because it ranks none of that name with this service type.',
};

const AS_SUBMITTED = {
  kept: 'The delivery mechanism is the one submitted.',
  blanked: 'DHSC blanks the delivery mechanism, because it ranks none of that name with this service type.',
};

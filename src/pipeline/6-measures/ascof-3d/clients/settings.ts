import { daysOf, intsOf, textOf } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { Ascof3dClientSetting } from '../../../../reference-tables/index.ts';
import type { RuleFinding } from '../../explanation.ts';
import type { MeasureContext } from '../../measure.ts';
import { textIsOneOf } from '../../row-tests.ts';
import { seenCleaned, seenDates, seenText } from '../../seen.ts';
import { rankedName } from '../judge-part.ts';
import type { SupportKind } from '../part.ts';

const COMMUNITY = 'Long term support: Community';
export const DIRECT_PAYMENT = 'Direct payment';
const MANAGED_BUDGET = 'CASSR managed personal budget';

export type ClientSetting = SupportKind & Ascof3dClientSetting;

export type ClientSettings = {
  readonly kinds: readonly ClientSetting[];
  /** The setting of a row of long term support. */
  settingOf(row: number): ClientSetting;
  rankOf(row: number): number;
  finding(row: number): RuleFinding;
};

/**
 * The setting and delivery mechanism of each row of long term support.
 * Reads: Service_Type_Cleaned, Service_Component_Cleaned, Delivery_Mechanism_Cleaned, the list of client settings.
 * Unknowns: a mechanism that is blank, or not on the list for the service type, is blank; so is every one of nursing
 * and residential care, and a direct payment in prison.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Build, its UPDATE, and #ASCOF_3D_Clients_Join.
 */
export function clientSettings({ events, reference }: MeasureContext): ClientSettings {
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const mechanism = textOf(events, 'Delivery_Mechanism_Cleaned');
  const listed = reference.ascof3dClientSettings();
  const kinds = listed.map((setting): ClientSetting => kindOfSetting(setting, listed));
  const byKey = new Map(kinds.map((kind) => [keyOf(kind.serviceType, kind.deliveryMechanism), kind]));

  const byDirectPayment = textIsOneOf(component, [DIRECT_PAYMENT]);
  const mechanismOf = (row: number) => (byDirectPayment(row) ? DIRECT_PAYMENT : mechanism.at(row));
  const find = (type: string, mechanismText: string | null) => {
    const kind = byKey.get(keyOf(type, mechanismText ?? '')) ?? byKey.get(keyOf(type, ''));
    if (kind) return kind;
    throw new Error(`${type} is no setting of ASCOF 3D`);
  };
  const settingOf = (row: number) => find(serviceType.at(row) ?? '', mechanismOf(row));

  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID');
  const seenMechanism = seenCleaned(events, 'Delivery_Mechanism');
  const seenComponent = seenCleaned(events, 'Service_Component');
  return {
    kinds,
    settingOf,
    rankOf: (row) => settingOf(row).rank,
    finding: (row) => {
      const setting = settingOf(row);
      const submitted = byDirectPayment(row) ? 'component' : mechanismOf(row) === null ? 'blank' : 'mechanism';
      const kept = setting.deliveryMechanism !== '';
      return {
        rule: 'setting',
        text: `${rankedName(setting)}. ${WHY_MECHANISM[submitted][kept ? 'kept' : 'blanked']}`,
        met: true,
        saw: [
          seenText('Service_Type_Cleaned', serviceType.at(row)),
          seenMechanism(row),
          seenComponent(row),
          seenDates(starts[row], ends[row]),
          `Der_Unique_Record_ID ${recordIds.at(row) ?? 'blank'}`,
        ].join(', '),
      };
    },
  };
}

function kindOfSetting(setting: Ascof3dClientSetting, all: readonly Ascof3dClientSetting[]): ClientSetting {
  const { serviceType, deliveryMechanism } = setting;
  const inDenominator = serviceType === COMMUNITY;
  const hasMechanisms = all.some((other) => other.serviceType === serviceType && other.deliveryMechanism !== '');
  const directPayment = inDenominator && deliveryMechanism === DIRECT_PAYMENT;
  return {
    ...setting,
    name: hasMechanisms ? `${serviceType}, ${deliveryMechanism || 'delivery mechanism blank'}` : serviceType,
    inDenominator,
    selfDirected: directPayment || (inDenominator && deliveryMechanism === MANAGED_BUDGET),
    directPayment,
    unknownMechanism: inDenominator && deliveryMechanism === '',
  };
}

function keyOf(serviceType: string, deliveryMechanism: string): string {
  return `${foldText(serviceType)}|${foldText(deliveryMechanism)}`;
}

/** What becomes of a delivery mechanism, by where it comes from. */
const WHY_MECHANISM = {
  component: {
    kept: 'The service component is Direct payment, so DHSC takes that as the delivery mechanism, whatever was submitted.',
    blanked:
      'The service component is Direct payment, which DHSC takes as the delivery mechanism and then blanks, because it ranks none of that name with this service type.',
  },
  mechanism: {
    kept: 'The delivery mechanism is the one submitted.',
    blanked: 'DHSC blanks the delivery mechanism, because it ranks none of that name with this service type.',
  },
  blank: {
    kept: 'The delivery mechanism is the one submitted.',
    blanked: 'The delivery mechanism is blank.',
  },
} as const;

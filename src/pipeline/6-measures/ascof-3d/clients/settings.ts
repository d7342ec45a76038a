import { textOf } from '../../../../columns/table.ts';
import { foldText } from '../../../../columns/text-dictionary.ts';
import type { Ascof3dClientSetting } from '../../../../reference-tables/index.ts';
import type { MeasureContext } from '../../measure.ts';
import { textIsOneOf } from '../../row-tests.ts';
import type { SupportKind } from '../part.ts';

const COMMUNITY = 'Long term support: Community';
const DIRECT_PAYMENT = 'Direct payment';
const MANAGED_BUDGET = 'CASSR managed personal budget';

export type ClientSetting = SupportKind & Ascof3dClientSetting;

export type ClientSettings = {
  /** By rank. */
  readonly kinds: readonly ClientSetting[];
  /** Whether the service component makes the delivery mechanism of a row Direct payment. */
  byDirectPayment(row: number): boolean;
  /** The setting of a row of long term support. */
  settingOf(row: number): ClientSetting;
};

/**
 * The setting and delivery mechanism of each row of long term support. The component Direct payment goes before the
 * delivery mechanism that was submitted.
 * Reads: Service_Type_Cleaned, Service_Component_Cleaned, Delivery_Mechanism_Cleaned, the list of client settings.
 * Unknowns: a mechanism that is blank, or not on the list for the service type, is blank; so is every one of nursing
 * and residential care, and a direct payment in prison.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Build, its UPDATE, and #ASCOF_3D_Clients_Join.
 */
export function clientSettings({ events, reference }: MeasureContext): ClientSettings {
  const kinds = settingsOf(reference.ascof3dClientSettings());
  const byKey = new Map(kinds.map((kind) => [keyOf(kind.serviceType, kind.deliveryMechanism), kind]));
  const find = (type: string, mechanismText: string) => {
    const kind = byKey.get(keyOf(type, mechanismText)) ?? byKey.get(keyOf(type, ''));
    if (kind) return kind;
    throw new Error(`${type} is no setting of ASCOF 3D`);
  };

  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const mechanism = textOf(events, 'Delivery_Mechanism_Cleaned');
  const byDirectPayment = textIsOneOf(textOf(events, 'Service_Component_Cleaned'), [DIRECT_PAYMENT]);
  const found = new Map<number, ClientSetting>();
  // A code that no mechanism has, for direct payment by component.
  const componentCode = mechanism.dictionary.size;
  return {
    kinds,
    byDirectPayment,
    settingOf: (row) => {
      const code = byDirectPayment(row) ? componentCode : mechanism.codes[row];
      const key = serviceType.codes[row] * (componentCode + 1) + code;
      const known = found.get(key);
      if (known) return known;
      const mechanismText = code === componentCode ? DIRECT_PAYMENT : (mechanism.at(row) ?? '');
      const setting = find(serviceType.at(row) ?? '', mechanismText);
      found.set(key, setting);
      return setting;
    },
  };
}

function settingsOf(listed: readonly Ascof3dClientSetting[]): readonly ClientSetting[] {
  const withMechanisms = new Set(
    listed.filter((setting) => setting.deliveryMechanism !== '').map((setting) => setting.serviceType),
  );
  return listed.map((setting) => {
    const { serviceType, deliveryMechanism } = setting;
    const inDenominator = serviceType === COMMUNITY;
    const directPayment = inDenominator && deliveryMechanism === DIRECT_PAYMENT;
    return {
      ...setting,
      name: withMechanisms.has(serviceType)
        ? `${serviceType}, ${deliveryMechanism || 'delivery mechanism blank'}`
        : serviceType,
      inDenominator,
      selfDirected: directPayment || (inDenominator && deliveryMechanism === MANAGED_BUDGET),
      directPayment,
      unknownMechanism: inDenominator && deliveryMechanism === '',
    };
  });
}

function keyOf(serviceType: string, deliveryMechanism: string): string {
  return `${foldText(serviceType)}|${foldText(deliveryMechanism)}`;
}

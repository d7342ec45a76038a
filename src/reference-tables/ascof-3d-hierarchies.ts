import * as z from 'zod';
import { anyText, filledText, wholeNumber, yesOrNo } from './cells.ts';
import { checkListed } from './check-listed.ts';
import { checkRanks } from './check-ranks.ts';
import { checkUnique } from './check-unique.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** A setting of ASCOF 3D for clients; of a person's settings the one with the lowest rank counts. */
export type Ascof3dClientSetting = {
  readonly rank: number;
  readonly serviceType: string;
  /** `''` when missing, unmapped or not expected with the service type, as DHSC blanks it. */
  readonly deliveryMechanism: string;
};

/** A kind of support of ASCOF 3D for carers; of a carer's kinds the one with the lowest rank counts. */
export type Ascof3dCarerSupport = {
  readonly rank: number;
  readonly supportProvided: string;
  readonly inDenominator: boolean;
  readonly selfDirected: boolean;
  readonly directPayment: boolean;
};

const CLIENT_PATH = 'hierarchies/ascof_3d_client_setting_hierarchy.csv';
const CARER_PATH = 'hierarchies/ascof_3d_carer_support_hierarchy.csv';

const clientRow = z.object({
  hierarchy: wholeNumber,
  service_type: filledText,
  delivery_mechanism: anyText,
  source: filledText,
});

const carerRow = z.object({
  hierarchy: wholeNumber,
  support_provided: filledText,
  in_denominator: yesOrNo,
  self_directed: yesOrNo,
  direct_payment: yesOrNo,
  source: filledText,
});

/** The client settings by rank. Reads: hierarchies/ascof_3d_client_setting_hierarchy.csv. */
export function readClientSettings(
  read: ReadReference,
  mappings: { readonly serviceType: Mapping; readonly deliveryMechanism: Mapping },
): readonly Ascof3dClientSetting[] {
  const rows = readTable(read, CLIENT_PATH, clientRow);
  const mechanisms = ['', ...mappings.deliveryMechanism.definedList];
  checkRanks(CLIENT_PATH, rows, 'hierarchy', (cells) => cells.hierarchy);
  checkListed(CLIENT_PATH, rows, 'service_type', (cells) => cells.service_type, mappings.serviceType.definedList);
  checkListed(CLIENT_PATH, rows, 'delivery_mechanism', (cells) => cells.delivery_mechanism, mechanisms);
  checkUnique(CLIENT_PATH, rows, 'delivery_mechanism', (cells) => `${cells.service_type}, ${cells.delivery_mechanism}`);
  return rows.map(({ cells }) => ({
    rank: cells.hierarchy,
    serviceType: cells.service_type,
    deliveryMechanism: cells.delivery_mechanism,
  }));
}

/** The kinds of carer support by rank. Reads: hierarchies/ascof_3d_carer_support_hierarchy.csv. */
export function readCarerSupports(read: ReadReference): readonly Ascof3dCarerSupport[] {
  const rows = readTable(read, CARER_PATH, carerRow);
  checkRanks(CARER_PATH, rows, 'hierarchy', (cells) => cells.hierarchy);
  checkUnique(CARER_PATH, rows, 'support_provided', (cells) => cells.support_provided);
  return rows.map(({ cells }) => ({
    rank: cells.hierarchy,
    supportProvided: cells.support_provided,
    inDenominator: cells.in_denominator,
    selfDirected: cells.self_directed,
    directPayment: cells.direct_payment,
  }));
}

import type { Reablement } from '../reablement.ts';
import { admittedToHospital } from './admitted-to-hospital.ts';
import { aftermathOf } from './aftermath.ts';
import { deceased } from './deceased.ts';
import { equipment } from './equipment.ts';
import { laterEventOutcome } from './later-event-outcome.ts';
import { laterService } from './later-service.ts';
import { nestedOutcome } from './nested-outcome.ts';
import { ownOutcomeRule } from './own-outcome.ts';
import type { Sequel, SequelRule, SequelType } from './sequel-rule.ts';
import { unableToClassify } from './unable-to-classify.ts';

/** In the order in which they are asked; the last always holds. */
export const SEQUEL_RULES: readonly SequelRule[] = [
  deceased,
  admittedToHospital,
  laterService,
  ownOutcomeRule,
  laterEventOutcome,
  nestedOutcome,
  equipment,
  unableToClassify,
];

export type FoundSequel = Sequel & { readonly rule: SequelRule; readonly type: SequelType | typeof NO_SOURCE };

/** DHSC looks up by LA code which event an outcome comes from, and a blank one equals nothing. */
const NO_SOURCE = 'NA';

/** What followed a new client's reablement, by the first rule that knows. */
export function sequelOf(reablement: Reablement): FoundSequel {
  const aftermath = aftermathOf(reablement);
  const rule = SEQUEL_RULES.find(({ holds }) => holds(aftermath)) ?? unableToClassify;
  const type = rule === ownOutcomeRule && reablement.laCode === null ? NO_SOURCE : rule.type;
  return { rule, type, ...rule.sequel(aftermath) };
}

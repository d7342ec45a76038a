import type { FieldStatus, ReferenceTables } from '../../reference-tables/index.ts';
import type { AllRows } from './all-rows.ts';
import { conditionOf } from './conditions.ts';
import { rowTruths } from './row-truths.ts';
import { NO, YES } from './truth.ts';
import type { Truth } from './truth.ts';

/** What a field is in a row: DHSC's cond_ codes and their names in GetDQValues, by our own code 0 to 3. */
export const STATUSES = [
  { cond: -1, name: 'Undetermined' },
  { cond: 0, name: 'Not applicable' },
  { cond: 1, name: 'Applicable but not mandatory' },
  { cond: 2, name: 'Mandatory' },
] as const;

const UNDETERMINED = 0;
const NOT_APPLICABLE = 1;
const APPLICABLE = 2;
export const MANDATORY = 3;

/** Row → status of a field. A condition is worked out once, whichever fields ask for it. */
export function rowStatuses(rows: AllRows, reference: ReferenceTables): (field: FieldStatus) => Uint8Array {
  const truths = rowTruths(rows, reference);
  const known = new Map<string, Truth>();
  const truthOfName = (name: string) => {
    const truth = known.get(name) ?? conditionOf(name)(truths);
    known.set(name, truth);
    return truth;
  };
  const statuses = new Map<string, Uint8Array>();
  return ({ appliesWhen, mandatoryWhen }) => {
    const key = `${appliesWhen} ${mandatoryWhen}`;
    const status = statuses.get(key) ?? statusOf(truthOfName(mandatoryWhen), truthOfName(appliesWhen));
    statuses.set(key, status);
    return status;
  };
}

function statusOf(mandatory: Truth, applies: Truth): Uint8Array {
  const statuses = new Uint8Array(mandatory.length);
  for (let row = 0; row < statuses.length; row++) {
    if (mandatory[row] === YES) statuses[row] = MANDATORY;
    else if (mandatory[row] !== NO) statuses[row] = UNDETERMINED;
    else statuses[row] = applies[row] === YES ? APPLICABLE : applies[row] === NO ? NOT_APPLICABLE : UNDETERMINED;
  }
  return statuses;
}

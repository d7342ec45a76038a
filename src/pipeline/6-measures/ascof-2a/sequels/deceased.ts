import { NO_DAY } from '../../../../model/day.ts';
import { DATE_OF_DEATH } from '../../../5-person-details/column-names.ts';
import { seenDay } from '../../seen.ts';
import { SEQUEL_WINDOW_DAYS } from './aftermath.ts';
import type { SequelRule } from './sequel-rule.ts';

/** Sequel 1. A death during the reablement counts as one after it. Source: DHSC Create_ASCOF_2A_2425_Onwards, step 1. */
export const deceased: SequelRule = {
  id: 'sequel-1-deceased',
  type: '1',
  met: `the person died during the reablement or up to ${SEQUEL_WINDOW_DAYS} days after it`,
  notMet: `the person did not die during the reablement or up to ${SEQUEL_WINDOW_DAYS} days after it`,
  holds: ({ reablement: { died, end } }) => died !== NO_DAY && died - end <= SEQUEL_WINDOW_DAYS,
  saw: ({ reablement: { died, end } }) => `${seenDay(DATE_OF_DEATH, died)}, ${seenDay('ST_Max_Cluster_End', end)}`,
  sequel: ({ reablement: { outcomeRow } }) => ({ finalOutcome: 'NFA: Deceased', rows: [outcomeRow] }),
};

import { sentence } from '../explanation.ts';
import type { RuleFinding } from '../explanation.ts';
import type { Rule } from '../rule.ts';
import { HAS_SPELL } from './funnels.ts';
import type { HospitalRecords } from './hospital-records.ts';
import type { LinkedReablement, WatchedReablement } from './linked-reablement.ts';
import type { LongTermSupport } from './long-term-support.ts';
import { slicesOf, TOTAL } from './slices.ts';

export function spellFinding(count: number): RuleFinding {
  return { rule: HAS_SPELL, text: 'The hospital data hold a spell of the person.', met: true, saw: `rows ${count}` };
}

/** Which discharge is taken when there are several. */
export function linkedFinding(records: HospitalRecords, { discharges }: LinkedReablement): RuleFinding {
  return {
    rule: 'latest-discharge',
    text: 'The last discharge near the start of the reablement is the one that counts.',
    met: true,
    saw: [...new Set(discharges.map(({ spell }) => records.describe(spell)))].join('; '),
  };
}

export function groupFinding(support: LongTermSupport, { discharges }: LinkedReablement): RuleFinding {
  const slices = [...new Set(discharges.flatMap(slicesOf))].filter((slice) => slice !== TOTAL);
  const kinds = [...new Set(discharges.map(({ clientType }) => clientType))].join(' and ');
  const seen = discharges.map(({ communityRow }) =>
    communityRow === null ? 'no long term community support at admission' : support.describe(communityRow),
  );
  return {
    rule: 'client-type',
    text: `The client type is: ${kinds}. In the breakdown: ${slices.join(', ')}.`,
    met: true,
    saw: [...new Set(seen)].join('; '),
  };
}

export function outcomeFinding(rule: Rule<WatchedReablement>, linked: LinkedReablement): RuleFinding {
  const met = rule.holds(linked);
  return { rule: rule.id, text: sentence(met ? rule.met : rule.notMet), met, saw: rule.saw(linked) };
}

import type { CheckReport } from '../../../src/worker/protocol.ts';
import { count, formatNumber } from '../../ui/numbers.ts';

/** What a check found, as the heading and the sentence below it. */
export function findingOf({ fixes, rules }: Pick<CheckReport, 'fixes' | 'rules'>): {
  readonly title: string;
  readonly lead: string;
} {
  const faults = rules.filter(({ severity }) => severity === 'fault');
  const advice = rules.filter(({ severity }) => severity === 'advice');
  const moving = (fixes ?? []).filter(({ moved }) => moved.length > 0);
  const estimates = moving.filter(({ isEstimate }) => isEstimate).length;
  const sentences = [
    estimates === 0 ? '' : estimates === 1 ? '1 is an estimate.' : `${formatNumber(estimates)} are estimates.`,
    faults.length === 0 ? '' : `${countRules(faults.length)} broken in ${count(placesOf(faults), 'place')}.`,
    advice.length === 0 ? '' : `Advice on ${count(placesOf(advice), 'place')}.`,
  ];
  return {
    title: titleOf(fixes, moving.length, faults.length),
    lead: sentences.filter((sentence) => sentence !== '').join(' ') || 'Every row keeps the rules.',
  };
}

function titleOf(fixes: CheckReport['fixes'], moving: number, brokenRules: number): string {
  if (moving > 0) return `${count(moving, 'fault')} ${moving === 1 ? 'moves' : 'move'} your figures`;
  if (brokenRules === 0) return 'No fault found';
  return fixes ? 'No fault moves your figures' : countRules(brokenRules) + ' broken';
}

function countRules(rules: number): string {
  return `${count(rules, 'rule')} ${rules === 1 ? 'is' : 'are'}`;
}

export function placesOf(rules: CheckReport['rules']): number {
  return rules.reduce((total, { findings }) => total + findings, 0);
}

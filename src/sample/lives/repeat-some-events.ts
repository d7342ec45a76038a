import type { Random, Weighted } from '../random.ts';
import type { Cost, LifeEvent } from './life-event.ts';

const SHARE_REPEATED = 0.012;
const SHARE_COST_SPLIT = 0.05;

const OTHER_OUTCOMES: Weighted<string> = [
  ['Progress to assessment, review or reassessment', 30],
  ['NFA: Other', 25],
  ['NFA: Information and advice or signposting', 15],
  ['Continuation of support or services', 15],
  ['', 15],
];

/** The events with the repeats real files have: one event with two outcomes, and one service with its cost in two rows. */
export function repeatSomeEvents(random: Random, events: readonly LifeEvent[]): LifeEvent[] {
  return events.flatMap((event): LifeEvent[] => {
    if (event.kind === 'Association') return [event];
    if (event.kind === 'Service' && event.cost?.unitsPerWeek && random.chance(SHARE_COST_SPLIT)) {
      return [event, { ...event, cost: weekendCost(event.cost) }];
    }
    return random.chance(SHARE_REPEATED) ? [event, { ...event, outcome: random.draw(OTHER_OUTCOMES) }] : [event];
  });
}

function weekendCost(cost: Cost): Cost {
  return { ...cost, unitCost: (Number(cost.unitCost) * 1.2).toFixed(2), unitsPerWeek: '4' };
}

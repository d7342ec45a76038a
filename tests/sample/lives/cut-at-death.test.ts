import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf, NO_DAY } from '../../../src/model/day.ts';
import { cutAtDeath } from '../../../src/sample/lives/death.ts';
import type { LifeEvent } from '../../../src/sample/lives/life-event.ts';
import { Random } from '../../../src/sample/random.ts';

const DEATH = dayOfIso('2025-06-10');
const RECORDED = dayOfIso('2025-06-20');

const reviewOf = (start: string, end: string): LifeEvent => ({
  kind: 'Review',
  start: dayOfIso(start),
  end: dayOfIso(end),
  endRecorded: dayOfIso(end),
  outcome: 'NFA: Other',
  noise: 1,
  reason: 'Planned',
  outcomesAchieved: '',
  method: '',
  funding: '',
});

const openService: LifeEvent = {
  kind: 'Service',
  start: dayOfIso('2024-01-01'),
  end: NO_DAY,
  endRecorded: NO_DAY,
  outcome: '',
  noise: 1,
  serviceType: 'Long term support: Community',
  component: 'Meals',
  deliveryMechanism: '',
  provider: 1,
  funding: '',
  cost: null,
};

const cut = (event: LifeEvent, seed = 1) => cutAtDeath(new Random(seed), [event], DEATH, RECORDED);

describe('death on 10 June 2025', () => {
  it.each([
    { start: '2025-05-01', end: '2025-06-09', left: '2025-06-09', because: 'it was over' },
    { start: '2025-05-01', end: '2025-06-11', left: '2025-06-10', because: 'it was cut' },
    { start: '2025-06-10', end: '2025-06-15', left: '2025-06-10', because: 'it had begun that day' },
    { start: '2025-06-11', end: '2025-06-15', left: null, because: 'it never came' },
  ])('leaves of a review from $start to $end the end $left, because $because', ({ start, end, left }) => {
    expect(cut(reviewOf(start, end)).map((event) => isoOf(event.end))).toEqual(left === null ? [] : [left]);
  });

  it('closes an open service that day, later, or never, and nobody knows before it is recorded', () => {
    const ends = Array.from({ length: 100 }, (_, seed) => cut(openService, seed)[0]);
    expect(ends.some(({ end }) => end === DEATH)).toBe(true);
    expect(ends.some(({ end }) => end > DEATH)).toBe(true);
    expect(ends.some(({ end }) => end === NO_DAY)).toBe(true);
    for (const { end, endRecorded } of ends) {
      if (end !== NO_DAY) expect(endRecorded).toBeGreaterThanOrEqual(RECORDED);
    }
  });
});

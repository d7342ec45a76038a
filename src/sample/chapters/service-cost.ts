import type { Cost } from '../lives/life-event.ts';
import type { Random, Weighted } from '../random.ts';

type Tariff = {
  readonly frequencies: Weighted<string>;
  /** Least and greatest price of the most common frequency, in pounds. */
  readonly low: number;
  readonly high: number;
  /** Least and greatest number of units a week, where the price is for less than a week. */
  readonly units?: readonly [number, number];
};

const WEEKLY: Weighted<string> = [
  ['Weekly', 92],
  ['4-weekly', 3],
  ['Monthly', 2],
  ['', 3],
];
const HOURLY: Weighted<string> = [
  ['Hourly', 90],
  ['Per session', 5],
  ['Weekly', 3],
  ['', 2],
];
const BY_THE_DAY: Weighted<string> = [
  ['Daily', 55],
  ['Per session', 43],
  ['', 2],
];
const ONCE: Weighted<string> = [
  ['One-off', 96],
  ['Annually', 4],
];

const TARIFFS: ReadonlyMap<string, Tariff> = new Map([
  ['Long term nursing care', { frequencies: WEEKLY, low: 850, high: 1350 }],
  ['Long term residential care', { frequencies: WEEKLY, low: 720, high: 1180 }],
  ['Short term nursing care', { frequencies: WEEKLY, low: 870, high: 1300 }],
  ['Short term residential care', { frequencies: WEEKLY, low: 760, high: 1150 }],
  ['Home support or domiciliary care', { frequencies: HOURLY, low: 21, high: 27, units: [3, 28] }],
  ['Extra care housing', { frequencies: HOURLY, low: 20, high: 25, units: [3, 21] }],
  ['Community supported living', { frequencies: WEEKLY, low: 380, high: 1900 }],
  ['Shared Lives', { frequencies: WEEKLY, low: 340, high: 620 }],
  [
    'Direct payment',
    {
      frequencies: [
        ['Weekly', 62],
        ['4-weekly', 33],
        ['Monthly', 5],
      ],
      low: 90,
      high: 640,
    },
  ],
  ['Day support', { frequencies: BY_THE_DAY, low: 38, high: 96, units: [1, 5] }],
  [
    'Transport',
    {
      frequencies: [
        ['Per session', 90],
        ['Weekly', 10],
      ],
      low: 6,
      high: 24,
      units: [2, 10],
    },
  ],
  [
    'Meals',
    {
      frequencies: [
        ['Daily', 80],
        ['Weekly', 20],
      ],
      low: 4,
      high: 7,
      units: [3, 7],
    },
  ],
  ['Equipment', { frequencies: ONCE, low: 15, high: 420 }],
  [
    'Unpaid carer respite',
    {
      frequencies: [
        ['Weekly', 60],
        ['One-off', 30],
        ['Annually', 10],
      ],
      low: 60,
      high: 900,
    },
  ],
  ['Unpaid carer sitting service', { frequencies: HOURLY, low: 18, high: 24, units: [2, 6] }],
]);

const OTHER_TARIFF: Tariff = {
  frequencies: [
    ['Weekly', 70],
    ['Quarterly', 10],
    ['Fortnightly', 20],
  ],
  low: 30,
  high: 260,
};

/** The price of a service of that component; a carer's direct payment is usually paid once. */
export function drawCost(random: Random, component: string, forCarer: boolean): Cost {
  if (forCarer && component === 'Direct payment') {
    return { unitCost: pounds(random, 150, 500), frequency: random.draw(ONCE), unitsPerWeek: '' };
  }
  const { frequencies, low, high, units } = TARIFFS.get(component) ?? OTHER_TARIFF;
  const frequency = random.draw(frequencies);
  const countsUnits = units !== undefined && ['Hourly', 'Daily', 'Per session', ''].includes(frequency);
  return {
    unitCost: pounds(random, low, high),
    frequency,
    unitsPerWeek: countsUnits ? unitsText(random, units) : '',
  };
}

/** Two decimals, as the specification asks; some systems drop the noughts. */
function pounds(random: Random, low: number, high: number): string {
  const pence = random.between(low * 100, high * 100);
  if (random.chance(0.4)) return String(Math.round(pence / 100));
  return (pence / 100).toFixed(2);
}

function unitsText(random: Random, [least, most]: readonly [number, number]): string {
  const units = random.between(least * 4, most * 4) / 4;
  return random.chance(0.5) ? String(Math.ceil(units)) : String(units);
}

import type { Need } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';

const COMPONENTS: Readonly<Record<Need, Weighted<string>>> = {
  older: [
    ['Home support or domiciliary care', 64],
    ['Direct payment', 13],
    ['Day support', 7],
    ['Extra care housing', 6],
    ['Professional support: Other', 2],
    ['Meals', 2],
    ['Transport', 1],
    ['Equipment', 1],
    ['Other long term support', 2],
    ['End of life care', 0.7],
    ['', 1.5],
  ],
  learning: [
    ['Community supported living', 36],
    ['Direct payment', 22],
    ['Day support', 19],
    ['Home support or domiciliary care', 8],
    ['Shared Lives', 4],
    ['Learning, education or employment support', 3],
    ['Transport', 4],
    ['Professional support: Social worker', 2],
    ['Other long term support', 1],
    ['', 1.5],
  ],
  workingAge: [
    ['Direct payment', 30],
    ['Home support or domiciliary care', 26],
    ['Community supported living', 24],
    ['Day support', 5],
    ['Professional support: Social worker', 6],
    ['Professional support: Other', 3],
    ['Other long term support', 4],
    ['', 2],
  ],
  caring: [['Other long term support', 1]],
};

const MECHANISMS: Weighted<string> = [
  ['CASSR managed personal budget', 79],
  ['CASSR commissioned support', 12],
  ['Direct payment', 3],
  ['', 6],
];

/** Rarely the mechanism contradicts the component, which DHSC puts right for ASCOF 3D. */
const DIRECT_PAYMENT_MECHANISMS: Weighted<string> = [
  ['Direct payment', 91],
  ['CASSR managed personal budget', 3],
  ['', 6],
];

export type PackageItem = { readonly component: string; readonly mechanism: string };

/** One to three different services that make up somebody's support at home. */
export function drawPackage(random: Random, need: Need): PackageItem[] {
  const size = 1 + (random.chance(0.32) ? 1 : 0) + (random.chance(0.1) ? 1 : 0);
  const components = new Set(Array.from({ length: size }, () => random.draw(COMPONENTS[need])));
  return [...components].map((component) => ({ component, mechanism: drawMechanism(random, component) }));
}

function drawMechanism(random: Random, component: string): string {
  return random.draw(component === 'Direct payment' ? DIRECT_PAYMENT_MECHANISMS : MECHANISMS);
}

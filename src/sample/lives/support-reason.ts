import type { Need } from '../people/person.ts';
import type { Weighted } from '../random.ts';

/** Primary support reasons by need. Those of carers are mostly left blank or say that they care. */
export const SUPPORT_REASONS: Readonly<Record<Need, Weighted<string>>> = {
  older: [
    ['Physical support: Personal care support', 52],
    ['Physical support: Access and mobility only', 17],
    ['Support with memory and cognition', 14],
    ['Sensory support: Support for visual impairment', 2],
    ['Sensory support: Support for hearing impairment', 1],
    ['Sensory support: Support for dual impairment', 1],
    ['Mental health support', 3],
    ['Social support: Support for social isolation or other reason', 3],
    ['Unknown', 3],
    ['', 4],
  ],
  learning: [
    ['Learning Disability Support', 82],
    ['Learning disability support', 15],
    ['Mental health support', 2],
    ['', 1],
  ],
  workingAge: [
    ['Physical support: Personal care support', 34],
    ['Physical support: Access and mobility only', 13],
    ['Mental health support', 33],
    ['Social support: Substance misuse support', 3],
    ['Social support: Asylum seeker support', 0.7],
    ['Social support: Support for social isolation or other reason', 5],
    ['Sensory support: Support for visual impairment', 2],
    ['Sensory support: Support for hearing impairment', 1],
    ['Unknown', 4],
    ['', 5],
  ],
  caring: [
    ['Social support: Support to unpaid carer', 78],
    ['', 17],
    ['Unknown', 5],
  ],
};

import { describe, expect, it } from 'vitest';
import { smallDifference } from '../../../src/worker/results/small-difference.ts';
import { reference } from '../../support/reference.ts';

const clientType = reference.mappings.get('Client_Type');
const deliveryMechanism = reference.mappings.get('Delivery_Mechanism');

describe('smallDifference', () => {
  it.each<[text: string, meant: string | null, because: string]>([
    ['service  user', 'Service user', 'a space more'],
    [' SERVICE USER', 'Service user', 'capitals, and a space in front'],
    ['Service–user', 'Service user', 'a dash for a space'],
    ['Service users', null, 'a letter more is no small thing'],
    ['', null, 'nothing means nothing'],
    ['-', null, 'nothing is left without the dash'],
  ])('“%s” means %s, because %s', (text, meant) => {
    expect(clientType && smallDifference(text, clientType)).toBe(meant);
  });

  it('a text that is mapped to an allowed value may be what it differs from', () => {
    const row = deliveryMechanism?.rows.find(
      ({ cleaned, raw }) => raw !== cleaned && raw.includes(' ') && deliveryMechanism.definedList.includes(cleaned),
    );
    const text = row?.raw.replace(' ', '   ') ?? '';
    expect(deliveryMechanism && smallDifference(text, deliveryMechanism)).toBe(row?.cleaned);
  });
});

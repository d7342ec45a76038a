import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { InputError } from '../../src/model/input-error.ts';
import { readDeathsList } from '../../src/registered-deaths/read-deaths-list.ts';

const HEADER = 'NHS_Number,Date_of_Death,Death_Reg_Date';

function deathOf(nhsNumber: string, ...lines: string[]): (string | null)[] | null {
  const found = readDeathsList([HEADER, ...lines].join('\n'), 'deaths.csv').get(nhsNumber);
  return found ? [isoOf(found.died), isoOf(found.registered)] : null;
}

describe('a list of registered deaths', () => {
  it.each<[string[], (string | null)[] | null, string]>([
    [['1,2025-06-01,2025-06-09'], ['2025-06-01', '2025-06-09'], 'it is read as it stands'],
    [['1,01/06/2025,09/06/2025'], ['2025-06-01', '2025-06-09'], 'dates may be day/month/year'],
    [
      ['1,2025-06-01,2025-06-09', '1,2025-05-01,2025-06-10'],
      ['2025-05-01', '2025-06-10'],
      'of several rows the one registered last counts, for it is a correction',
    ],
    [
      ['1,2025-06-02,2025-06-09', '1,2025-06-01,2025-06-09'],
      ['2025-06-02', '2025-06-09'],
      'registered on one day, the latest death counts',
    ],
    [['2,2025-06-01,2025-06-09'], null, 'it is of that NHS number only'],
    [['1,,2025-06-09'], [null, '2025-06-09'], 'a registration without a date of death is no death'],
    [[',2025-06-01,2025-06-09'], null, 'a row without an NHS number is left out'],
  ])('%j: %j, because %s', (lines, death) => {
    expect(deathOf('1', ...lines)).toEqual(death);
  });

  it('may lack registration dates, which are then those of death', () => {
    const list = readDeathsList('NHS number,Date of death\n1,2025-06-01', 'deaths.csv');
    expect(isoOf(list.get('1')?.registered ?? 0)).toBe('2025-06-01');
  });

  it('leaves out the pseudonym that DHSC leaves out', () => {
    const pseudonym = 'CBCAE5BC1DABCA4E69B63AC2D6672C9E6C2FB2726D06B14200A4E0C6D979B862';
    expect(readDeathsList(`${HEADER}\n${pseudonym},2025-06-01,2025-06-09`, 'deaths.csv').size).toBe(0);
  });

  it.each([
    ['Person,Date_of_Death\n1,2025-06-01', 'has no column NHS_Number'],
    ['NHS_Number,Died\n1,2025-06-01', 'has no column Date_of_Death'],
    [`${HEADER}\n1,June,2025-06-09`, 'line 2: the date in Date_of_Death cannot be read'],
  ])('refuses %j: %s', (text, message) => {
    const read = () => readDeathsList(text, 'deaths.csv');
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
  });
});

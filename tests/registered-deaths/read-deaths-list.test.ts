import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { InputError } from '../../src/model/input-error.ts';
import type { ListOfRows } from '../../src/model/list-of-rows.ts';
import { readDeathsList } from '../../src/registered-deaths/read-deaths-list.ts';

const HEADER = 'NHS_Number,Date_of_Death,Death_Reg_Date';

function listOf(...lines: string[]): ListOfRows {
  const [header, ...rows] = lines.map((line) => line.split(','));
  const cells = (row: string[]) => row.map((cell) => (cell === '' ? null : cell));
  return {
    source: 'deaths.csv',
    rowWord: 'line',
    header,
    rows: rows.map((row, index) => ({ at: index + 2, cells: cells(row) })),
  };
}

function deathOf(nhsNumber: string, ...lines: string[]): (string | null)[] | null {
  const found = readDeathsList(listOf(HEADER, ...lines)).get(nhsNumber);
  return found ? [isoOf(found.died), isoOf(found.registered)] : null;
}

describe('a list of registered deaths', () => {
  it.each<[string[], (string | null)[] | null, string]>([
    [['1,2025-06-01,2025-06-09'], ['2025-06-01', '2025-06-09'], 'it is read as it stands'],
    [['1,45809,45817'], ['2025-06-01', '2025-06-09'], 'a number is the day that Excel shows for it'],
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
    const list = readDeathsList(listOf('NHS number,Date of death', '1,2025-06-01'));
    expect(isoOf(list.get('1')?.registered ?? 0)).toBe('2025-06-01');
  });

  it('leaves out the pseudonym that DHSC leaves out', () => {
    const pseudonym = 'CBCAE5BC1DABCA4E69B63AC2D6672C9E6C2FB2726D06B14200A4E0C6D979B862';
    expect(readDeathsList(listOf(HEADER, `${pseudonym},2025-06-01,2025-06-09`)).size).toBe(0);
  });

  it.each([
    [['Person,Date_of_Death', '1,2025-06-01'], 'deaths.csv: the list of deaths has no column NHS_Number'],
    [['NHS_Number,Died', '1,2025-06-01'], 'deaths.csv: the list of deaths has no column Date_of_Death'],
    [[HEADER, '1,June,2025-06-09'], 'deaths.csv, line 2: the date in Date_of_Death cannot be read'],
  ])('refuses %j: %s', (lines, message) => {
    const read = () => readDeathsList(listOf(...lines));
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { makeSample, MAX_SAMPLE_ROWS } from '../../src/sample/index.ts';
import { checkSampleOptions } from '../../src/sample/sample-options.ts';

describe('options that cannot be met are refused', () => {
  it.each([
    { options: { rows: 0, seed: 1 }, says: 'rows', because: 'a file has at least one row' },
    { options: { rows: 2.5, seed: 1 }, says: 'rows', because: 'there are no half rows' },
    { options: { rows: Number.NaN, seed: 1 }, says: 'rows', because: 'it is no number' },
    { options: { rows: MAX_SAMPLE_ROWS + 1, seed: 1 }, says: 'rows', because: 'NHS test numbers would run out' },
    { options: { rows: 10, seed: 0.5 }, says: 'seed', because: 'a seed is a whole number' },
    { options: { rows: 10, seed: 1, quarters: 0 }, says: 'quarters', because: 'the latest file is one' },
    { options: { rows: 10, seed: 1, quarters: 9 }, says: 'quarters', because: 'the story does not go back so far' },
    { options: { rows: 10, seed: 1, laCode: '410' }, says: 'local authority', because: 'DHSC joins on the name' },
    { options: { rows: 10, seed: 1, laName: 'Solihull' }, says: 'local authority', because: 'the code is missing' },
  ])('$options: says $says, because $because', ({ options, says }) => {
    expect(() => makeSample(options)).toThrow(InputError);
    expect(() => makeSample(options)).toThrow(says);
  });
});

it.each([
  { options: { rows: 1, seed: 0 }, because: 'the least' },
  { options: { rows: MAX_SAMPLE_ROWS, seed: 1, quarters: 8 }, because: 'the most' },
])('takes $options, because it is $because there can be', ({ options }) => {
  expect(checkSampleOptions(options)).toMatchObject(options);
});

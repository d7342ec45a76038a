import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/input-error.ts';
import { RunCancelled } from '../../../src/model/run-control.ts';
import { failureOf } from '../../../src/worker/channel/failure.ts';

const SECRET = 'AB123456';

describe('failureOf', () => {
  it('passes on what was written for the analyst', () => {
    expect(failureOf(new InputError('cld.csv, line 3: …'))).toEqual({ kind: 'input', message: 'cld.csv, line 3: …' });
    expect(failureOf(new RunCancelled()).kind).toBe('cancelled');
  });

  it.each([
    ['an error of ours or a library', new TypeError(`cannot read ${SECRET}`)],
    ['something thrown that is no error', SECRET],
    ['an error without a stack', Object.assign(new Error(SECRET), { stack: undefined })],
  ])('tells of %s only where it came from, because its text might quote a cell', (_, error) => {
    const failure = failureOf(error);
    expect(failure.kind).toBe('fault');
    expect(JSON.stringify(failure)).not.toContain(SECRET);
  });

  it('names the places in the code', () => {
    expect(failureOf(new TypeError('x')).where).toContain('failure.test.ts');
  });

  it.each(['Array buffer allocation failed', 'Invalid typed array length: 99999999999', 'Invalid array length'])(
    '“%s” is said as lack of memory',
    (message) => {
      expect(failureOf(new RangeError(message)).message).toContain('not enough memory');
    },
  );

  it('a number out of range is no lack of memory', () => {
    expect(failureOf(new RangeError('toFixed() digits')).message).not.toContain('memory');
  });
});

import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';

it('reads reference/ wherever the command is run from', () => {
  const here = process.cwd();
  process.chdir(tmpdir());
  try {
    expect(readReferenceFile('mappings/gender.csv')).toContain('Male,Male,R2');
  } finally {
    process.chdir(here);
  }
});

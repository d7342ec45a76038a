import { readFileSync } from 'node:fs';
import { readReferenceFile } from '../../../../src/cli/reference-files.ts';
import { readHospitalSpells, readLsoaLookup, readSpellHeaders } from '../../../../src/hospital-spells/index.ts';
import { ascof2dPeriods } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import { goldenPeriods } from '../../../support/golden-measures.ts';

const INPUT = new URL('../../../fixtures/golden/B/input/', import.meta.url);

/** The hospital data of golden case B. */
export function goldenSpells() {
  const text = readFileSync(new URL('sus_extract.csv', INPUT), 'utf8');
  return readHospitalSpells(text, 'sus_extract.csv', { headers: readSpellHeaders(readReferenceFile) });
}

export function goldenLsoaLookup() {
  return readLsoaLookup(readFileSync(new URL('lsoa_lookup.csv', INPUT), 'utf8'), 'lsoa_lookup.csv');
}

/** The periods of 2D: the latest is the previous one of the other measures. */
export function golden2dPeriods() {
  const previous = goldenPeriods().find(({ golden, label }) => golden === 'golden/B' && label === 'previous');
  if (!previous) throw new Error('golden/B has no previous period');
  return ascof2dPeriods(previous.period);
}

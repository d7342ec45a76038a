import { describe, expect, it } from 'vitest';
import { describeLaCodes } from '../../src/submissions/describe-la-codes.ts';
import { laNameOf, nameSubmission } from '../../src/submissions/name-submission.ts';
import { reference } from '../support/reference.ts';
import { makeSubmissions, service } from '../support/submissions.ts';
import type { MadeUpRecord } from '../support/submissions.ts';

async function fileOf(...records: MadeUpRecord[]) {
  const [file] = await makeSubmissions([{ importDate: '2026-04-28', records }]);
  return file;
}
const withCodes = (...codes: (string | null)[]) => fileOf(...codes.map((code) => service({ LA_Code: code })));

describe('laNameOf', () => {
  it.each<[(string | null)[], string, string]>([
    [['727'], 'Hillingdon', 'the lookup knows the code'],
    [['727', null, '727 '], 'Hillingdon', 'blank codes and trailing spaces do not count'],
    [
      ['Z9D4Z'],
      reference.localAuthorities.find(({ laCode }) => laCode === 'Z9D4Z')?.cldLaName ?? '',
      'newer codes have letters',
    ],
    [
      ['z9d4z'],
      reference.localAuthorities.find(({ laCode }) => laCode === 'Z9D4Z')?.cldLaName ?? '',
      'case does not count',
    ],
    [['999'], '999', 'a code that nobody knows stays itself'],
  ])('of the codes %j is %s because %s', async (codes, laName) => {
    expect(laNameOf(await withCodes(...codes), reference.localAuthorities)).toBe(laName);
  });

  it.each<[(string | null)[], string, string]>([
    [[null, null], 'the column LA_Code is blank in every row', 'nobody can tell whose it is'],
    [['727', '728'], 'the column LA_Code holds 2 codes (727, 728)', 'a submission is one local authority’s'],
  ])('refuses the codes %j (%s) because %s', async (codes, message) => {
    const file = await withCodes(...codes);
    expect(() => laNameOf(file, reference.localAuthorities)).toThrow(`file-1.csv: ${message}`);
  });
});

describe('nameSubmission', () => {
  it('takes the name that is given, whatever the codes', async () => {
    const file = await withCodes('727', '728', null);
    const named = nameSubmission(file, { laName: 'hillingdon', importTime: 0 }, reference.localAuthorities);
    expect([named.laName, named.importTime]).toEqual(['hillingdon', 0]);
  });
});

describe('describeLaCodes', () => {
  it.each([
    [['727', '728'], '727, 728', 'codes may be told'],
    [['727 ', 'h6x4g'], '727 , h6x4g', 'as they are written'],
    [['727', '9990000001', 'SMITH'], '727, 2 that are no LA code', 'identifiers in the wrong column may not'],
    [['9990000001'], '1 that is no LA code', 'not even alone'],
    [['701', '702', '703', '704', '705', '706', '707'], '701, 702, 703, 704, 705, 2 more', 'a few will do'],
  ])('%j: %s, because %s', (codes, text) => {
    expect(describeLaCodes(codes)).toBe(text);
  });
});

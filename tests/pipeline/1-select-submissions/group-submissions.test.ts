import { describe, expect, it } from 'vitest';
import { groupSubmissions } from '../../../src/pipeline/1-select-submissions/group-submissions.ts';
import { makeSubmissions, service } from '../../support/submissions.ts';

const withCodes = (...codes: (string | null)[]) => codes.map((code) => service({ LA_Code: code }));

describe('groupSubmissions', () => {
  it('groups rows by LA code, LA name and import time, as DHSC does', async () => {
    const submissions = await makeSubmissions([
      { laName: 'Hillingdon', importDate: '2026-01-29', records: withCodes('727', '728', '727 ', null) },
      { laName: 'HILLINGDON', importDate: '2026-01-29', records: withCodes('728', null, null) },
      { laName: 'Hillingdon', importDate: '2026-04-28', records: withCodes('727') },
      { laName: 'Ealing', importDate: '2026-04-28', records: withCodes('727') },
    ]);
    const groups = groupSubmissions(submissions).map(({ laCode, laName, parts }) => [
      laCode,
      laName,
      parts.map(({ rows }) => [...rows]),
    ]);
    expect(groups).toEqual([
      ['727', 'Hillingdon', [[0, 2]]],
      ['728', 'Hillingdon', [[1], [0]]],
      [null, 'Hillingdon', [[3], [1, 2]]],
      ['727', 'Hillingdon', [[0]]],
      ['727', 'Ealing', [[0]]],
    ]);
  });

  it('spells an LA code as its first row does', async () => {
    const submissions = await makeSubmissions([{ importDate: '2026-01-29', records: withCodes('z9d4z ', 'Z9D4Z') }]);
    expect(groupSubmissions(submissions).map(({ laCode }) => laCode)).toEqual(['z9d4z ']);
  });
});

import { expect, it } from 'vitest';
import { METHODS } from '../../../../src/methods/index.ts';
import { SHOWN_FIGURES } from '../../../../src/pipeline/6-measures/waiting-times/la-figures.ts';
import { rows } from '../../../support/rows.ts';
import { assessment, request, waitsOf } from './waits-of.ts';

const person = (id: string, laName: string) => [
  request({ Der_NHS_LA_Combined_Person_ID: id, LA_Name: laName }),
  assessment({ Der_NHS_LA_Combined_Person_ID: id, LA_Name: laName }),
];

it.each(rows`
  method          | first      | second      | names            | because
  dhsc-2026-27-q1 | Hillingdon | York        | Hillingdon, York | version 1.1.4 lists the median of an LA code under each name
  dhsc-2026-27-q1 | Hillingdon | HILLINGDON  | HILLINGDON       | SQL Server takes the spellings for one name
  dhsc-2025-26-q4 | Hillingdon | York        | Hillingdon       | version 1.1 has one row for an LA code and no name
`)('$method: requests of one LA code under $first and $second stand under $names, because $because', (row) => {
  const { waits } = waitsOf([...person('P1', row['first'] ?? ''), ...person('P2', row['second'] ?? '')]);
  const method = METHODS.find(({ id }) => id === row['method']) ?? METHODS[0];
  const shown = SHOWN_FIGURES[method.columns](waits.figures);
  expect(shown.map(({ laName }) => laName).join(', ')).toBe(row['names']);
  expect(shown.every(({ requests }) => requests.length === 2)).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../../src/model/day.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import { runAscof2d } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import { measureContext } from '../../../support/events.ts';
import { hospitalOf, PERIOD, REABLEMENT, spellsOf } from './hospital.ts';

const spansOf = ({ spans }: Explanation) =>
  spans.map(({ label, from, to }) => [label, isoOf(from), to === null ? null : isoOf(to)]);

describe('what ASCOF 2D explains of a reablement', () => {
  it('that counts, with its windows', () => {
    const [found] = hospitalOf().part1();
    expect(found.because).toBe(
      'Counted in the numerator, because neither death nor an unplanned readmission nor long term residential or nursing care followed within 84 days of the discharge on 2025-04-30.',
    );
    expect(found.groups).toEqual(['Those not in any LTS', 'Total']);
    expect(spansOf(found)).toEqual([
      ['Reablement', '2025-05-01', '2025-05-21'],
      ['A hospital discharge here leads to the reablement', '2025-04-24', '2025-05-04'],
      ['In hospital', '2025-04-20', '2025-04-30'],
      ['84 days after the discharge', '2025-04-30', '2025-07-23'],
    ]);
    expect(found.findings.find(({ rule }) => rule === 'client-type')?.text).toBe(
      'The client type is: Those not in any LTS. In the breakdown: 75-84, Female.',
    );
  });

  it('that an outcome followed, with the record that says so first', () => {
    const careHome = {
      Event_Start_Date: '2025-06-10',
      Service_Type_Cleaned: 'Long term support: Nursing care',
      Service_Component_Cleaned: null,
    };
    const [found] = hospitalOf([REABLEMENT, careHome], { details: { P1: { Date_of_Death: '2025-06-20' } } }).part1();
    expect(found).toMatchObject({
      verdict: 'denominator only',
      because:
        'Counted in the denominator but not in the numerator, because after the discharge on 2025-04-30 the person died within 84 days of the discharge, and long term residential or nursing care began within 84 days of the discharge.',
      deciding: 'alive-after-12-weeks',
      rows: [1, 0],
    });
  });

  it('that no discharge led to, by the spell that came furthest, and how far off it was', () => {
    const spells = [
      { Admission_Date: '2024-01-01', Discharge_Date: '2024-02-01' },
      { Admission_Date: '2025-04-01', Discharge_Date: '2025-04-11' },
    ];
    const [found] = hospitalOf([REABLEMENT], { spells }).part1();
    expect(found.because).toBe(
      'Not counted, because the hospital data hold no discharge of the person from 7 days before to 3 days after the reablement began.',
    );
    expect(found.findings.at(-1)?.saw).toBe(
      'Admission_Date 2025-04-01, Discharge_Date 2025-04-11 (line 3 of spells.csv), ST_Max_Cluster_Start 2025-05-01: discharged 20 days before',
    );
  });

  it('whose discharge is left out, by the value that does it', () => {
    const [found] = hospitalOf([REABLEMENT], { spells: [{ Discharge_Method: null }] }).part1();
    expect(found.because).toBe(
      'Not counted, because the discharge method is one that DHSC leaves out (died in hospital or stillborn: 4, 5), or is blank, which its test NOT IN leaves out too.',
    );
    expect(found.findings.at(-1)?.saw).toBe('Discharge_Method blank');
  });

  it('of a readmission that does not count, why', () => {
    const again = { Admission_Date: '2025-06-01', Discharge_Date: '2025-06-10', Der_Management_Type: 'EL' };
    const [found] = hospitalOf([REABLEMENT], { spells: [{}, again] }).part1();
    expect(found.findings.find(({ rule }) => rule === 'not-readmitted')?.saw).toBe(
      'Admission_Date 2025-06-01, Discharge_Date 2025-06-10 (line 3 of spells.csv) does not count: the admission is not known to be an emergency or non-elective [Der_Management_Type EL]; 2025-04-30 to 2025-07-23',
    );
  });

  it('of a person without a spell, and without an NHS number', () => {
    const spells = [{ Der_DHSC_Pseudo_NHS_Number: 'P9' }];
    expect(hospitalOf([REABLEMENT], { spells }).part1()[0]).toMatchObject({
      verdict: 'not counted',
      because: 'Not counted, because the hospital data hold no spell of the person.',
      deciding: 'has-hospital-spell',
    });
    const local = { ...REABLEMENT, Der_NHS_LA_Combined_Person_ID: '727_0001' };
    expect(hospitalOf([local], { spells }).part1('727_0001')[0].because).toBe(
      'Not counted, because the person has no NHS number in the data, so no hospital spell can be found.',
    );
  });
});

it('a person without reablement gets one plain sentence on part 1, and one on each discharge', () => {
  const { part1, part2 } = hospitalOf([{ Event_Type: 'Request', Service_Type_Cleaned: null }], {
    spells: [{}, { Admission_Date: '2024-01-01', Discharge_Date: '2024-02-01' }],
  });
  expect(part1()).toHaveLength(1);
  expect(part1()[0].because).toBe('Not counted, because the person has no reablement service.');
  expect(part2()).toHaveLength(1);
  expect(part2()[0]).toMatchObject({
    verdict: 'denominator only',
    subject: 'Hospital discharge on 2025-04-30',
    because:
      'Counted in the denominator of Hillingdon, where the patient lives, but not in the numerator, because no reablement is linked to the discharge.',
    groups: ['Those not in any LTS', 'Total'],
  });
});

it('the funnel goes from rows to reablements to those that a discharge led to', () => {
  const other = { ...REABLEMENT, Der_NHS_LA_Combined_Person_ID: 'P2' };
  const { run } = hospitalOf([REABLEMENT, { ...REABLEMENT, Event_Start_Date: '2025-05-10' }, other, {}]);
  const left = new Map(run.funnel.map(({ rule, rows, people }) => [rule, [rows, people]]));
  expect(left.get(null)).toEqual([4, 2]);
  expect(left.get('component-reablement')).toEqual([3, 2]);
  expect(left.get('reablement')).toEqual([2, 2]);
  expect(left.get('has-hospital-spell')).toEqual([1, 1]);
  expect(run.funnel.at(-1)).toMatchObject({ rule: 'lives-in-england', rows: 1, people: 1 });
});

it.each([
  ['spells-of-nobody', [{ Der_DHSC_Pseudo_NHS_Number: 'P9', Discharge_Date: '2026-03-25' }], true],
  ['spells-end-early', [{ Discharge_Date: '2026-03-24' }], true],
  ['no-lsoa-lookup', [{ Discharge_Date: '2026-03-25' }], false],
  [undefined, [{ Discharge_Date: '2026-03-25' }], true],
])('the run says %s of the hospital data', (code, spells, hasLookup) => {
  const lookup = hasLookup ? new Map([['e01000001', ['Hillingdon']]]) : null;
  const periods = { latest: PERIOD, previous: PERIOD };
  const { notices } = runAscof2d(measureContext([REABLEMENT]), periods, spellsOf(spells), lookup);
  expect(notices.map((notice) => notice.code)).toEqual(code === undefined ? [] : [code]);
});

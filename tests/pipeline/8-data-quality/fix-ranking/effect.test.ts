import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { METHODS } from '../../../../src/methods/index.ts';
import { withDays } from '../../../../src/pipeline/8-data-quality/fix-ranking/with-days.ts';
import { withValues } from '../../../../src/pipeline/8-data-quality/fix-ranking/with-values.ts';
import { effectFinder } from '../../../../src/pipeline/8-data-quality/fix-ranking/effect/index.ts';
import type { Fault } from '../../../../src/pipeline/8-data-quality/fix-ranking/fix.ts';
import { faultsOf } from '../../../../src/pipeline/8-data-quality/fix-ranking/faults.ts';
import type { PipelineInput } from '../../../../src/pipeline/run-pipeline.ts';
import type { GoldenCase } from '../../../support/golden.ts';
import { goldenInput } from '../../../support/golden-run.ts';
import { arbitraryFiles, PROPERTY, RUN } from '../../../support/arbitrary-submissions.ts';
import { comparable, fullEffect, quickEffect, runToMend } from '../../../support/full-effect.ts';
import { reference } from '../../../support/reference.ts';
import { goldenLsoaLookup, goldenSpells } from '../../6-measures/ascof-2d/golden-hospital.ts';
import { dayOfCell } from '../../../support/rows.ts';
import { coverage, makeSubmissions, pipelineInput, service } from '../../../support/submissions.ts';
import type { MadeUpFile } from '../../../support/submissions.ts';

/** Mending a cell here and there, to values that touch every step. */
const MENDINGS: readonly { readonly field: string; readonly values: readonly string[] }[] = [
  { field: 'Der_NHS_Number_Pseudo', values: ['9990000001', '9990000002', '727_P1', 'COVERAGE'] },
  { field: 'LA_Person_Unique_Identifier', values: ['P1', 'P2', 'P3'] },
  { field: 'Service_Component', values: ['Home support or domiciliary care', 'Reablement'] },
  { field: 'Service_Type', values: ['Long term support: Community', 'Short term support: ST-Max'] },
  { field: 'Event_Type', values: ['Service', 'Request', 'Assessment'] },
  { field: 'Event_Outcome', values: ['NFA: Other', 'Progress to reablement/ST-Max'] },
  { field: 'Client_Type', values: ['Service user', 'Unpaid carer'] },
];
const DAYS = ['Event_Start_Date', 'Event_End_Date', 'Date_of_Death'];
const DAY_VALUES = ['2025-04-01', '2025-05-20', '2025-08-15', '2026-01-01'].map(dayOfCell);

type Mending = { readonly field: string; readonly choice: number; readonly every: number; readonly from: number };

const arbitraryMending: fc.Arbitrary<Mending> = fc.record({
  field: fc.constantFrom(...MENDINGS.map(({ field }) => field), ...DAYS),
  choice: fc.nat(3),
  every: fc.integer({ min: 1, max: 9 }),
  from: fc.nat(8),
});

/** The newer method derives periods from far more events than these files have: there the stated ones are taken. */
function stated(file: MadeUpFile): MadeUpFile {
  const period = { Reporting_Period_Start_Date: '2025-04-01', Reporting_Period_End_Date: '2026-03-31' };
  return { ...file, records: file.records.map((record, index) => (index < 2 ? { ...record, ...period } : record)) };
}

function mend(input: PipelineInput, { field, choice, every, from }: Mending): PipelineInput {
  const isMended = (file: number, row: number) => (file * 5 + row) % every === from % every;
  const values = MENDINGS.find((mending) => mending.field === field)?.values;
  const { submissions } = input;
  if (values === undefined) {
    const day = DAY_VALUES[choice];
    return { ...input, submissions: withDays(submissions, field, (file, row) => (isMended(file, row) ? day : null)) };
  }
  const value = values[choice % values.length];
  const valueFor = (file: number, row: number) => (isMended(file, row) ? value : null);
  return { ...input, submissions: withValues(submissions, field, values, valueFor) };
}

/** A service that ended with its quarter is in no figure at the end of the period. */
const NOTHING = { uniqueEvents: 0, figures: [] };

const CASES: readonly GoldenCase[] = ['golden/A', 'golden/B', 'golden-q1/A', 'golden-q1/B'];

/** One of each kind is enough: whole runs of the larger case take seconds each. */
function isFirstOfField({ field, value }: Fault, index: number, faults: readonly Fault[]): boolean {
  return faults.findIndex((fault) => fault.field === field && (fault.value === null) === (value === null)) === index;
}

describe('what mending would move, worked out from the people it touches', () => {
  it.each(METHODS)('is what a run of everybody finds, whatever is mended ($id)', async (method) => {
    let moving = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFiles, arbitraryMending, async (files, mending) => {
        const periodsBy = method.id === 'dhsc-2025-26-q4' ? 'Derived' : 'Stated';
        const input = pipelineInput(await makeSubmissions(files.map(stated)), { ...RUN, method, periodsBy });
        const before = await runToMend(input, { reference });
        if (!before) return;
        const mended = mend(input, mending);
        const full = await fullEffect(before, mended);
        if (!full) return;
        if (full.figures.length > 0 || full.uniqueEvents !== 0) moving++;
        expect(await quickEffect(before, mended)).toEqual(full);
      }),
      { ...PROPERTY, numRuns: 60 },
    );
    expect(moving).toBeGreaterThan(3);
  });

  it.each(CASES)('is what a run of everybody finds for the faults of %s', { timeout: 300_000 }, async (golden) => {
    const input = await goldenInput(golden);
    const hospital = golden.endsWith('B') ? { spells: goldenSpells(), residence: goldenLsoaLookup() } : null;
    const before = await runToMend(input, { reference, hospital });
    if (!before) throw new Error(`${golden} made no joined table`);
    const effectOf = effectFinder(before.run, 1);
    const faults = faultsOf(before.run).filter(isFirstOfField);
    expect(faults.length).toBeGreaterThan(5);
    for (const { field, value, where, mend, costsFigures } of faults) {
      const mended = mend(input);
      const quick = costsFigures ? comparable(await effectOf(mended, silentControl)) : NOTHING;
      expect({ field, value, where, ...quick }).toEqual({ field, value, where, ...(await fullEffect(before, mended)) });
    }
  });

  it('crops a service as beside everybody, though its own people are in no later file', async () => {
    const open = { Service_Component: null, Event_Start_Date: '2025-04-10', Delivery_Mechanism: null };
    const files = [
      { importDate: '2025-07-20', records: [...coverage('2025-04-01', '2025-06-30'), service(open)] },
      { importDate: '2025-10-20', records: coverage('2025-07-01', '2025-09-30') },
    ];
    const input = pipelineInput(await makeSubmissions(files), { joined: ['2025-04-01', '2025-09-30'] });
    const before = await runToMend(input, { reference });
    const values = ['Direct payment'];
    const valueFor = (file: number, row: number) => (file === 0 && row === 2 ? values[0] : null);
    const mended = { ...input, submissions: withValues(input.submissions, 'Service_Component', values, valueFor) };
    if (!before) throw new Error('There is no run to mend');
    expect(await fullEffect(before, mended)).toEqual(NOTHING);
    expect(await quickEffect(before, mended)).toEqual(NOTHING);
  });
});

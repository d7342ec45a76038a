import { describe, expect, it } from 'vitest';
import { addSample } from '../../../src/worker/requests/add-sample.ts';
import { comparedEvents, comparedPeople } from '../../../src/worker/requests/compared-rows.ts';
import { compareMethods } from '../../../src/worker/requests/compare-methods.ts';
import { csv } from '../../../src/worker/requests/downloads.ts';
import { explainPerson } from '../../../src/worker/requests/explain-person.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { run } from '../../../src/worker/requests/run.ts';
import type { ComparisonFacts } from '../../../src/worker/results/comparison-facts.ts';
import { coverage, csvOf, request, service } from '../../support/submissions.ts';
import { csvFile, runFile, workerContext } from '../../support/worker-session.ts';

const ORDER = {
  periods: { single: { start: '2025-04-01', end: '2026-03-31' }, joined: { start: '2024-04-01', end: '2026-03-31' } },
  asOf: '2026-05-05',
  method: 'dhsc-2025-26-q4',
};
const OTHER = { method: 'dhsc-2026-27-q1' };

/** Two files. In the newer, a death stands beside a request only; a service that begins after it knows nothing of it. */
const OLDER = [
  service({ NHS_Number: '1', LA_Person_Unique_Identifier: 'DIED', Event_Start_Date: '2024-05-01' }),
  service({ NHS_Number: '2', LA_Person_Unique_Identifier: 'LIVES', Event_Start_Date: '2024-05-01' }),
  ...coverage('2024-04-30', '2025-03-31'),
];
const NEWER = [
  service({ NHS_Number: '1', LA_Person_Unique_Identifier: 'DIED', Event_Start_Date: '2025-05-01' }),
  request({
    NHS_Number: '1',
    LA_Person_Unique_Identifier: 'DIED',
    Event_Start_Date: '2025-04-01',
    Event_End_Date: '2025-04-20',
    Date_of_Death: '2025-04-20',
  }),
  service({ NHS_Number: '2', LA_Person_Unique_Identifier: 'LIVES', Event_Start_Date: '2024-05-01' }),
  ...coverage('2025-04-30', '2026-03-31'),
];

async function comparedFiles(): Promise<{ context: RequestContext; facts: ComparisonFacts }> {
  const context = workerContext();
  const submissions = [
    { file: 'older.csv', la_name: 'Hillingdon', import_date: '2025-04-28 10:00:00' },
    { file: 'newer.csv', la_name: 'Hillingdon', import_date: '2026-04-28 10:00:00' },
  ];
  const modes = {
    joined: { reporting_period_start: '2024-04-01', reporting_period_end: '2026-03-31' },
  };
  const manifest = runFile({ as_of_date: ORDER.asOf, modes, submissions });
  const files = [csvFile('older.csv', csvOf(stated(OLDER, 2024))), csvFile('newer.csv', csvOf(stated(NEWER, 2025)))];
  await readFiles({ files: [manifest, ...files] }, context);
  await run({ ...ORDER, periodsBy: 'Stated' }, context);
  return { context, facts: await compareMethods(OTHER, context) };
}

function stated(records: typeof OLDER, year: number) {
  const span = { Reporting_Period_Start_Date: `${year}-04-01`, Reporting_Period_End_Date: `${year + 1}-03-31` };
  return records.map((record) => ({ ...record, ...span, Date_of_Birth: '1940-01-01' }));
}

const made = comparedFiles();
const ALL = { fromRow: 0, toRow: 1_000 };

describe('compareMethods', () => {
  it('names both methods, and the person whom the registered death takes out of a figure, with why', async () => {
    const { context, facts } = await made;
    expect([facts.a.id, facts.b.id]).toEqual(['dhsc-2025-26-q4', 'dhsc-2026-27-q1']);
    const figure = facts.figures.find(
      ({ isLatest, measure, group }) => isLatest && measure === 'ASCOF 2E' && group === 'Total',
    );
    const { total, people } = comparedPeople({ key: figure?.key ?? '', ...ALL }, context);
    expect(total).toBe(figure?.peopleMoved);
    expect(people.map(({ laPersonId }) => laPersonId)).toEqual(['DIED']);
    expect(people[0].changedBy.join()).toContain('Dates of death. DHSC Q4 2025-26: what each row says.');
  });

  it('a person of the comparison is the same person under Explain', async () => {
    const { context, facts } = await made;
    for (const { key, isLatest, measure } of facts.figures.filter((figure) => figure.isLatest)) {
      for (const { person, laPersonId, a } of comparedPeople({ key, ...ALL }, context).people) {
        if (person === null) continue;
        const explained = explainPerson({ person }, context);
        expect(explained.laPersonId).toBe(laPersonId);
        const ofMeasure = explained.explanations.filter((one) => one.measure === measure);
        expect(isLatest && ofMeasure.map(({ because }) => because)).toContain(a.because);
      }
    }
  });

  it('rows come by reason, each as often as its reason says, with file and line', async () => {
    const { context, facts } = await made;
    expect(facts.events.length).toBeGreaterThan(0);
    for (const { mode, difference, reason, rows } of facts.events) {
      const { total, events } = comparedEvents({ mode, difference, reason, ...ALL }, context);
      expect([total, events.length]).toEqual([rows, rows]);
      for (const { place } of events)
        expect([place.file, place.line > 1]).toEqual([expect.stringMatching(/er\.csv$/), true]);
    }
    expect(
      comparedEvents({ mode: 'joined', difference: 'only in a', reason: 'died_before_event', ...ALL }, context).events,
    ).toEqual([expect.objectContaining({ place: { file: 'newer.csv', line: 2 }, start: '2025-05-01' })]);
  });

  it('slices begin and end where they are asked to', async () => {
    const { context, facts } = await made;
    const [{ key, peopleMoved }] = facts.figures;
    expect(comparedPeople({ key, fromRow: peopleMoved, toRow: peopleMoved + 5 }, context)).toEqual({
      total: peopleMoved,
      people: [],
    });
  });

  it('its tables can be written, and go with the next build', async () => {
    const { context, facts } = await comparedFiles();
    expect(facts.outputs.map(({ name }) => name)).toEqual(['compare_figures', 'compare_people', 'compare_events']);
    const { blob } = await csv({ name: 'compare_people' }, context);
    expect(await blob.text()).toContain('The person died before the event started.');
    await run({ ...ORDER, periodsBy: 'Stated' }, context);
    await expect(csv({ name: 'compare_people' }, context)).rejects.toThrow('There is no table compare_people');
    expect(() => comparedPeople({ key: '', ...ALL }, context)).toThrow('Compare them first');
  });

  it('needs a build, and a method that exists', async () => {
    await expect(compareMethods(OTHER, workerContext())).rejects.toThrow('Build it first');
    const { context } = await made;
    await expect(compareMethods({ method: 'dhsc-1948' }, context)).rejects.toThrow('There is no method version');
  });

  it('of a method with itself finds nothing', async () => {
    const context = workerContext();
    await addSample({ rows: 1_000, seed: 4 }, context);
    await run(ORDER, context);
    const { figures, events } = await compareMethods({ method: ORDER.method }, context);
    expect([figures, events]).toEqual([[], []]);
  });
});

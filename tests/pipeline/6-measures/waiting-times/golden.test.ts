import { beforeAll, describe, expect, it } from 'vitest';
import { intsOf } from '../../../../src/columns/table.ts';
import { foldText } from '../../../../src/columns/text-dictionary.ts';
import { csvChunks } from '../../../../src/hosts/files/write-csv.ts';
import { dayOfIso } from '../../../../src/model/day.ts';
import type { MeasureContext } from '../../../../src/pipeline/6-measures/measure.ts';
import { WAITING_TIMES_TABLES, waitingTimes } from '../../../../src/pipeline/6-measures/waiting-times/index.ts';
import type { WaitingTimes } from '../../../../src/pipeline/6-measures/waiting-times/index.ts';
import { compareTables } from '../../../support/compare-tables.ts';
import { goldenTable } from '../../../support/golden.ts';
import type { GoldenCase, GoldenRow } from '../../../support/golden.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';

const PERIOD = { start: dayOfIso('2023-04-01'), end: dayOfIso('2026-03-31') };
const METRICS = ['Wait time to first response', 'Wait time to first service'];
const COUNTED_BANDS = ['25 to 64', '65 and above'];

describe.each<GoldenCase>(['golden/A', 'golden/B'])('waiting times of %s', (golden) => {
  let context: MeasureContext;
  let waits: WaitingTimes;
  beforeAll(async () => {
    context = await goldenMeasureContext(golden);
    waits = waitingTimes(context, PERIOD);
  });

  it.each(WAITING_TIMES_TABLES)("%s equals that of DHSC's SQL", (name) => {
    const expected = goldenTable(golden, name);
    const output = waits.tables.find((table) => table.name === name);
    expect(expected.rows.length).toBeGreaterThan(0);
    expect(output && compareTables(Buffer.concat([...csvChunks(output)]).toString('utf8'), expected)).toEqual([]);
  });

  it('explain every request of everybody as the table of people has it', () => {
    const recordIds = intsOf(context.events, 'Der_Unique_Record_ID');
    const expected = new Map(
      goldenTable(golden, 'waiting_times_person_level').rows.map((row) => [row['request_Der_Unique_Record_ID'], row]),
    );
    const explained = new Set<string>();
    for (let person = 0; person < context.people.count; person++) {
      const explanations = waits.explain(person);
      expect(explanations.length).toBeGreaterThan(0);
      for (const { request, description, verdict, waitDays, answer, deciding, because, findings } of explanations) {
        expect(because).not.toBe('');
        expect(findings.length).toBeGreaterThan(0);
        const id = request === null ? '' : String(recordIds.at(request));
        const row = expected.get(id);
        // A request that cannot have a wait is explained once, without a metric; any other for each metric.
        expect([id, description === null]).toEqual([id, row === undefined]);
        if (row !== undefined) {
          explained.add(`${id} ${description}`);
          expect(foldText(context.people.personIdOf(person))).toBe(foldText(row['Der_NHS_LA_Combined_Person_ID']));
        }
        const wait = row && description ? waitOf(row, description) : null;
        expect({ id, description, waitDays }).toEqual({ id, description, waitDays: wait?.days ?? null });
        expect(answer === null ? null : String(recordIds.at(answer))).toBe(wait?.answer ?? null);
        expect(verdict).toBe(wait ? 'counted' : 'not counted');
        expect(deciding === null).toBe(wait !== null);
      }
    }
    expect(explained.size).toBe(expected.size * METRICS.length);
  });

  it('have figures whose people add up, and funnels that never grow and end with the waits counted', () => {
    for (const { metric, steps } of waits.funnels) {
      const figures = waits.figures.filter((figure) => figure.metric.name === metric);
      const counted = figures.flatMap((figure) => waits.members(figure));
      expect(steps[0]).toMatchObject({ rows: context.events.numRows(), people: context.people.count });
      steps.slice(1).forEach((step, index) => {
        expect(step.rows).toBeLessThanOrEqual(steps[index].rows);
        expect(step.people).toBeLessThanOrEqual(steps[index].people);
      });
      expect(steps.at(-1)).toMatchObject({ rows: counted.length, people: new Set(counted).size });
      const isCounted = (person: number) =>
        waits.explain(person).some(({ description, verdict }) => description === metric && verdict === 'counted');
      expect(counted.every(isCounted)).toBe(true);
    }
  });
});

/** The wait of a request that counts in a median, from DHSC's own columns. */
function waitOf(row: GoldenRow, metric: string): { days: number; answer: string } | null {
  const [days, band, answer] =
    metric === METRICS[0]
      ? [
          'part1_wait_time',
          'modified_next_assessment_Mod_Working_Age_Band',
          'modified_next_assessment_Der_Unique_Record_ID',
        ]
      : ['part2_wait_time', 'modified_next_service_Mod_Working_Age_Band', 'modified_next_service_Der_Unique_Record_ID'];
  return row[days] === '' || !COUNTED_BANDS.includes(row[band])
    ? null
    : { days: Number(row[days]), answer: row[answer] };
}

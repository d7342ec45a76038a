import type { OutputTable } from '../../columns/output-table.ts';
import { intsOf } from '../../columns/table.ts';
import { reportingPeriodText } from '../6-measures/measure.ts';
import type { MeasureDefinition, MeasureRun } from '../6-measures/measure.ts';
import { everyPair } from '../6-measures/run-measures.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { FUNNEL_COLUMNS, numberedSteps } from './funnel-columns.ts';
import { tableOfRecords } from './table-of-records.ts';

/** `ascof-2e-ld` → `2e_ld`, as in the names of the person-level tables. */
export function shortName({ id }: MeasureDefinition): string {
  return id.replace(/^ascof-/, '').replaceAll('-', '_');
}

export function reasonsTitle({ title }: MeasureDefinition): string {
  return `${title}: why each person is or is not counted`;
}

/** Grain: one row per reporting period and rule of one measure: rows and people left, and lost at the rule. */
export function funnelTables(results: MeasureResults): OutputTable[] {
  return everyPair(results).map(({ measure, latest, previous }) => {
    const steps = [latest, previous].flatMap((run) =>
      numberedSteps(run.funnel).map((step) => ({ ...step, reportingPeriod: reportingPeriodText(run.period) })),
    );
    return {
      name: `funnel_${shortName(measure)}`,
      title: `${latest.measure}: rows and people left after each rule`,
      table: tableOfRecords(steps, {
        Reporting_Period: { text: ({ reportingPeriod }) => reportingPeriod },
        ...FUNNEL_COLUMNS,
      }),
    };
  });
}

/** Grain: one row per reporting period, person and case (cluster, admission, description) of one measure. */
export function reasonsTables(results: MeasureResults, measure: MeasureDefinition): OutputTable[] {
  const pair = everyPair(results).find((candidate) => candidate.measure === measure);
  return pair ? [reasonsTable(results, measure, [pair.latest, pair.previous])] : [];
}

function reasonsTable(results: MeasureResults, measure: MeasureDefinition, runs: readonly MeasureRun[]): OutputTable {
  const { people, context } = results;
  const files = intsOf(context.events, 'File');
  const lines = intsOf(context.events, 'Line');
  const rows = runs.flatMap((run) =>
    Array.from({ length: people.count }, (_, person) =>
      run
        .explain(person)
        .map((explanation) => ({ person, explanation, reportingPeriod: reportingPeriodText(run.period) })),
    ).flat(),
  );
  const fileOf = (row: number | undefined) => (row === undefined ? null : context.files[files.at(row) ?? -1]);
  return {
    name: `reasons_${shortName(measure)}`,
    title: reasonsTitle(measure),
    table: tableOfRecords(rows, {
      Reporting_Period: { text: ({ reportingPeriod }) => reportingPeriod },
      LA_Code: { text: ({ person }) => people.laCodeOf(person) },
      Der_NHS_LA_Combined_Person_ID: { text: ({ person }) => people.personIdOf(person) },
      Measure: { text: ({ explanation }) => explanation.measure },
      Description: { text: ({ explanation }) => explanation.description },
      groups: { text: ({ explanation }) => explanation.groups.join(', ') || null },
      subject: { text: ({ explanation }) => explanation.subject },
      verdict: { text: ({ explanation }) => explanation.verdict },
      because: { text: ({ explanation }) => explanation.because },
      deciding_rule: { text: ({ explanation }) => explanation.deciding },
      file: { text: ({ explanation }) => fileOf(explanation.rows[0]) ?? null },
      line: { integer: ({ explanation }) => (explanation.rows.length === 0 ? null : lines.at(explanation.rows[0])) },
    }),
  };
}

import { intsOf } from '../columns/table.ts';
import { foldText } from '../columns/text-dictionary.ts';
import { InputError } from '../model/input-error.ts';
import { formatPeriod } from '../model/period.ts';
import { findPeople } from '../pipeline/5-person-details/find-people.ts';
import type { Explanation } from '../pipeline/6-measures/explanation.ts';
import { everyPair } from '../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../pipeline/6-measures/run-measures.ts';
import { UsageError } from './usage-error.ts';
import { workOutRun } from './work-out-run.ts';
import { plannedRun } from './run-command.ts';

/** `cld explain`: why a person is or is not counted in a measure, rule by rule. */
export async function explainCommand(
  path: string,
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const { measure, person } = options;
  if (person === undefined) throw new UsageError('--person is missing: give an LA person ID or an NHS number.');
  const run = { ...(await plannedRun(path, options)), mainTableWanted: true };
  const { measures } = await workOutRun(run, new Set(['joined', 'measures']));
  if (!measures) throw new InputError('There are no figures to explain, because no joined table could be made.');
  const runs = runsOf(measures, measure);
  const people = findPeople(measures.context.events, measures.people, person);
  if (people.length === 0) {
    throw new InputError(
      'Nobody in the joined main table goes by this identifier. Give an LA person ID or an NHS number as it stands in the file; rows that were lost before the main table are listed in lost_rows.',
    );
  }
  const texts = people
    .flatMap((found) => runs.flatMap((run) => run.explain(found)))
    .map((found) => explanationText(found, measures));
  print(texts.join('\n\n'));
}

function runsOf(results: MeasureResults, wanted: string | undefined) {
  const runs = everyPair(results).map(({ latest }) => latest);
  if (wanted === undefined) return runs;
  const short = (name: string) => foldText(name).replace(/^ascof\s*/, '');
  const exact = runs.filter((run) => short(run.measure) === short(wanted));
  const found = exact.length > 0 ? exact : runs.filter((run) => short(run.measure).startsWith(short(wanted)));
  if (found.length > 0) return found;
  throw new UsageError(
    `There is no measure "${wanted}". Choose one of: ${runs.map(({ measure }) => measure).join(', ')}.`,
  );
}

function explanationText(found: Explanation, { context }: MeasureResults): string {
  const about = [found.measure, found.description, formatPeriod(found.period), found.subject].filter(
    (part) => part !== null,
  );
  return [
    about.join(', '),
    found.because,
    ...(found.groups.length > 0 ? [`In the groups: ${found.groups.join(', ')}`] : []),
    ...found.findings.map(
      ({ rule, text, met, saw }) =>
        `  ${met ? '✓' : '✗'} ${text}${saw === '' ? '' : ` [${saw}]`}${rule === found.deciding ? '  ← decides' : ''}`,
    ),
    ...sourcesOf(found, context),
  ].join('\n');
}

function sourcesOf({ rows }: Explanation, { events, files }: MeasureResults['context']): string[] {
  const [file, line] = [intsOf(events, 'File'), intsOf(events, 'Line')];
  return rows.map(
    (row, index) =>
      `  ${index === 0 ? 'Rests on' : 'and on'} ${files[file.at(row) ?? -1] ?? ''}, line ${line.at(row) ?? ''}`,
  );
}

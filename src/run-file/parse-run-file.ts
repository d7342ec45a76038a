import { z } from 'zod';
import { METHOD_OF_UNNAMED_RUNS, METHODS } from '../methods/index.ts';
import { dayOfIso, NO_DAY } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import { parseImportTime } from '../model/import-time.ts';

// The content security policy forbids generated code.
z.config({ jitless: true });

const day = z
  .string()
  .refine((text) => dayOfIso(text) !== NO_DAY, 'must be a date like 2025-04-01')
  .transform(dayOfIso);
const importTime = z
  .string()
  .refine((text) => parseImportTime(text) !== null, 'must be a time like 2026-01-29 11:11:11')
  .transform((text) => parseImportTime(text) ?? 0);
const reportingPeriod = z
  .object({ reporting_period_start: day, reporting_period_end: day })
  .transform(({ reporting_period_start: start, reporting_period_end: end }) => ({ start, end }))
  .refine(({ start, end }) => start <= end, 'ends before it starts');
const span = z.object({ start: day, end: day }).refine(({ start, end }) => start <= end, 'ends before it starts');

const METHOD_IDS = METHODS.map(({ id }) => id);

const RUN_FILE = z.object({
  method: z
    .string()
    .refine((id) => METHOD_IDS.includes(id), `must be one of: ${METHOD_IDS.join(', ')}`)
    .default(METHOD_OF_UNNAMED_RUNS.id),
  as_of_date: day,
  modes: z.object({ single: reportingPeriod.optional(), joined: reportingPeriod.optional() }),
  ascof: z.object({ latest: span }).optional(),
  submission_reporting_period: z.enum(['Derived', 'Stated']).default('Derived'),
  deaths: z.looseObject({ variant: z.string().min(1).optional(), file: z.string().min(1).optional() }).optional(),
  population: z.looseObject({ requested_year: z.number().int().optional() }).optional(),
  submissions: z
    .array(
      z.object({
        file: z.string().min(1),
        la_code: z.string().optional(),
        la_name: z.string().min(1).optional(),
        import_date: importTime.optional(),
      }),
    )
    .min(1, 'names no submission'),
  sus_extract: z.string().optional(),
  lsoa_lookup: z.string().optional(),
});

/** What is to be run, on which submissions: the run file `manifest.json`. Days and import times are numbers. */
export type RunFile = z.output<typeof RUN_FILE>;

/**
 * Reads a run file.
 * Errors: InputError that names the first entry that is wrong.
 */
export function parseRunFile(text: string, source: string): RunFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError(`${source}: this is not a run file (it is not valid JSON). See the README for its form.`);
  }
  const read = RUN_FILE.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new InputError(
    `${source}: ${issue.path.join('.') || 'the run file'} ${inWords(issue)}. Correct it in the run file.`,
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  object: 'an object in braces',
  array: 'a list in square brackets',
};

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be ${issue.values.join(' or ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.endsWith('undefined') ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
}

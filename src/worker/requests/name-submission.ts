import { parseImportTime } from '../../model/import-time.ts';
import { InputError } from '../../model/input-error.ts';
import type { SourceFacts } from '../sources/source-facts.ts';
import { rowsOfLa } from '../sources/rows-of-la.ts';
import { listSources } from './list-sources.ts';
import type { MethodChoice } from './list-sources.ts';
import type { RequestContext } from './request-context.ts';

/** What the analyst says of a file or sheet; what is left out stays as it is, null takes an answer back. */
export type SubmissionName = MethodChoice & {
  readonly id: number;
  readonly laName?: string | null;
  /** Of a file with several LA codes: the one whose rows are used. */
  readonly laCode?: string | null;
  /** `2026-01-29` or `2026-01-29 10:00:00` */
  readonly importDate?: string | null;
};

/** Says whose a file is and when it was imported. Errors: an import date that is none, an LA code it does not hold. */
export function nameSubmission(name: SubmissionName, context: RequestContext): SourceFacts[] {
  const { session } = context;
  let source = session.source(name.id);
  if (name.laName !== undefined) source = { ...source, laName: name.laName };
  if (name.laCode !== undefined) {
    const file = name.laCode === null ? source.whole : rowsOfLa(source.whole, name.laCode);
    source = { ...source, laCode: name.laCode, file };
  }
  if (name.importDate !== undefined) {
    const importTime = name.importDate === null ? null : importTimeOfInput(name.importDate);
    source = { ...source, importTime, importTimeFrom: importTime === null ? null : 'analyst' };
  }
  session.replace(source);
  return listSources(name, context);
}

function importTimeOfInput(text: string): number {
  const time = parseImportTime(text);
  if (time !== null) return time;
  throw new InputError(`Import date: “${text}” is not a date. Write it like 2025-04-28.`);
}

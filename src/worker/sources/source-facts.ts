import { foldText } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import { formatImportTime } from '../../model/import-time.ts';
import { InputError } from '../../model/input-error.ts';
import type { Notice } from '../../model/notice.ts';
import type { LocalAuthority } from '../../reference-tables/index.ts';
import { laNameOf } from '../../submissions/name-submission.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { submissionOf } from './source.ts';
import type { Source } from './source.ts';

/** What the pane shows of a file or sheet. */
export type SourceFacts = {
  readonly id: number;
  readonly name: string;
  /** A worksheet of the workbook that the pane is open in, whose cells can be shown. */
  readonly isSheet: boolean;
  /** Rows used: all, or those of the chosen LA code. */
  readonly rows: number;
  /** LA codes in the whole file, most rows first. */
  readonly laCodes: readonly {
    readonly laCode: string | null;
    readonly laName: string | null;
    readonly rows: number;
  }[];
  /** The LA code whose rows were chosen, if one was. */
  readonly laCode: string | null;
  /** Null when nobody can tell whose it is; `problem` then says why. */
  readonly laName: string | null;
  /** `2026-01-29 10:00:00`; null when not known. */
  readonly importDate: string | null;
  readonly importDateFrom: 'run file' | 'analyst' | null;
  /** ISO day on which the file was last changed, as a hint at the import date. */
  readonly modified: string | null;
  readonly statedPeriod: PeriodText | null;
  /** Null until local authority and import date are known: both decide it. */
  readonly coverage: Coverage | null;
  /** A sentence on what keeps it from being used, other than the missing import date. */
  readonly problem: string | null;
  readonly notices: readonly Notice[];
  readonly missingFields: readonly string[];
  readonly ignoredHeaders: readonly string[];
};

export function sourceFacts(source: Source, localAuthorities: readonly LocalAuthority[], method: Method): SourceFacts {
  const { file, whole } = source;
  const { laName, problem } = ownerOf(source, localAuthorities);
  const known = laName !== null && source.importTime !== null;
  return {
    id: source.id,
    name: file.name,
    isSheet: whole.sha256 === null,
    rows: file.rowCount,
    laCodes: whole.laCodes.map(({ laCode, rows }) => ({ laCode, laName: nameOf(laCode, localAuthorities), rows })),
    laCode: source.laCode,
    laName,
    importDate: source.importTime === null ? null : formatImportTime(source.importTime),
    importDateFrom: source.importTimeFrom,
    modified: source.modified,
    statedPeriod: file.statedPeriod && periodText(file.statedPeriod),
    coverage: known ? coverageOf(submissionOf(source, localAuthorities), method) : null,
    problem,
    notices: file.notices,
    missingFields: file.missingFields,
    ignoredHeaders: file.ignoredHeaders,
  };
}

function ownerOf(
  source: Source,
  localAuthorities: readonly LocalAuthority[],
): { readonly laName: string | null; readonly problem: string | null } {
  try {
    return { laName: source.laName ?? laNameOf(source.file, localAuthorities), problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { laName: null, problem: error.message };
  }
}

function nameOf(laCode: string | null, localAuthorities: readonly LocalAuthority[]): string | null {
  if (laCode === null) return null;
  return localAuthorities.find((known) => foldText(known.laCode) === foldText(laCode))?.cldLaName ?? null;
}

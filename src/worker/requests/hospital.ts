import {
  matchSpellColumns,
  readHospitalSpells,
  readLsoaLookup,
  readSpellHeaders,
  SPELL_FIELDS,
} from '../../hospital-spells/index.ts';
import type { ColumnMap, SpellField } from '../../hospital-spells/index.ts';
import { InputError } from '../../model/input-error.ts';
import { measuresOfRun } from '../../pipeline/6-measures/run-measures.ts';
import type { HospitalData } from '../../pipeline/6-measures/run-measures.ts';
import { parseCsv } from '../../reference-tables/parse-csv.ts';
import { normaliseHeader } from '../../submissions/match-headers.ts';
import { runOutputs } from '../results/run-outputs.ts';
import type { RequestContext } from './request-context.ts';

export type HospitalFile = {
  readonly file: File;
  /** The analyst's choice of columns, where the headers are not known. */
  readonly columnMap?: ColumnMap;
};

export type HospitalAnswer =
  | {
      readonly is: 'used';
      readonly what: 'spells' | 'residence';
      readonly rows: number;
      readonly notices: readonly string[];
    }
  /** Columns could not be found: which headers there are, and what was found under which. */
  | {
      readonly is: 'columns wanted';
      readonly problem: string;
      readonly header: readonly string[];
      readonly fields: readonly { readonly field: SpellField; readonly header: string | null }[];
    };

/** Takes a list of hospital spells, or the lookup of LSOAs, for ASCOF 2D, and works the figures out again. */
export async function addHospitalFile(
  { file, columnMap = {} }: HospitalFile,
  { session, control }: RequestContext,
): Promise<HospitalAnswer> {
  const text = await file.text();
  const { header } = parseCsv(text.split(/\r?\n/, 1)[0] ?? '');
  const before = session.hospital;
  if (/lsoa/i.test(header.join()) && /utla/i.test(header.join())) {
    const residence = readLsoaLookup(text, file.name);
    await useHospital({ spells: before?.spells ?? null, residence }, { session, control });
    return { is: 'used', what: 'residence', rows: residence.size, notices: [] };
  }
  const headers = readSpellHeaders(session.readReference);
  try {
    matchSpellColumns(header, headers, columnMap, file.name);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const fields = SPELL_FIELDS.map((field) => {
      const spellings = [field, ...headers.filter((one) => one.field === field).map((one) => one.header)];
      const known = new Set(spellings.map(normaliseHeader));
      const chosen = columnMap[field];
      return {
        field,
        header: chosen === undefined ? (header.find((name) => known.has(normaliseHeader(name))) ?? null) : chosen,
      };
    });
    return { is: 'columns wanted', problem: error.message, header, fields };
  }
  const spells = readHospitalSpells(text, file.name, { headers, columnMap });
  await useHospital({ spells, residence: before?.residence ?? null }, { session, control });
  return {
    is: 'used',
    what: 'spells',
    rows: spells.table.numRows(),
    notices: spells.notices.map(({ message }) => message),
  };
}

/** Keeps the data for this and later runs; figures of the last run are worked out with them. */
async function useHospital(
  data: { readonly spells: HospitalData['spells'] | null; readonly residence: HospitalData['residence'] },
  { session, control }: Pick<RequestContext, 'session' | 'control'>,
): Promise<void> {
  session.hospital = data;
  const { run, reference, smallNumbers } = session;
  if (!run?.measures) return;
  const measures = await measuresOfRun(
    run.result,
    { reference, ascofLatest: run.settings.ascofLatest, hospital: hospitalOf(data) },
    control,
  );
  session.run = { ...run, measures, comparison: undefined, outputs: runOutputs({ ...run, measures }, smallNumbers) };
}

/** What ASCOF 2D can be worked out with: nothing without spells. */
export function hospitalOf(
  data: { readonly spells: HospitalData['spells'] | null; readonly residence: HospitalData['residence'] } | null,
): HospitalData | null {
  return data?.spells ? { spells: data.spells, residence: data.residence } : null;
}

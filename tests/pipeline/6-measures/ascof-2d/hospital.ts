import { readReferenceFile } from '../../../../src/cli/reference-files.ts';
import { readHospitalSpells, readLsoaLookup, readSpellHeaders } from '../../../../src/hospital-spells/index.ts';
import type { HospitalSpells, SpellField } from '../../../../src/hospital-spells/index.ts';
import { dayOfIso } from '../../../../src/model/day.ts';
import { runAscof2d, runPartial } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import type { Ascof2dRun } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';

export const PERIOD = { start: dayOfIso('2025-01-01'), end: dayOfIso('2025-12-31') };
const EARLIER = { start: dayOfIso('2024-10-01'), end: dayOfIso('2025-09-30') };

/** Three weeks of reablement of P1 in Hillingdon, from the day after the hospital stay below. */
export const REABLEMENT: EventValues = {
  Event_Start_Date: '2025-05-01',
  Der_Event_End_Date: '2025-05-21',
  Service_Type_Cleaned: 'Short term support: ST-Max',
  Service_Component_Cleaned: 'Reablement',
};

/** A spell when a test says nothing: a woman of 75 who lives in Hillingdon goes home after an emergency stay. */
const SPELL = {
  Der_DHSC_Pseudo_NHS_Number: 'P1',
  APCS_Last_Ep_Ind: '1',
  Admission_Date: '2025-04-20',
  Discharge_Date: '2025-04-30',
  Month_of_Birth_SUS: '1',
  Year_of_Birth_SUS: '1950',
  Sex: '2',
  Der_Postcode_LSOA_2011_Code: 'E01000001',
  Admission_Method: '21',
  Discharge_Method: '1',
  Discharge_Destination: '19',
  Der_Management_Type: 'EM',
  Treatment_Function_Code: '300',
} as const;

export type SpellValues = { readonly [field in SpellField]?: string | null };

const LOOKUP = `LSOA_Code_2011,UTLA_Code_2023,UTLA_Name_2023
E01000001,E09000017,Hillingdon
E01000002,E06000066,Harrow
E01000003,E06000046,Isle of Wight
W01000001,W06000001,Isle of Anglesey
`;

/** Hospital data with DHSC's columns, each spell with an APCS_Ident of its own; `without` takes columns away. */
export function spellsOf(spells: readonly SpellValues[], without: readonly SpellField[] = []): HospitalSpells {
  const filled = spells.map((spell, row) => ({ APCS_Ident: `${row + 1}`, ...SPELL, ...spell }));
  const given = filled.flatMap((spell) => Object.keys(spell));
  const header = [...new Set(['APCS_Ident', ...Object.keys(SPELL), ...given])].filter(
    (name) => !without.some((field) => field === name),
  );
  const rows = filled.map((spell, row) => {
    const cells = new Map<string, string | null>(Object.entries(spell));
    return { line: row + 2, cells: header.map((name) => cells.get(name) ?? null) };
  });
  return readHospitalSpells({ header, rows }, 'spells.csv', { headers: readSpellHeaders(readReferenceFile) });
}

export type Hospital = {
  readonly run: Ascof2dRun;
  /** What part 1 says of the reablements of a person. */
  part1(personId?: string, laCode?: string): readonly Explanation[];
  /** What part 2 says of the discharges of a person. */
  part2(personId?: string, laCode?: string): readonly Explanation[];
};

type Setting = {
  readonly spells?: readonly SpellValues[];
  readonly without?: readonly SpellField[];
  readonly details?: { readonly [personId: string]: PersonValues };
  readonly changes?: Partial<MeasureContext>;
  readonly lookup?: string | null;
};

/** ASCOF 2D of a few events and spells; by default P1 leaves hospital on 30 April 2025 into reablement. */
export function hospitalOf(events: readonly EventValues[] = [REABLEMENT], setting: Setting = {}): Hospital {
  const { spells = [{}], without, details, changes, lookup = LOOKUP } = setting;
  const context = measureContext(events, details, changes);
  const residence = lookup === null ? null : readLsoaLookup(lookup, 'lsoa.csv');
  const run = runAscof2d(context, { latest: PERIOD, previous: EARLIER }, spellsOf(spells, without), residence).latest;
  return { run, ...explanationsOf(run, context) };
}

export function partialOf(events: readonly EventValues[] = [REABLEMENT], setting: Setting = {}): Hospital {
  const context = measureContext(events, setting.details, setting.changes);
  const run = runPartial(context, PERIOD);
  return { run, ...explanationsOf(run, context) };
}

function explanationsOf(run: Ascof2dRun, { people }: MeasureContext): Omit<Hospital, 'run'> {
  const explain = (part: RegExp) => (personId: string, laCode: string) => {
    const person = people.find(laCode, personId);
    if (person === null) throw new Error(`Nobody is ${personId}`);
    return run.explain(person).filter(({ description }) => part.test(description ?? ''));
  };
  return {
    part1: (personId = 'P1', laCode = '727') => explain(/^Part(ial| 1)/)(personId, laCode),
    part2: (personId = 'P1', laCode = '727') => explain(/^Part 2/)(personId, laCode),
  };
}

/** Part 1 as `numerator/denominator` of Hillingdon; part 2 with `Part 2`. */
export function counts(run: Ascof2dRun, part = 'Part 1', group = 'Total'): string {
  const figure = run.figures.find(
    ({ laCode, description, group: found }) => laCode === '727' && description.startsWith(part) && found === group,
  );
  return figure ? `${figure.numerator}/${figure.denominator}` : 'no figure';
}

/** A row of one of the tables; columns as text, blank as ''. */
export function tableRow(run: Ascof2dRun, name: string, where: { readonly [column: string]: string }) {
  const table = run.tables.find((found) => found.name === name)?.table;
  const rows = table ? tableRows(table) : [];
  return rows.find((row) => Object.entries(where).every(([column, text]) => row[column] === text)) ?? null;
}

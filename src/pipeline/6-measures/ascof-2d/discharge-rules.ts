import { NO_INT } from '../../../columns/int-column.ts';
import { intsOf, textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { LsoaLookup } from '../../../hospital-spells/index.ts';
import { dayOf, isoOf, NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { textPasses } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import { codeRules } from './code-rules.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { LongTermSupport } from './long-term-support.ts';
import { NO_KEY } from './person-keys.ts';

export const AGED_FROM_YEARS = 65;

/** Client level data begin here. */
const FIRST_ADMISSION = dayOf(2023, 4, 1);

export type DischargeCases = {
  readonly records: HospitalRecords;
  readonly support: LongTermSupport;
  /** Null when nobody knows where the patients live. */
  readonly residence: LsoaLookup | null;
  readonly period: Period;
};

/** The rule that a row of long term support decides. */
export const NOT_IN_CARE_HOME_RULE = 'not-in-care-home-at-admission';

/**
 * Which hospital discharges count: the denominator of part 2, and what a reablement may be linked to. A case is a spell.
 * Unknowns: a blank in any of these columns drops the spell, as each test of a NULL is unknown.
 * Source: DHSC Create_ASCOF_2D, stage 2.
 */
export function dischargeRules(cases: DischargeCases): readonly Rule<SpellNumber>[] {
  const { records, period } = cases;
  const { admitted, discharged, ages, spells } = records;
  const patients = textOf(spells.table, 'Der_DHSC_Pseudo_NHS_Number');
  return [
    {
      id: 'discharged-in-period',
      met: 'the discharge is in the period',
      notMet: 'the hospital discharge is not in the period',
      holds: (spell) => discharged[spell] >= period.start && discharged[spell] <= period.end,
      saw: (spell) => `${records.describe(spell)}; the period is ${isoOf(period.start)} to ${isoOf(period.end)}`,
    },
    {
      id: 'aged-65',
      met: `the patient was ${AGED_FROM_YEARS} or over at discharge`,
      notMet: `the patient was under ${AGED_FROM_YEARS} at discharge, reckoned from the first of the birth month, or the age is unknown`,
      holds: (spell) => ages[spell] >= AGED_FROM_YEARS,
      saw: (spell) => `age ${ages[spell] === NO_INT ? 'unknown' : ages[spell]}`,
    },
    {
      id: 'stayed-a-night',
      met: 'the admission was before the day of discharge',
      notMet: 'the admission was not before the day of discharge, or has no date',
      holds: (spell) => admitted[spell] !== NO_DAY && admitted[spell] < discharged[spell],
      saw: records.describe,
    },
    {
      id: 'admitted-since-cld',
      met: `the admission was on or after ${isoOf(FIRST_ADMISSION)}, when client level data begin`,
      notMet: `the admission was before ${isoOf(FIRST_ADMISSION)}, when client level data begin`,
      holds: (spell) => admitted[spell] >= FIRST_ADMISSION,
      saw: records.describe,
    },
    lastEpisode(records),
    ...codeRules(spells),
    {
      id: 'has-nhs-number',
      met: 'the spell has an NHS number or pseudonym',
      notMet: 'the spell has no NHS number or pseudonym',
      holds: textPasses(patients, () => true),
      saw: (spell) => (patients.at(spell) === null ? 'Der_DHSC_Pseudo_NHS_Number blank' : ''),
    },
    notInCareHome(cases),
    livesInEngland(cases),
  ];
}

export function lastEpisode({ spells }: HospitalRecords): Rule<SpellNumber> {
  const indicators = intsOf(spells.table, 'APCS_Last_Ep_Ind');
  const isMissing = spells.missing.has('APCS_Last_Ep_Ind');
  return {
    id: 'last-episode',
    met: isMissing
      ? 'each row of the hospital data is taken for a whole spell'
      : 'the row is the last episode of the spell',
    notMet: 'the row is not the last episode of the spell',
    holds: isMissing ? () => true : (spell) => indicators.values[spell] === 1,
    saw: (spell) => (isMissing ? 'no column APCS_Last_Ep_Ind' : `APCS_Last_Ep_Ind ${indicators.at(spell) ?? 'blank'}`),
  };
}

/** Under whatever local authority: DHSC does not ask which one gave the support. */
function notInCareHome({ records, support }: DischargeCases): Rule<SpellNumber> {
  const open = (spell: SpellNumber) => {
    const key = records.keyOf(spell);
    return key === NO_KEY ? null : support.openOn(key, 'care home or prison', records.admitted[spell]);
  };
  return {
    id: NOT_IN_CARE_HOME_RULE,
    met: 'the person was not in long term nursing or residential care or prison on the day of admission',
    notMet: 'the person was in long term nursing or residential care or prison on the day of admission',
    holds: (spell) => open(spell) === null,
    saw: (spell) => {
      const row = open(spell);
      const admission = `Admission_Date ${isoOf(records.admitted[spell])}`;
      return row === null ? `${admission}; none open` : `${admission}; ${support.describe(row)}`;
    },
  };
}

function livesInEngland({ records, residence }: DischargeCases): Rule<SpellNumber> {
  const areas = textOf(records.spells.table, 'Der_Postcode_LSOA_2011_Code');
  return {
    id: 'lives-in-england',
    met:
      residence === null
        ? 'where the patient lives is not known, and England is assumed'
        : 'the patient lives in England',
    notMet: 'the patient does not live in England, or the area (LSOA) is blank or not in the lookup',
    holds: residence === null ? () => true : textPasses(areas, (text) => residence.has(foldText(text))),
    saw: (spell) => (residence === null ? '' : seenText('Der_Postcode_LSOA_2011_Code', areas.at(spell))),
  };
}

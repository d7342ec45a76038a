import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { HospitalSpells, SpellField } from '../../../hospital-spells/index.ts';
import { textPasses } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import type { SpellNumber } from './hospital-records.ts';
import {
  EXCLUDED_ADMISSION_METHODS,
  EXCLUDED_DESTINATIONS,
  EXCLUDED_DISCHARGE_METHODS,
  EXCLUDED_TREATMENT_FUNCTIONS,
  EXCLUDED_TREATMENT_FUNCTION_STARTS,
} from './excluded-codes.ts';

type CodeRule = {
  readonly id: string;
  readonly column: SpellField;
  /** `the admission method` */
  readonly what: string;
  readonly excluded: readonly string[];
  readonly excludedStarts?: readonly string[];
  /** What the codes stand for. */
  readonly meaning: string;
};

/** Which hospital discharges are left out by their codes. A case is a spell. */
export function codeRules(spells: HospitalSpells): readonly Rule<SpellNumber>[] {
  return [
    notExcluded(spells, {
      id: 'admission-method',
      column: 'Admission_Method',
      what: 'the admission method',
      excluded: EXCLUDED_ADMISSION_METHODS,
      meaning: 'maternity or a newborn baby',
    }),
    spells.missing.has('Discharge_Method') && !spells.missing.has('Died_In_Hospital')
      ? leftAlive(spells)
      : notExcluded(spells, {
          id: 'discharge-method',
          column: 'Discharge_Method',
          what: 'the discharge method',
          excluded: EXCLUDED_DISCHARGE_METHODS,
          meaning: 'died in hospital or stillborn',
        }),
    notExcluded(spells, {
      id: 'discharge-destination',
      column: 'Discharge_Destination',
      what: 'the discharge destination',
      excluded: EXCLUDED_DESTINATIONS,
      meaning: 'another hospital, a hospice, or died',
    }),
    notExcluded(spells, {
      id: 'treatment-function',
      column: 'Treatment_Function_Code',
      what: 'the treatment function',
      excluded: EXCLUDED_TREATMENT_FUNCTIONS,
      excludedStarts: EXCLUDED_TREATMENT_FUNCTION_STARTS,
      meaning: 'such as mental health, maternity, therapy',
    }),
  ];
}

/**
 * Unknowns: a blank code drops the spell, because DHSC's `NOT IN` of NULL is unknown. A column that the file does not
 * have drops nothing; the notices of the file say so.
 */
function notExcluded(spells: HospitalSpells, rule: CodeRule): Rule<SpellNumber> {
  const { id, column, what, meaning, excluded, excludedStarts = [] } = rule;
  const codes = [...excluded, ...excludedStarts.map((start) => `${start}…`)].join(', ');
  if (spells.missing.has(column)) {
    return {
      id,
      met: `${what} is not in the hospital data, so nothing is left out for it`,
      notMet: `${what} is left out`,
      holds: () => true,
      saw: () => `no column ${column}`,
    };
  }
  const texts = textOf(spells.table, column);
  const left = new Set(excluded);
  return {
    id,
    met: `${what} is none that DHSC leaves out (${codes})`,
    notMet: `${what} is one that DHSC leaves out (${meaning}: ${codes}), or is blank, which its test NOT IN leaves out too`,
    holds: textPasses(texts, (text) => {
      const code = foldText(text);
      return !left.has(code) && !excludedStarts.some((start) => code.startsWith(start));
    }),
    saw: (spell) => seenText(column, texts.at(spell)),
  };
}

/** For a file that says who died instead of how people left. */
function leftAlive({ table }: HospitalSpells): Rule<SpellNumber> {
  const died = textOf(table, 'Died_In_Hospital');
  return {
    id: 'discharge-method',
    met: 'the patient did not die in hospital',
    notMet: 'the patient died in hospital',
    holds: textPasses(died, (text) => foldText(text) !== 'y', 'blank passes'),
    saw: (spell) => seenText('Died_In_Hospital', died.at(spell)),
  };
}

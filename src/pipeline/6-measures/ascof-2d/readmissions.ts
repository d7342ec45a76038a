import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { HospitalSpells } from '../../../hospital-spells/index.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { textIsOneOf, textPasses } from '../row-tests.ts';
import type { RowTest } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import { lastEpisode } from './discharge-rules.ts';
import {
  EMERGENCY_METHOD_START,
  NON_ELECTIVE_METHODS,
  STILLBORN,
  UNPLANNED_MANAGEMENT_TYPES,
} from './excluded-codes.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { PersonKey } from './person-keys.ts';

/**
 * Which hospital spells can be a readmission. A case is a spell. Unlike for discharges, age, treatment function,
 * residence and long term support do not matter; a spell without a discharge is none.
 * Source: DHSC Create_ASCOF_2D, #Readmissions_Data.
 */
export function readmissionRules(records: HospitalRecords, period: Period): readonly Rule<SpellNumber>[] {
  const { admitted, discharged, spells } = records;
  const methods = textOf(spells.table, 'Discharge_Method');
  return [
    {
      id: 'readmission-stayed-a-night',
      met: 'the stay lasted a night',
      notMet: 'the stay did not last a night, or has no discharge date',
      holds: (spell) => admitted[spell] !== NO_DAY && admitted[spell] < discharged[spell],
      saw: records.describe,
    },
    unplanned(spells),
    {
      id: 'readmission-not-stillborn',
      met: 'the discharge method is not that of a stillbirth (5)',
      notMet: 'the discharge method is that of a stillbirth (5), or blank',
      holds: spells.missing.has('Discharge_Method')
        ? () => true
        : textPasses(methods, (text) => !STILLBORN.some((code) => code === foldText(text))),
      saw: (spell) => seenText('Discharge_Method', methods.at(spell)),
    },
    lastEpisode(records),
    {
      id: 'readmission-since-period-start',
      met: 'the admission was not before the period',
      notMet: 'the admission was before the period',
      holds: (spell) => admitted[spell] >= period.start,
      saw: records.describe,
    },
  ];
}

/** Admissions of a person from one day to another, both counting, the first one first. */
export type AdmissionsBetween = (key: PersonKey, from: Day, to: Day) => readonly SpellNumber[];

export function admissionsBetween({ admitted, spellsOf }: HospitalRecords): AdmissionsBetween {
  return (key, from, to) =>
    spellsOf(key)
      .filter((spell) => admitted[spell] >= from && admitted[spell] <= to)
      .toSorted((a, b) => admitted[a] - admitted[b] || a - b);
}

function unplanned(spells: HospitalSpells): Rule<SpellNumber> {
  const types = textOf(spells.table, 'Der_Management_Type');
  const methods = textOf(spells.table, 'Admission_Method');
  const byType = !spells.missing.has('Der_Management_Type');
  return {
    id: 'readmission-unplanned',
    met: 'the admission was an emergency or non-elective',
    notMet: 'the admission is not known to be an emergency or non-elective',
    holds: byType ? textIsOneOf(types, UNPLANNED_MANAGEMENT_TYPES) : isUnplannedMethod(spells),
    saw: (spell) =>
      byType ? seenText('Der_Management_Type', types.at(spell)) : seenText('Admission_Method', methods.at(spell)),
  };
}

function isUnplannedMethod({ table }: HospitalSpells): RowTest {
  return textPasses(textOf(table, 'Admission_Method'), (text) => {
    const code = foldText(text);
    return code.startsWith(EMERGENCY_METHOD_START) || NON_ELECTIVE_METHODS.some((other) => other === code);
  });
}

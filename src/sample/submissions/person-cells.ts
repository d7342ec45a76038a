import { NO_DAY } from '../../model/day.ts';
import type { Life } from '../lives/life.ts';
import type { SubmissionPlan } from '../plan-submissions.ts';
import { stirredUnit } from '../random.ts';
import { releaseOneSpelling } from '../spellings/release-one-spelling.ts';
import { mistypeOneValue, substituteOneValue } from './blemish-cells.ts';
import type { BlemishShares } from './blemish-cells.ts';
import { writtenBirth } from './blemish-dates.ts';
import { PERSON_LIST_COLUMNS } from './columns.ts';
import type { Cells } from './columns.ts';
import { submittedDate } from './submitted-date.ts';

const SHARES: BlemishShares = { local: 0.02, invalid: 0.012, capitals: 0.02, spaces: 0.02 };
/** In Release 2 files, ethnicity still in Release 1 words. */
const SHARE_OLD_ETHNICITY = 0.03;

/** The cells of a row that tell who it is about, as known on the extract day. */
export function personCells(life: Life, plan: SubmissionPlan, laCode: string): Cells {
  const { person } = life;
  const deathKnown = life.death !== NO_DAY && life.deathRecorded <= plan.extractDay;
  const cells: Cells = {
    LA_Code: laCode,
    Reporting_Period_Start_Date: submittedDate(plan.period.start),
    Reporting_Period_End_Date: submittedDate(plan.period.end),
    LA_Person_Unique_Identifier: person.laPersonId,
    NHS_Number: person.nhsNumber,
    GP_Practice_Name: person.gpName,
    GP_Practice_Code: person.gpCode,
    Gender: person.gender,
    Ethnicity: person.ethnicity,
    Date_of_Birth: writtenBirth(person.birth, person.noise),
    Date_of_Death: deathKnown ? submittedDate(life.death) : '',
    Client_Type: life.clientType,
    Primary_Support_Reason: life.supportReason,
    Postcode: person.postcode,
    Accommodation_Status: homeOn(life, plan),
    Employment_Status: person.employment,
    Has_Unpaid_Carer: person.hasUnpaidCarer,
    Autism_Spectrum_Disorder_ASD: person.autism,
    Visual_Impairment: person.visualImpairment,
    Hearing_Impairment: person.hearingImpairment,
    Dementia: person.dementia,
    Total_Hrs_Caring_per_week: life.caring?.hoursPerWeek,
    No_of_adults_being_cared_for: life.caring?.adults,
    Adult_1_Linked_Person_ID: life.caring?.linkedPersonIds[0],
  };
  substituteOneValue(cells, PERSON_LIST_COLUMNS, person.noise, SHARES);
  if (plan.release === 1) {
    for (const column of PERSON_LIST_COLUMNS) cells[column] = releaseOneSpelling(column, cells[column] ?? '');
  } else if (stirredUnit(person.noise, 12) < SHARE_OLD_ETHNICITY) {
    cells.Ethnicity = releaseOneSpelling('Ethnicity', person.ethnicity);
  }
  mistypeOneValue(cells, PERSON_LIST_COLUMNS, person.noise, SHARES);
  return cells;
}

function homeOn({ person, moves }: Life, { extractDay }: SubmissionPlan): string {
  let status = person.home;
  for (const move of moves) if (move.from <= extractDay) status = move.status;
  return status;
}

import type { Weighted } from '../random.ts';
import type { Need } from './person.ts';

/** What is known of people and how often. Shares are made up, near what national statistics make likely. */
export const GENDERS: Readonly<Record<Need, Weighted<string>>> = {
  older: [
    ['Female', 61],
    ['Male', 38],
    ['Other', 0.2],
    ['Unknown', 0.8],
  ],
  learning: [
    ['Male', 58],
    ['Female', 41],
    ['Other', 0.5],
    ['Unknown', 0.5],
  ],
  workingAge: [
    ['Female', 51],
    ['Male', 47],
    ['Other', 0.7],
    ['Unknown', 1],
  ],
  caring: [
    ['Female', 68],
    ['Male', 31],
    ['Other', 0.2],
    ['Unknown', 0.8],
  ],
};

export const ETHNICITIES: Weighted<string> = [
  ['White: English, Welsh, Scottish, Northern Irish or British', 820],
  ['White: Irish', 9],
  ['White: Gypsy or Irish Traveller', 2],
  ['White: Roma', 1],
  ['White: Any other White background', 31],
  ['Mixed or multiple ethnic groups: White and Black Caribbean', 5],
  ['Mixed or multiple ethnic groups: White and Black African', 2],
  ['Mixed or multiple ethnic groups: White and Asian', 3],
  ['Mixed or multiple ethnic groups: Any other Mixed or multiple ethnic background', 3],
  ['Asian or Asian British: Indian', 8],
  ['Asian or Asian British: Pakistani', 9],
  ['Asian or Asian British: Bangladeshi', 3],
  ['Asian or Asian British: Chinese', 5],
  ['Asian or Asian British: Any other Asian background', 5],
  ['Black, Black British, Caribbean or African: Caribbean', 6],
  ['Black, Black British, Caribbean or African: African', 7],
  ['Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background', 2],
  ['Other ethnic group: Arab', 2],
  ['Other ethnic group: Any other ethnic group', 4],
  ['No data: Refused', 6],
  ['No data: Undeclared or not known', 55],
  ['', 12],
];

const RETIRED: Weighted<string> = [
  ['', 82],
  ['Not in paid employment: Not actively seeking work or retired', 16],
  ['Unknown', 2],
];

export const EMPLOYMENT: Readonly<Record<Need, Weighted<string>>> = {
  older: RETIRED,
  learning: [
    ['Not in paid employment: Not actively seeking work or retired', 62],
    ['Not in paid employment: Seeking work', 11],
    ['Not in paid employment: Voluntary work only', 6],
    ['Paid: Less than 16 hours a week', 5],
    ['Paid: 16 or more hours a week', 2],
    ['Paid: Hours per week unknown', 1],
    ['Unknown', 8],
    ['', 5],
  ],
  workingAge: [
    ['', 48],
    ['Not in paid employment: Not actively seeking work or retired', 30],
    ['Not in paid employment: Seeking work', 8],
    ['Paid: 16 or more hours a week', 4],
    ['Paid: Less than 16 hours a week', 2],
    ['Unknown', 8],
  ],
  caring: [
    ['', 65],
    ['Paid: 16 or more hours a week', 14],
    ['Paid: Less than 16 hours a week', 6],
    ['Unknown', 15],
  ],
};

export const HAS_UNPAID_CARER: Weighted<string> = [
  ['No', 47],
  ['Yes', 33],
  ['Unknown', 13],
  ['', 7],
];

export const AUTISM: Readonly<Record<Need, Weighted<string>>> = {
  older: [
    ['No', 60],
    ['', 30],
    ['Unknown', 9],
    ['Yes', 0.5],
  ],
  learning: [
    ['No', 52],
    ['Yes', 34],
    ['Unknown', 8],
    ['', 6],
  ],
  workingAge: [
    ['No', 55],
    ['Yes', 8],
    ['Unknown', 12],
    ['', 25],
  ],
  caring: [
    ['', 95],
    ['No', 5],
  ],
};

export const DEMENTIA: Readonly<Record<Need, Weighted<string>>> = {
  older: [
    ['No', 50],
    ['Yes', 21],
    ['', 20],
    ['Unknown', 9],
  ],
  learning: [
    ['No', 80],
    ['Yes', 2],
    ['', 18],
  ],
  workingAge: [
    ['No', 68],
    ['Yes', 1],
    ['Unknown', 6],
    ['', 25],
  ],
  caring: [
    ['', 96],
    ['No', 4],
  ],
};

export const VISUAL_IMPAIRMENTS: Weighted<string> = [
  ['No visual impairment', 52],
  ['Partial sight/sight impaired', 5],
  ['Blind/severely sight impaired', 2.5],
  ['Visual impairment: Severity unknown', 1],
  ['Unknown', 12],
  ['', 28],
];

export const HEARING_IMPAIRMENTS: Weighted<string> = [
  ['No hearing impairment', 50],
  ['Hard of hearing', 9],
  ['Deaf with speech', 1.5],
  ['Deaf without speech', 0.7],
  ['Hearing impairment: Severity unknown', 1],
  ['Unknown', 12],
  ['', 26],
];

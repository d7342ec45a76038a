import type { Day } from '../../model/day.ts';

/** Where somebody lives from a day on. */
export type Home = { readonly from: Day; readonly status: string };

/** Why and for how long a group of people needs support; it decides ages, reasons and services. */
export type Need = 'older' | 'learning' | 'workingAge' | 'caring';

/** An invented person, with everything that does not change from event to event. Texts are Release 2 values. */
export type Person = {
  readonly laPersonId: string;
  /** Blank when the case system holds none. */
  readonly nhsNumber: string;
  readonly need: Need;
  readonly gpName: string;
  readonly gpCode: string;
  readonly gender: string;
  readonly ethnicity: string;
  readonly birth: Day;
  readonly postcode: string;
  readonly home: string;
  readonly employment: string;
  readonly hasUnpaidCarer: string;
  readonly autism: string;
  readonly visualImpairment: string;
  readonly hearingImpairment: string;
  readonly dementia: string;
  /** Decides this person's blemishes, the same in every file. */
  readonly noise: number;
};

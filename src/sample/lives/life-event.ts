import type { Day } from '../../model/day.ts';

type Happening = {
  readonly start: Day;
  /** NO_DAY when it goes on beyond the story. */
  readonly end: Day;
  /** The day the end and its outcome were recorded; files extracted before show the event as open. */
  readonly endRecorded: Day;
  /** How it ended, as a Release 2 value; blank when nobody wrote it down. */
  readonly outcome: string;
  /** Decides this event's blemishes, the same in every file. */
  readonly noise: number;
};

export type Cost = { readonly unitCost: string; readonly frequency: string; readonly unitsPerWeek: string };

export type Request = Happening & { readonly kind: 'Request'; readonly route: string; readonly description: string };

export type Assessment = Happening & {
  readonly kind: 'Assessment';
  readonly assessmentType: string;
  readonly eligibleNeeds: string;
  readonly method: string;
};

export type Service = Happening & {
  readonly kind: 'Service';
  readonly serviceType: string;
  readonly component: string;
  readonly deliveryMechanism: string;
  readonly provider: number;
  readonly funding: string;
  readonly cost: Cost | null;
};

export type Review = Happening & {
  readonly kind: 'Review';
  readonly reason: string;
  readonly outcomesAchieved: string;
  readonly method: string;
  readonly funding: string;
};

/** A carer known only through the person they care for: a row in every file, without an event. */
export type Association = Happening & { readonly kind: 'Association' };

/** An event of a life, as it was; what a file shows of it is decided in `submissions/`. */
export type LifeEvent = Request | Assessment | Service | Review | Association;

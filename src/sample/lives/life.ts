import type { Day } from '../../model/day.ts';
import type { Home, Person } from '../people/person.ts';
import type { LifeEvent } from './life-event.ts';

/** Whom a carer cares for and how much. */
export type Caring = {
  readonly hoursPerWeek: string;
  readonly adults: string;
  readonly linkedPersonIds: readonly string[];
};

/** One person in one role (a person may be a service user and a carer), with the events of that role. */
export type Life = {
  readonly person: Person;
  readonly clientType: 'Service user' | 'Unpaid carer' | 'Unpaid carer known by association';
  readonly supportReason: string;
  readonly caring: Caring | null;
  readonly events: readonly LifeEvent[];
  /** Homes after the person's first one, earliest first. */
  readonly moves: readonly Home[];
  /** NO_DAY while alive. */
  readonly death: Day;
  readonly deathRecorded: Day;
};

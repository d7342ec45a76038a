import type { Mode } from '../../model/mode.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import type { PeriodText } from '../iso-text.ts';
import type { Counts } from './figure-facts.ts';
import type { OutputFacts } from './output-facts.ts';
import type { RowPlace } from './person-facts.ts';

export type MethodFacts = { readonly id: string; readonly title: string; readonly commit: string };

/** Two methods on the same data: the last run's, and another. */
export type ComparisonFacts = {
  /** The last run's method. */
  readonly a: MethodFacts;
  /** The one that it is compared with. */
  readonly b: MethodFacts;
  /** Figures that differ, of the latest and the previous period, those that moved by the most people first. */
  readonly figures: readonly ComparedFigureFacts[];
  /** How many figures were compared; 0 without a joined main table. */
  readonly figuresCompared: number;
  /** Rows of the main tables that differ, by why; most rows first. */
  readonly events: readonly ComparedEventsFacts[];
  /** Rows that both main tables have alike. */
  readonly sameEvents: number;
  /** Main tables that one of the methods could not make. */
  readonly notBuilt: readonly { readonly method: string; readonly mode: Mode; readonly reason: string }[];
  /** compare_figures, compare_people and compare_events, for `table`, `csv` and `workbook`. */
  readonly outputs: readonly OutputFacts[];
  readonly seconds: number;
};

export type ComparedFigureFacts = {
  /** Names the figure and its period in `comparedPeople`. */
  readonly key: string;
  readonly period: PeriodText;
  readonly isLatest: boolean;
  readonly laName: string;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  /** By the last run's method; null where it has no such figure. */
  readonly a: Counts | null;
  readonly b: Counts | null;
  /** People who are counted otherwise under the other method; they can outweigh each other in the figure. */
  readonly peopleMoved: number;
};

export type ComparedPeopleQuestion = { readonly key: string; readonly fromRow: number; readonly toRow: number };

/** People who move in one figure, as far as asked for. */
export type ComparedPeople = {
  readonly total: number;
  readonly people: readonly ComparedPerson[];
};

export type ComparedPerson = {
  /** Number of the person in the last run, for `explainPerson`; null when only the other method knows them. */
  readonly person: PersonNumber | null;
  readonly laPersonId: string | null;
  readonly nhsNumber: string | null;
  readonly a: ComparedCase;
  readonly b: ComparedCase;
  /** Which of the method's choices moves the person, each a sentence. */
  readonly changedBy: readonly string[];
};

/** How one method counts a person in a figure. */
export type ComparedCase = {
  /** How often the person stands in it: reablements and admissions can be several. */
  readonly numerator: number;
  readonly denominator: number;
  /** The rule that decided; null where all are met. */
  readonly rule: string | null;
  readonly because: string;
};

export type EventDifference = 'only in a' | 'only in b' | 'changed';

/** Rows of a main table that differ for one reason. */
export type ComparedEventsFacts = {
  readonly mode: Mode;
  readonly difference: EventDifference;
  /** Short name, for `comparedEvents`: `lost`, `duplicate`. */
  readonly reason: string;
  /** The reason as a sentence. */
  readonly text: string;
  readonly rows: number;
};

export type ComparedEventsQuestion = Pick<ComparedEventsFacts, 'mode' | 'difference' | 'reason'> & {
  readonly fromRow: number;
  readonly toRow: number;
};

export type ComparedEvents = { readonly total: number; readonly events: readonly ComparedEvent[] };

export type ComparedEvent = {
  readonly recordId: number;
  readonly place: RowPlace;
  readonly eventType: string | null;
  readonly start: string | null;
  /** Null while open. */
  readonly end: string | null;
  readonly because: string;
  /** The record that is kept in its place, when it is a duplicate. */
  readonly keptInstead: RowPlace | null;
  /** What differs in a row that both have. */
  readonly values: readonly { readonly column: string; readonly a: string | null; readonly b: string | null }[];
};

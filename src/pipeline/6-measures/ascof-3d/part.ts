import type { Table } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { RuleFinding } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import type { JudgedPart } from './judge-part.ts';

/** A kind of support that DHSC ranks: a client's setting and delivery mechanism, or what a carer was provided with. */
export type SupportKind = {
  /** 1 the best. A person counts in the best kind only. */
  readonly rank: number;
  readonly name: string;
  readonly inDenominator: boolean;
  readonly selfDirected: boolean;
  readonly directPayment: boolean;
  /** In DHSC's count of unknown delivery mechanisms beside the figure. */
  readonly unknownMechanism: boolean;
};

/** One of the two figures that a part has: self-directed support, or direct payments. */
export type PartFigure = {
  /** `1a` */
  readonly label: string;
  readonly description: string;
  readonly counts: 'selfDirected' | 'directPayment';
};

/** What is so of a person when a rule is met, and when it is not. */
export type RuleWords = { readonly id: string; readonly met: string; readonly notMet: string };

/** One part of ASCOF 3D, clients or carers: two figures over the same people. What differs between the two is here. */
export type PartDefinition = {
  /** `ASCOF 3D (Clients)` */
  readonly measure: string;
  readonly figures: readonly PartFigure[];
  /** Said of a person without a row that meets the first rule: `the person has no long term support`. */
  readonly noCase: string;
  /** What the best kind of support must be for the denominator. */
  readonly inDenominator: RuleWords;
  /** What unknown delivery mechanism means for the person. */
  readonly unknownMechanism: string;
  rules(context: MeasureContext, period: Period): PartRules;
  /** People as they enter the figures. Grain and columns: DHSC's temporary table. */
  personLevel(context: MeasureContext, judged: JudgedPart): Table;
  /** The LA person IDs under which DHSC lists a person, from the person's top-ranked rows. */
  listedIds(context: MeasureContext): (bestRows: readonly number[]) => readonly (string | null)[];
};

/** The rules of a part for a period. A row that meets the cohort's and the kind's rules has a kind of support. */
export type PartRules = {
  readonly cohort: readonly Rule<number>[];
  readonly kind: readonly Rule<number>[];
  readonly kinds: readonly SupportKind[];
  /** Rank of the kind of support of a row of the cohort; 0 when it has none. */
  rankOf(row: number): number;
  readonly alive: Rule<PersonNumber>;
  /** Which kind of support a row of the cohort is, and why. */
  kindFinding(row: number): RuleFinding;
  /** Something about rows of the cohort that the reason for a figure should not leave out; null when there is nothing. */
  remark(rows: readonly number[]): string | null;
};

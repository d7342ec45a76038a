import type { FaultAsked } from '../../../src/worker/protocol.ts';

/** A figure before and after a fault is mended, in words. */
export type MovedWords = {
  readonly key: string;
  readonly name: string;
  /** The figure itself, its numerator and its denominator. */
  readonly lines: readonly { readonly label: string; readonly before: string; readonly after: string }[];
};

/** A fault of the ranking, in words. */
export type FaultWords = {
  readonly key: string;
  readonly fault: FaultAsked;
  readonly fieldTitle: string;
  /** Null where the field is blank. */
  readonly value: string | null;
  readonly where: string | null;
  readonly rows: number;
  readonly suggested: string;
  readonly isEstimate: boolean;
  /** The biggest move: `ASCOF 2C 65 and above: +10 people, 512.3 → 530.1 per 100,000`. */
  readonly most: string;
  readonly moved: readonly MovedWords[];
  readonly uniqueEvents: string;
};

/** A field's name as in the specification: `Service Component`. */
export function fieldTitle(field: string): string {
  return field.replaceAll('_', ' ');
}

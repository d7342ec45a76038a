import type { RangeRef } from './range-ref.ts';

/** A defined name: a range, or a formula that the fake keeps as text. */
export class NamedItemModel {
  visible = true;
  comment = '';

  constructor(
    readonly id: string,
    readonly name: string,
    readonly formula: string,
    readonly range: RangeRef | null,
  ) {}
}

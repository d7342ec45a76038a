import { HostError } from '../host/host-error.ts';
import { formatAddress } from './address.ts';
import { type Area, isOnSheet } from './area.ts';
import type { SheetModel } from './sheet-model.ts';

/** A range: an area of one sheet. */
export class RangeRef {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    if (!isOnSheet(area)) throw new HostError('InvalidArgument');
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  /** A range of the same sheet, its corner given from this range's corner. */
  part(row: number, column: number, rows: number, columns: number): RangeRef {
    return new RangeRef(this.sheet, { row: this.area.row + row, column: this.area.column + column, rows, columns });
  }
}

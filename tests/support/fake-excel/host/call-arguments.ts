import { HostError } from './host-error.ts';

/** The arguments of a call, with objects among them already found; a missing one is null, as it is on the wire. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.at(index) === null ? null : this.integer(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }
}

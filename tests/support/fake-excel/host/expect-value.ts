import { HostError } from './host-error.ts';

export function expectText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function expectFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function expectNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

export function expectOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

/** An object of the given class among the arguments of a call. */
export function expectObject<T extends object>(value: unknown, type: new (...args: never[]) => T): T {
  if (!(value instanceof type)) throw new HostError('InvalidArgument');
  return value;
}

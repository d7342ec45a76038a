import { UsageError } from './usage-error.ts';

/** The value of an option that counts something. Errors: anything but a whole number from 1 up. */
export function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`--${name} takes a whole number from 1 up, not "${text}".`);
  return value;
}

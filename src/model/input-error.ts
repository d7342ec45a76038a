/**
 * Input that cannot be read or used. The message is for the analyst: what is wrong, in which file or sheet, column and
 * row, and what to do. It never holds a person identifier, birth date, name or free text.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

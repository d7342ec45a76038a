/** The command was called with words that it does not know or lacks. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

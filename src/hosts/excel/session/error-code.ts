const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/** The code of an error that Excel gave; null when it is none of Excel's. Its message is in the analyst's language. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/** Whether smaller portions may help: on the web Excel is known to call a size limit an internal error. */
export function isTooLarge(error: unknown, isWeb: boolean): boolean {
  const code = codeOf(error);
  return code !== null && (TOO_LARGE.has(code) || (isWeb && code === 'GeneralException'));
}

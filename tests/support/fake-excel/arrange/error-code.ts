/** The code of the error a run ends with, or `none`. Codes are what the app may go by; messages are in the user's language. */
export async function errorCode(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'none';
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
    throw error;
  }
}

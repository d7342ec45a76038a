import { InputError } from '../../model/input-error.ts';
import { RunCancelled } from '../../model/run-control.ts';

/** What went wrong in reading a workbook, as a sentence for the analyst. */
export function workbookError(error: unknown, file: string, sheet?: string): Error {
  if (error instanceof InputError || error instanceof RunCancelled) return error;
  const reason = error instanceof Error ? error : new Error(String(error));
  const place = sheet === undefined ? file : `Sheet ${sheet} of ${file}`;
  if (isTooLarge(reason)) {
    return new InputError(
      `${place} is too large to read from a workbook (2 GB unpacked). Save the sheet as CSV and choose that.`,
      {
        cause: error,
      },
    );
  }
  return new InputError(
    `${file} cannot be read: it is damaged or not a complete Excel workbook. Open it in Excel and save it again.`,
    {
      cause: error,
    },
  );
}

/** hucre stops at 2 GiB of unpacked XML, and JavaScript at texts of about half a gigabyte. */
function isTooLarge({ name, message }: Error): boolean {
  return (
    (name === 'ZipError' && /exceeds limit/.test(message)) || /invalid string length|longer than 0x/i.test(message)
  );
}

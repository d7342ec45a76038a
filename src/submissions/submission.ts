import type { Table } from '../columns/table.ts';
import type { ImportTime } from '../model/import-time.ts';
import type { Notice } from '../model/notice.ts';
import type { Period } from '../model/period.ts';

/** A date or number of a submission that could not be read, and is null in the run. */
export type UnreadableValue = {
  readonly line: number;
  readonly field: string;
  readonly value: string;
};

/** A CLD file or worksheet as read, before anybody says whose it is and when it was imported. */
export type SubmissionFile = {
  readonly name: string;
  /** SHA-256 of the file as it lay on the disk; null for a worksheet. */
  readonly sha256: string | null;
  readonly rowCount: number;
  /** National columns, one row per submitted row. */
  readonly table: Table;
  /** Row → line of the file, or row of the sheet. */
  readonly lines: Int32Array;
  /** LA codes in the file with their rows, most frequent first; null for rows without. */
  readonly laCodes: readonly { readonly laCode: string | null; readonly rows: number }[];
  /** Earliest stated start and latest stated end; null when the file states none. */
  readonly statedPeriod: Period | null;
  readonly ignoredHeaders: readonly string[];
  readonly missingFields: readonly string[];
  readonly unreadable: readonly UnreadableValue[];
  readonly notices: readonly Notice[];
};

/** What one local authority sent at one time. DHSC knows it by LA_Name and ImportDate. */
export type Submission = SubmissionFile & {
  readonly laName: string;
  readonly importTime: ImportTime;
};

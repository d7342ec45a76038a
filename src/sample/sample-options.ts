import { InputError } from '../model/input-error.ts';

export type SampleOptions = {
  /** Rows of the latest 12-month submission, exactly; the other files come out about as long. */
  readonly rows: number;
  /** Any whole number. The same options always give the same bytes. */
  readonly seed: number;
  /** A code of the lookup of local authorities with its CLD name; both or neither. York when left out. */
  readonly laCode?: string;
  readonly laName?: string;
  /** Quarterly submissions, each of a rolling 12 months; 4 when left out. An older file is added, see planSubmissions. */
  readonly quarters?: number;
};

export type CheckedOptions = Required<SampleOptions>;

export const DEFAULT_SAMPLE_ROWS = 20_000;
export const MAX_SAMPLE_ROWS = 500_000;
export const MAX_SAMPLE_QUARTERS = 8;

/** The options with the defaults filled in. Errors: InputError for numbers out of range or half a local authority. */
export function checkSampleOptions(options: SampleOptions): CheckedOptions {
  const { rows, seed, laCode, laName, quarters = 4 } = options;
  checkWhole('rows', rows, 1, MAX_SAMPLE_ROWS);
  checkWhole('seed', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  checkWhole('quarters', quarters, 1, MAX_SAMPLE_QUARTERS);
  if ((laCode === undefined) !== (laName === undefined)) {
    throw new InputError('Sample data needs the code and the name of the local authority, or neither.');
  }
  return { rows, seed, quarters, laCode: laCode ?? '219', laName: laName ?? 'York' };
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new InputError(`Sample data: ${name} must be a whole number from ${least} to ${most}, not ${value}.`);
}

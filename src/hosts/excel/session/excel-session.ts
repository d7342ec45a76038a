import { InputError } from '../../../model/input-error.ts';
import type { RunControl } from '../../../model/run-control.ts';
import { codeOf } from './error-code.ts';

/** As much of the `Excel` global as is used. */
export type ExcelRun = Pick<typeof Excel, 'run'>;

/** As much of `Office.context` as is used. */
export type OfficeFacts = {
  readonly platform: unknown;
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
};

/** Excel 2021, Microsoft 365 and the web: tables can be resized. */
const FLOOR = '1.13';
const TOO_OLD =
  'This Excel is too old for CLD Tables to read or write its sheets: it needs Excel 2021, Microsoft 365 or Excel on the ' +
  'web. Add the data as files, and download the results.';

export const EDITING = 'Excel is editing a cell. Finish with Enter or Escape; the work goes on by itself.';
/** A batch that is not back by then may be waiting for the analyst to finish typing. */
const MS_UNTIL_ASKED = 1_500;

/** The one way to Excel: every batch waits for the end of cell editing, and says so when it waits. */
export class ExcelSession {
  readonly isWeb: boolean;

  constructor(
    private readonly excel: ExcelRun,
    private readonly office: OfficeFacts,
    private readonly msUntilAsked = MS_UNTIL_ASKED,
    private readonly tell: (message: string) => void = () => undefined,
  ) {
    this.isWeb = office.platform === 'OfficeOnline';
  }

  /** The same session, whose waiting shows in the progress of some work. */
  telling(control: RunControl): ExcelSession {
    const tell = (message: string) => control.report({ step: message, done: 0, total: null, unit: '' });
    return new ExcelSession(this.excel, this.office, this.msUntilAsked, tell);
  }

  /** One batch in a context of its own, so that Excel lets go of its ranges at the end. */
  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    if (!this.office.requirements.isSetSupported('ExcelApi', FLOOR)) throw new InputError(TOO_OLD);
    const timer = setTimeout(() => void this.#tellIfEditing(), this.msUntilAsked);
    try {
      return await this.excel.run({ delayForCellEdit: true }, batch);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A request that does not wait fails at once while a cell is being edited. */
  async #tellIfEditing(): Promise<void> {
    try {
      await this.excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
    } catch (error) {
      if (codeOf(error) === 'InvalidOperationInCellEditMode') this.tell(EDITING);
    }
  }
}

/** The request flag of `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

/** Whether the user is typing in a cell. Requests then fail, or wait for the end when they asked to. */
export class CellEdit {
  private ended: Promise<void> | null = null;
  private finish: () => void = () => undefined;

  begin(): void {
    this.ended ??= new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  end(): void {
    this.ended = null;
    this.finish();
  }

  /** True once the request may go on, false when it must fail. */
  async pass(requestFlags: number): Promise<boolean> {
    if (this.ended === null) return true;
    if ((requestFlags & DELAY_FOR_CELL_EDIT) === 0) return false;
    await this.ended;
    return true;
  }
}

/** What the app asked of Excel so far. Cleaning up after a run is counted apart: the app does not see those requests. */
export class Counters {
  /** Requests that carried work, failed ones too. */
  syncs = 0;
  cleanups = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  cellsWritten = 0;
  cellsRead = 0;
  /** Syncs that wrote cells, and those of them that had asked Excel to hold calculation back first. */
  writingSyncs = 0;
  writingSyncsWithoutCalculation = 0;
  /** Ranges Excel still holds in memory for the add-in: it should be 0 between runs. */
  openReferences = 0;

  countRequest(bytes: number): void {
    this.syncs++;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }
}

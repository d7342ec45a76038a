import { setImmediate } from 'node:timers';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { OfficeProxies } from './load-office-proxies.ts';

const SELECTION_CHANGED = { document: 2, sheet: 14 };
const EVENT_CATEGORY = 65_536;

type Handler = (args: object) => unknown;

/** Tells the add-in's handlers that the user has selected something: the document's own, and the worksheets' ones. */
export class SelectionHandlers {
  private readonly handlers = new Set<Handler>();

  constructor(
    private readonly proxies: OfficeProxies,
    private readonly controlId: string,
  ) {}

  /** What the proxies register document events with (`workbook.onSelectionChanged`). */
  readonly registration = {
    register: (eventId: number, _target: string, handler: Handler): Promise<void> => {
      if (eventId !== SELECTION_CHANGED.document) return Promise.reject(new Error('The fake Excel has no such event'));
      this.handlers.add(handler);
      return Promise.resolve();
    },
    unregister: (_eventId: number, _target: string, handler: Handler): Promise<void> => {
      this.handlers.delete(handler);
      return Promise.resolve();
    },
  };

  async fire(workbook: WorkbookModel): Promise<void> {
    for (const handler of this.handlers) handler({});
    const { sheet, address } = workbook.selection;
    const message = JSON.stringify({ address: address.slice(address.lastIndexOf('!') + 1), worksheetId: sheet.id });
    const event = { messageCategory: EVENT_CATEGORY, messageType: SELECTION_CHANGED.sheet, message };
    const entries = [sheet.id, 'Workbook'].map((targetId) => ({ ...event, targetId }));
    this.proxies.fireEvent(this.controlId, { entries });
    // The proxies call handlers from promises; a turn of the event loop lets them all run.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

import type { WorkbookModel } from '../model/workbook-model.ts';
import type { CellEdit } from './cell-edit.ts';
import type { Faults } from './faults.ts';
import { messageFor } from './host-error.ts';
import { type ReplyBody, interpretRequest } from './interpret-request.ts';
import { MAX_WEB_PAYLOAD_BYTES } from './limits.ts';
import type { References } from './references.ts';
import { type RequestBody, isCleanup, parseRequest } from './request-message.ts';
import { UnknownMemberError } from './unknown-member-error.ts';

/** An answer as the proxies' request executor gives it: an error of the whole request, or a body. */
export interface Reply {
  readonly StatusCode: number;
  readonly HttpStatusCode: number;
  readonly Headers: object;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Body: ReplyBody | null;
}

/** What stands between the proxies and the workbook: edit mode, ordered faults, the size limits of the web. */
export class HostSession {
  /** Members that were asked for and are not in the fake, in case the app swallowed the error. */
  readonly missingMembers: string[] = [];

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly references: References,
    private readonly faults: Faults,
    private readonly cellEdit: CellEdit,
    private readonly payloadErrorCode: string | null,
  ) {}

  async execute(requestFlags: number, body: unknown): Promise<Reply> {
    const text = JSON.stringify(body);
    const request = parseRequest(text);
    const { counters } = this.workbook;
    if (isCleanup(request)) {
      counters.cleanups++;
      return answered(interpretRequest(request, this.workbook, this.references));
    }
    const requestBytes = Buffer.byteLength(text);
    counters.countRequest(requestBytes);
    const fault = this.faults.find(counters.syncs);
    if (!(await this.cellEdit.pass(requestFlags))) return failed('InvalidOperationInCellEditMode');
    if (fault?.moment === 'before') return failed(fault.code);
    if (this.isTooLarge(requestBytes)) return failed(this.payloadErrorCode ?? 'RequestPayloadSizeLimitExceeded');
    const reply = this.carryOut(request);
    const responseBytes = Buffer.byteLength(JSON.stringify(reply));
    counters.countResponse(responseBytes);
    if (fault !== null) return failed(fault.code);
    if (this.isTooLarge(responseBytes)) return failed(this.payloadErrorCode ?? 'ResponsePayloadSizeLimitExceeded');
    return answered(reply);
  }

  private carryOut(request: RequestBody): ReplyBody {
    const notes = { wroteCells: false, calculationHeld: false };
    const { counters } = this.workbook;
    this.workbook.notes = notes;
    try {
      return interpretRequest(request, this.workbook, this.references);
    } catch (error) {
      if (error instanceof UnknownMemberError) this.missingMembers.push(error.member);
      throw error;
    } finally {
      if (notes.wroteCells) counters.writingSyncs++;
      if (notes.wroteCells && notes.calculationHeld) counters.writingSyncsWithoutCalculation++;
    }
  }

  private isTooLarge(bytes: number): boolean {
    return this.workbook.options.mode === 'web' && bytes > MAX_WEB_PAYLOAD_BYTES;
  }
}

function answered(body: ReplyBody): Reply {
  return { StatusCode: 200, HttpStatusCode: 200, Headers: {}, ErrorCode: '', ErrorMessage: '', Body: body };
}

function failed(code: string): Reply {
  const message = messageFor(code);
  return { StatusCode: 400, HttpStatusCode: 400, Headers: {}, ErrorCode: code, ErrorMessage: message, Body: null };
}

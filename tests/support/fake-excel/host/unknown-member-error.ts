/** Raised when a test reaches a part of Excel that the fake does not have, so that a gap never looks like an answer. */
export class UnknownMemberError extends Error {
  override readonly name = 'UnknownMemberError';

  constructor(readonly member: string) {
    super(`The fake Excel has no ${member}. Add it under tests/support/fake-excel/kinds.`);
  }
}

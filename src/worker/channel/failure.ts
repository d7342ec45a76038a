import { InputError } from '../../model/input-error.ts';
import { RunCancelled } from '../../model/run-control.ts';

/** What went wrong, as it crosses from the worker to the pane. */
export type Failure = {
  /** `input`: something the analyst can put right; `cancelled`: stopped; `fault`: our own, or the machine's. */
  readonly kind: 'input' | 'cancelled' | 'fault';
  /** For the analyst: what happened and what to do. No identifier of a person. */
  readonly message: string;
  /** Of a fault: the places in the code, for a report to whoever maintains it. */
  readonly where?: string;
};

const OUT_OF_MEMORY = /allocation|out of memory|invalid (typed )?array (buffer )?length/i;

/** An error's own text is passed on only when it was written for the analyst: any other might quote data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RunCancelled) return { kind: 'cancelled', message: error.message };
  if (error instanceof InputError) return { kind: 'input', message: error.message };
  if (error instanceof RangeError && OUT_OF_MEMORY.test(error.message)) {
    return {
      kind: 'fault',
      message:
        'There is not enough memory for these files. Remove some of them, or close other programs, and try again.',
      where: placesOf(error),
    };
  }
  const name = error instanceof Error ? error.name : 'unknown error';
  return {
    kind: 'fault',
    message: `CLD Tables met a fault of its own (${name}). Your data has not been changed. Try again, and report it if it comes back.`,
    where: error instanceof Error ? placesOf(error) : '',
  };
}

/** The stack without its first line, which holds the message. */
function placesOf({ stack }: Error): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at |@/.test(line))
    .join('\n');
}

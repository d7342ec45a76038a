import type { RunControl } from '../model/run-control.ts';

/** Progress on one line of a terminal's standard error; silent when that is no terminal. */
export function terminalControl(stream: NodeJS.WriteStream): RunControl & { done(): void } {
  let shown = '';
  const show = (text: string) => {
    if (!stream.isTTY || text === shown) return;
    stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    report: ({ step, done, total, unit }) =>
      show(
        `${step}${total === null || total === 0 || done === 0 ? ' …' : unit === 'bytes' ? ` ${Math.round((100 * done) / total)}%` : ` ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${unit}`}`,
      ),
    checkpoint: () => Promise.resolve(),
    done: () => {
      if (stream.isTTY && shown !== '') stream.write('\r\u001b[K');
    },
  };
}

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port2.onmessage = () => waiting.shift()?.();

/**
 * Lets the event loop deliver the messages that have arrived. A message to oneself, because a timer of 0 ms waits 4 ms
 * when it is set again and again.
 */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port1.postMessage(null);
  });
}

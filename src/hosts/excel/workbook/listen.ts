import type { ExcelSession } from '../session/excel-session.ts';

type Registration = { remove(): void; readonly context: { sync(): Promise<unknown> } };

/** Registers a handler with Excel; without one the pane works as well. Gives what takes it away again. */
export function listen(session: ExcelSession, register: (context: Excel.RequestContext) => Registration): () => void {
  const registered = session
    .run(async (context) => {
      const registration = register(context);
      await context.sync();
      return registration;
    })
    .catch(() => null);
  return () => {
    void registered.then(async (registration) => {
      if (registration === null) return;
      registration.remove();
      await registration.context.sync();
    });
  };
}

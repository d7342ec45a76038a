import { Button, FluentProvider, makeStyles, Text, tokens, Title3 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { CallFailed } from '../src/worker/channel/call-failed.ts';
import type { WorkerClient } from '../src/worker/client.ts';
import type { FilesRead } from '../src/worker/protocol.ts';
import type { Host } from './host.ts';
import { useTheme } from './use-theme.ts';

const SAMPLE = { rows: 20_000, seed: 1 };

const useStyles = makeStyles({
  provider: { minHeight: '100%' },
  pane: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '16px', padding: '16px' },
  list: { margin: 0, paddingLeft: '20px' },
  message: { color: tokens.colorPaletteRedForeground1 },
});

export type AppProps = {
  readonly host: Host;
  readonly createClient: (onRestart: (message: string) => void) => WorkerClient;
};

/** The pane. So far it only shows that the worker reads files. */
export function App({ host, createClient }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(host);
  const [read, setRead] = useState<FilesRead | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const [client, setClient] = useState<WorkerClient | null>(null);

  useEffect(() => {
    const created = createClient(setMessage);
    setClient(created);
    return () => created.close();
  }, [createClient]);

  const show = (reading: Promise<FilesRead> | undefined) => {
    setMessage(null);
    reading
      ?.then(setRead, (error: unknown) => setMessage(error instanceof CallFailed ? error.message : String(error)))
      .finally(() => setStep(null));
  };

  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.pane}>
        <Title3 as="h1">CLD Tables</Title3>
        <label htmlFor="files">Add CLD files</label>
        <input
          id="files"
          type="file"
          multiple
          onChange={({ target }) =>
            show(client?.ask('readFiles', { files: [...(target.files ?? [])] }, (progress) => setStep(progress.step)))
          }
        />
        <Button onClick={() => show(client?.ask('addSample', SAMPLE, (progress) => setStep(progress.step)))}>
          Try with sample data
        </Button>
        <Text role="status">{step}</Text>
        {message && <Text className={styles.message}>{message}</Text>}
        {read && (
          <ul className={styles.list} aria-label="Files">
            {read.sources.map(({ id, name, laName, rows }) => (
              <li key={id}>
                {name}: {laName}, {rows.toLocaleString('en-GB')} rows
              </li>
            ))}
            {read.failed.map((failed) => (
              <li key={failed.name}>{failed.message}</li>
            ))}
          </ul>
        )}
      </main>
    </FluentProvider>
  );
}

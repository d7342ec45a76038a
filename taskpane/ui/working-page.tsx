import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Progress } from '../../src/model/run-control.ts';
import { count, formatNumber } from './numbers.ts';
import { Page } from './page.tsx';
import type { PageProps } from './page.tsx';

type WorkingPageProps = Pick<PageProps, 'title' | 'lead' | 'back'> & {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '12px',
    minHeight: '16px',
    fontSize: '12px',
    lineHeight: '16px',
    margin: '6px 0 8px',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  note: { margin: '8px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** Something asked of the last build that takes a while: what is being done, how far it is, and the way to stop it. */
export function WorkingPage({ progress, onCancel, ...page }: WorkingPageProps) {
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <Page
      {...page}
      actions={
        <Button ref={cancel} onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <div className={styles.head}>
        <span className={styles.strong}>{progress?.step ?? 'Starting'}</span>
        <span className={styles.quiet}>{progress && howFar(progress)}</span>
      </div>
      <ProgressBar
        aria-label={page.title}
        thickness="large"
        value={progress?.total ? progress.done / progress.total : undefined}
      />
      <p className={styles.note}>Cancel leaves everything as it was.</p>
    </Page>
  );
}

function howFar({ done, total, unit }: Progress): string {
  if (total === null || done === 0) return '';
  return `${formatNumber(done)} of ${count(total, unit, unit)}`;
}

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../../../src/model/run-control.ts';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';

type CheckingPageProps = {
  readonly backTo: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
  readonly onBack: () => void;
};

/** A check that ends sooner shows no bar. */
const QUIET_MS = 300;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    fontSize: '12px',
    lineHeight: '16px',
    margin: '6px 0 8px',
    fontVariantNumeric: 'tabular-nums',
  },
  step: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A check under way: what is being done, how far, and the way to stop it. */
export function CheckingPage({ backTo, progress, onCancel, onBack }: CheckingPageProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page
      title="Checking your data"
      lead="You can look at other pages meanwhile. Nothing of yours is changed."
      back={{ to: backTo, onBack }}
      actions={<Button onClick={onCancel}>Cancel</Button>}
    >
      {shown && (
        <>
          <div className={styles.head}>
            <span className={styles.step}>{progress?.step ?? 'Waiting for other work to end'}</span>
            <span className={styles.quiet}>{progress && howFar(progress)}</span>
          </div>
          <ProgressBar
            aria-label="Checking your data"
            thickness="large"
            value={progress?.total && progress.done > 0 ? progress.done / progress.total : undefined}
          />
        </>
      )}
    </Page>
  );
}

function howFar({ done, total, unit }: Progress): string {
  if (total === null) return '';
  return done === 0 ? count(total, unit.replace(/s$/, '')) : `${formatNumber(done)} of ${formatNumber(total)} ${unit}`;
}

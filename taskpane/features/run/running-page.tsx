import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Progress } from '../../../src/model/run-control.ts';
import { TickIcon } from '../../ui/icons.tsx';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';

export type RunningPageProps = {
  readonly inExcel: boolean;
  readonly steps: readonly { readonly title: string; readonly spoken: string }[];
  readonly at: number;
  readonly progress: Progress | null;
  readonly rows: { readonly [step: number]: number };
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    fontSize: '12px',
    lineHeight: '16px',
    margin: '6px 0 8px',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: '16px 0 0',
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '22px 1fr auto',
    alignItems: 'center',
    minHeight: '35px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  rows: { fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  note: { margin: '8px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** A build under way: which step, how far, and the way to stop it. */
export function RunningPage({ inExcel, steps, at, progress, rows, onCancel }: RunningPageProps) {
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  const total = progress?.total ?? null;
  const share = total !== null && total > 0 && progress ? progress.done / total : 0;

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <Page
      title="Building main table"
      lead={inExcel ? 'You can keep working in other sheets.' : 'You can go on looking around.'}
      actions={
        <Button ref={cancel} onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <div className={styles.head}>
        <span className={styles.strong}>
          Step {at + 1} of {steps.length}: {steps[at].spoken}
        </span>
        <span className={styles.quiet}>
          {progress && total !== null && progress.unit === 'rows' && progress.done > 0
            ? `${formatNumber(progress.done)} of ${count(total, 'row')}`
            : total !== null && progress?.unit === 'rows'
              ? count(total, 'row')
              : ''}
        </span>
      </div>
      <ProgressBar aria-label="Building main table" thickness="large" value={(at + share) / steps.length} />
      <ol className={styles.list}>
        {steps.map(({ title }, step) => (
          <li key={title} className={styles.step} aria-current={step === at ? 'step' : undefined}>
            <span className={styles.done}>
              {step < at && <TickIcon />}
              {step === at && <Spinner size="extra-tiny" aria-hidden />}
            </span>
            <span className={mergeClasses(step === at && styles.strong, step > at && styles.quiet)}>{title}</span>
            <span className={styles.rows}>{rows[step] === undefined ? '' : count(rows[step], 'row')}</span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {inExcel ? 'Cancel leaves the workbook as it was.' : 'Cancel leaves everything as it was.'}
      </p>
    </Page>
  );
}

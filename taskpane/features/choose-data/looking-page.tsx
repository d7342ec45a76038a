import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { HostSource } from '../../../src/hosts/host.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import { StatusMark } from '../../ui/glyph.tsx';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';

type LookingPageProps = {
  readonly at: 'workbook' | 'files' | 'sample';
  readonly progress: Progress | null;
  readonly found: readonly HostSource[];
  readonly onCancel: () => void;
};

const TITLES = { workbook: 'Looking for CLD sheets', files: 'Reading your files', sample: 'Making sample data' };

const useStyles = makeStyles({
  bar: { marginTop: '8px' },
  row: { display: 'flex', alignItems: 'center', gap: '7px', marginTop: '18px' },
  name: { flexGrow: 1 },
  rows: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** Sheets are looked for or files are read; each appears as it is found. */
export function LookingPage({ at, progress, found, onCancel }: LookingPageProps) {
  const styles = useStyles();
  return (
    <Page
      title={TITLES[at]}
      lead={progress ? stepText(progress) : 'One moment.'}
      actions={<Button onClick={onCancel}>Cancel</Button>}
    >
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={TITLES[at]}
        value={progress?.total ? progress.done / progress.total : undefined}
      />
      {found.map(({ name, rows }) => (
        <div key={name} className={styles.row}>
          <StatusMark state="ok" />
          <span className={styles.name}>{name}</span>
          <span className={styles.rows}>{count(rows, 'row')}</span>
        </div>
      ))}
    </Page>
  );
}

function stepText({ step, done, total, unit }: Progress): string {
  if (total !== null && total > 0) {
    return unit === 'bytes'
      ? `${step}, ${Math.floor((100 * done) / total)}% read.`
      : `${step}, ${formatNumber(done)} of ${count(total, unit.replace(/s$/, ''))}.`;
  }
  return done > 0 ? `${step}, ${formatNumber(done)} ${unit}.` : `${step}.`;
}

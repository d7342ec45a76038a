import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { Progress } from '../../../src/model/run-control.ts';
import { formatNumber } from '../../ui/numbers.ts';

const useStyles = makeStyles({
  saving: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px 8px', marginTop: '12px' },
  bar: { gridColumn: '1 / -1' },
  text: { fontSize: '12px', alignSelf: 'center', overflowWrap: 'anywhere' },
  cancel: { alignSelf: 'start' },
});

/** A download, or one table, under way. What has no end to count to is over in seconds. */
export function Saving({ progress, onCancel }: { readonly progress: Progress; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { step, done, total, unit } = progress;
  const what = step === 'Write workbook' ? 'Preparing the file' : step;
  return (
    <div className={styles.saving}>
      <ProgressBar className={styles.bar} aria-label={what} value={total ? done / total : undefined} />
      <span className={styles.text}>
        {total === null ? what : `${what}, ${formatNumber(done)} of ${formatNumber(total)} ${unit}`}
      </span>
      {total !== null && (
        <Button size="small" className={styles.cancel} onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../../src/model/run-control.ts';
import { formatNumber } from '../../ui/numbers.ts';

const useStyles = makeStyles({
  saving: { marginTop: '12px', fontSize: '12px' },
  message: { margin: '10px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

type SavingProps = { readonly saving: Progress | null; readonly message: string | null };

/** Writing or download under way, and what came of it. */
export function Saving({ saving, message }: SavingProps) {
  const styles = useStyles();
  return (
    <>
      {saving && (
        <div className={styles.saving}>
          <ProgressBar aria-label="Writing the tables" value={saving.total ? saving.done / saving.total : undefined} />
          {saving.step}, {formatNumber(saving.done)} of {formatNumber(saving.total ?? 0)} {saving.unit}
        </div>
      )}
      {message !== null && (
        <p className={styles.message} role="status">
          {message}
        </p>
      )}
    </>
  );
}

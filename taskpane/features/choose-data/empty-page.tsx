import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FileButton } from '../../ui/file-button.tsx';
import { Page } from '../../ui/page.tsx';
import { FailedFiles } from './failed-files.tsx';
import type { FailedFilesProps } from './failed-files.tsx';

export type EmptyPageProps = FailedFilesProps & {
  readonly inExcel: boolean;
  readonly dragging: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onCheckWorkbook: () => void;
};

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    margin: '12px 0',
    padding: '24px 16px 20px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dragging: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  meta: { margin: 0, fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3, textAlign: 'center' },
  others: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  note: { margin: '14px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  word: { color: tokens.colorNeutralForeground1 },
});

/** Nothing chosen yet: what would be here, and three ways to get it. */
export function EmptyPage(props: EmptyPageProps) {
  const { inExcel, dragging, failed, onFiles, onSample, onCheckWorkbook, onDismiss } = props;
  const styles = useStyles();
  const nothing = inExcel ? 'No CLD data in this workbook yet' : 'No CLD data yet';
  const add = inExcel
    ? 'Add your client level data files, or open the workbook that holds them and check again.'
    : 'Add your client level data files. They are read here, in your browser, and go nowhere.';
  return (
    <Page title={failed.length > 0 ? 'No file could be read' : nothing} lead={add}>
      <FailedFiles failed={failed} onDismiss={onDismiss} />
      <div className={mergeClasses(styles.drop, dragging && styles.dragging)}>
        <FileButton label="Add CLD files" primary onFiles={onFiles} />
        <p className={styles.meta}>or drop CSV, CSV.GZ or XLSX files here</p>
      </div>
      <div className={styles.others}>
        <Button onClick={onSample}>Try with sample data</Button>
        {inExcel && (
          <Button appearance="subtle" onClick={onCheckWorkbook}>
            Check workbook again
          </Button>
        )}
      </div>
      <p className={styles.note}>
        CLD Tables sends no data anywhere. A {inExcel ? 'sheet' : 'file'} is recognised by its headings, such as{' '}
        <span className={styles.word}>LA Code</span>, <span className={styles.word}>Event Type</span> and{' '}
        <span className={styles.word}>Event Start Date</span>; capitals, spaces and underscores do not matter. A run
        file (<span className={styles.word}>manifest.json</span>) added with its files gives their import dates and the
        period.
      </p>
    </Page>
  );
}

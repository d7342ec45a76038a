import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

export const LIST_FILES = '.csv,.gz,.xlsx';

export type AddListsPageProps = {
  readonly title: string;
  readonly lead: string;
  /** Why the last lists could not be used. */
  readonly problem: string | null;
  readonly dragging: boolean;
  /** The lists that were added before an earlier build; null when there are none. */
  readonly onAgain: (() => void) | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
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
  note: { margin: '14px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});

/** Before DHSC's lists are here: what they tell, and the way to add them. */
export function AddListsPage({ title, lead, problem, dragging, onAgain, onFiles, back }: AddListsPageProps) {
  const styles = useStyles();
  return (
    <Page
      title={title}
      lead={lead}
      back={back}
      actions={
        onAgain && (
          <Button appearance="primary" onClick={onAgain}>
            Reconcile again
          </Button>
        )
      }
    >
      {problem !== null && (
        <Notice state="bad" title="The list cannot be used">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={mergeClasses(styles.drop, dragging && styles.dragging)}>
        <FileButton label="Add DHSC’s list" primary={!onAgain} accept={LIST_FILES} onFiles={onFiles} />
        <p className={styles.meta}>or drop CSV or XLSX files here, several at once</p>
      </div>
      <p className={styles.note}>
        A list has one row for each person in a figure: period, LA, local person ID, measure, group, numerator and
        denominator. It is read here and goes nowhere.
      </p>
    </Page>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

/** Of each row its file and its line. */
export type FoundRows = { readonly total: number; readonly rows: readonly (readonly string[])[] };

export type RowsPageProps<Question> = {
  readonly title: string;
  readonly backTo: string;
  /** Which rows; another one is asked anew. */
  readonly question: Question;
  readonly load: (question: Question) => Promise<FoundRows>;
  readonly onBack: () => void;
};

const ROW_HEIGHT = 36;

const useStyles = makeStyles({
  head: { fontSize: '12px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px',
    columnGap: '8px',
    alignItems: 'center',
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
  },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { textAlign: 'right' },
  note: { margin: '8px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** The rows behind a number of the result: in which file, at which line. */
export function RowsPage<Question>({ title, backTo, question, load, onBack }: RowsPageProps<Question>) {
  const styles = useStyles();
  const [found, setFound] = useState<FoundRows | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    load(question).then(
      (rows) => wanted && setFound(rows),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load, question]);

  return (
    <Page
      title={found ? `${count(found.total, 'row')}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title}
      lead={
        failed ? 'The rows cannot be listed. Build the main table again.' : 'Where each stands in the files you added.'
      }
      back={{ to: backTo, onBack }}
    >
      {found && found.rows.length > 0 && (
        <>
          <div className={`${styles.row} ${styles.head}`} aria-hidden>
            <span>File</span>
            <span className={styles.number}>Line</span>
          </div>
          <VirtualList
            label={title}
            count={found.rows.length}
            estimate={ROW_HEIGHT}
            keyOf={(at) => `${at}`}
            render={(at) => {
              const [file, line] = found.rows[at];
              return (
                <div className={styles.row}>
                  <span className={styles.file} title={file}>
                    {file}
                  </span>
                  <span className={styles.number}>{formatNumber(Number(line))}</span>
                </div>
              );
            }}
          />
          {found.total > found.rows.length && (
            <p className={styles.note}>
              {formatNumber(found.rows.length)} of {formatNumber(found.total)} shown. All are in the workbook.
            </p>
          )}
        </>
      )}
    </Page>
  );
}

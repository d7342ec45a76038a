import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { FaultyRow, FaultyRows } from '../../../src/worker/protocol.ts';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { WIDE } from '../../ui/widths.ts';
import { FaultyRowList } from './faulty-row-list.tsx';
import { useSlices } from './use-slices.ts';

type FaultyRowsPageProps = {
  readonly inExcel: boolean;
  /** What is so of the rows. */
  readonly title: string;
  /** Which rows, where the title does not say, and what to do about them. */
  readonly lead: string;
  readonly message: string | null;
  readonly load: (fromRow: number, toRow: number) => Promise<FaultyRows>;
  readonly onShowCell: (row: FaultyRow) => void;
  readonly onBack: () => void;
};

const useStyles = makeStyles({ column: { marginTop: '8px', [WIDE]: { maxWidth: '640px' } } });

/** The rows of one fault; in Excel each leads to its cell. */
export function FaultyRowsPage(props: FaultyRowsPageProps) {
  const { inExcel, title, lead, message, load, onShowCell, onBack } = props;
  const styles = useStyles();
  const slices = useSlices(load);
  const { total, failed, want, rowAt } = slices;
  useEffect(() => want(0), [want]);
  const hasSheets = inExcel && rowAt(0)?.isSheet === true;
  return (
    <Page
      title={total === null ? title : `${count(total, 'row')}: ${title}`}
      lead={failed ?? `${lead}${hasSheets ? ' Select a row to go to its cell.' : ''}`}
      back={{ to: 'Check data', onBack }}
    >
      <div className={styles.column}>
        {message !== null && <Notice state="warn" title={message} />}
        {total === null && failed === null && <Waiting label="The rows are being looked up" />}
        {total !== null && (
          <FaultyRowList label={title} total={total} slices={slices} onShowCell={inExcel ? onShowCell : null} />
        )}
      </div>
    </Page>
  );
}

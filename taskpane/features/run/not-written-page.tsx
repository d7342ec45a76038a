import { Button } from '@fluentui/react-components';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

export type NotWrittenPageProps = {
  readonly message: string;
  readonly onWriteAgain: () => void;
  readonly onDownload: () => void;
};

/** The tables are ready and the workbook would not take them. */
export function NotWrittenPage({ message, onWriteAgain, onDownload }: NotWrittenPageProps) {
  const [title, ...rest] = message.split(/(?<=\.)\s+/);
  return (
    <Page
      title="The results could not be written"
      lead="Your sheets have not been changed. The results are kept here until you close the pane."
      actions={
        <>
          <Button appearance="primary" onClick={onWriteAgain}>
            Write again
          </Button>
          <Button onClick={onDownload}>Download workbook</Button>
        </>
      }
    >
      <Notice state="bad" title={title.replace(/\.$/, '')}>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
      </Notice>
    </Page>
  );
}

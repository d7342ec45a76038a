import { Button } from '@fluentui/react-components';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

export type StoppedPageProps = {
  readonly inExcel: boolean;
  /** Null when the analyst cancelled it. */
  readonly message: string | null;
  /** `Step 3 of 5, clean values` */
  readonly stoppedAt: string | null;
  /** `1 Feb 2026, 48,102 events` */
  readonly lastResult: string | null;
  readonly onBuild: () => void;
  readonly onChangePeriod: () => void;
  readonly onLastResult: () => void;
};

/** A build that was cancelled or could not be made; nothing has changed. */
export function StoppedPage(props: StoppedPageProps) {
  const { inExcel, message, stoppedAt, lastResult, onBuild, onChangePeriod, onLastResult } = props;
  const untouched = inExcel
    ? 'The workbook is as it was before; nothing was written.'
    : 'Everything is as it was before.';
  const facts = [
    ...(stoppedAt ? [['Stopped at', stoppedAt] as const] : []),
    ...(lastResult ? [['Last result', lastResult] as const] : []),
  ];
  return (
    <Page
      title={message === null ? 'Build cancelled' : 'The main table could not be built'}
      lead={untouched}
      actions={
        <>
          <Button appearance="primary" onClick={onBuild}>
            Build main table
          </Button>
          <Button appearance="subtle" onClick={onChangePeriod}>
            Change the period
          </Button>
          {lastResult && (
            <Button appearance="subtle" onClick={onLastResult}>
              See last result
            </Button>
          )}
        </>
      }
    >
      {message !== null && (
        <Notice state="bad" title="Why it stopped">
          <p>{message}</p>
        </Notice>
      )}
      {facts.length > 0 && <Facts ruled facts={facts} />}
    </Page>
  );
}

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Progress } from '../../../src/model/run-control.ts';
import type { OutputFacts, RunReport } from '../../../src/worker/protocol.ts';
import { Funnel } from '../../ui/funnel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count, formatNumber, formatSeconds } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { WIDE } from '../../ui/widths.ts';
import { levelsOf } from './levels.ts';
import type { RowsBehind } from './levels.ts';
import { OnRequest } from './on-request.tsx';
import { Saving } from './saving.tsx';
import { SheetList } from './sheet-list.tsx';

export type ResultPageProps = {
  readonly inExcel: boolean;
  readonly report: RunReport;
  readonly builtAt: string;
  /** What is no longer as it was built from; null while all is. */
  readonly changed: string | null;
  readonly saving: Progress | null;
  readonly message: string | null;
  readonly onBuild: () => void;
  readonly onCheckValues: () => void;
  readonly onSeeMeasures: () => void;
  readonly onCheckData: () => void;
  readonly onDownload: () => void;
  readonly onDownloadTables: () => void;
  readonly onOpenTable: (output: OutputFacts) => void;
  readonly onAddPivot: (output: OutputFacts) => void;
  readonly onMakeTable: (name: string) => void;
  readonly onCancelSaving: () => void;
  readonly onRows: (rows: RowsBehind) => void;
};

/** Tables named at once; the rest open on request. */
const TABLES_SHOWN = 4;

const useStyles = makeStyles({
  columns: {
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      columnGap: '40px',
      alignItems: 'start',
    },
  },
  part: { [WIDE]: { marginTop: '12px' } },
  note: { margin: '10px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** What came of it: from rows read to unique events, and the tables. */
export function ResultPage(props: ResultPageProps) {
  const { inExcel, report, builtAt, changed, saving, message, onRows } = props;
  const styles = useStyles();
  const [allTables, setAllTables] = useState(false);
  const [main] = report.mainTables;
  const values = report.values.length;
  const asked = report.onRequest.map(({ name }) => name);
  const outputs = [...report.outputs].sort((a, b) => rank(a, asked) - rank(b, asked));
  const notMade = report.onRequest.filter(({ name }) => outputs.every((output) => output.name !== name));
  return (
    <Page
      title={`${formatNumber(main.uniqueEvents)} unique events\nfrom ${formatNumber(main.rowsRead)} rows`}
      lead={
        <>
          {`Built at ${builtAt} in ${formatSeconds(report.seconds)}. ${
            values === 0
              ? 'Every value is in the allowed lists.'
              : `${count(values, 'value')} ${values === 1 ? 'is' : 'are'} not in the allowed lists.`
          } `}
          <Link as="button" inline onClick={props.onCheckData}>
            See the faults in your data
          </Link>
        </>
      }
      actions={
        <>
          {changed !== null && (
            <Button appearance="primary" onClick={props.onBuild}>
              Build main table
            </Button>
          )}
          {values > 0 && (
            <Button appearance={changed === null ? 'primary' : 'secondary'} onClick={props.onCheckValues}>
              Check {count(values, 'value')}
            </Button>
          )}
          {inExcel ? (
            <Button
              appearance={values === 0 && changed === null ? 'primary' : 'secondary'}
              onClick={props.onSeeMeasures}
            >
              See figures
            </Button>
          ) : (
            <Button appearance={values === 0 && changed === null ? 'primary' : 'secondary'} onClick={props.onDownload}>
              Download workbook
            </Button>
          )}
        </>
      }
    >
      {changed !== null && (
        <Notice state="warn" title={`${changed} changed after this build`}>
          <p>What you see is the last build. Build again to bring it up to date.</p>
        </Notice>
      )}
      {saving && <Saving progress={saving} onCancel={props.onCancelSaving} />}
      {message && (
        <p className={styles.note} role="status">
          {message}
        </p>
      )}
      {report.notBuilt.map(({ mode, reason }) => (
        <Notice key={mode} state="warn" title={`No ${mode} table`}>
          <p>{reason}</p>
        </Notice>
      ))}
      {report.notices.map(({ code, message }) => (
        <Notice key={code} state={code === 'deaths-none' ? 'warn' : 'ok'} title="Dates of death">
          <p>{message}</p>
        </Notice>
      ))}
      <section aria-label="Result" className={styles.columns}>
        <Section title="From rows to events" className={styles.part}>
          <Funnel levels={levelsOf(main, onRows)} />
          <p className={styles.note}>
            Select a reason to list its rows.
            {main.croppedServices > 0 &&
              ` ${count(main.croppedServices, 'open service')} closed at the end of the last file that holds ${main.croppedServices === 1 ? 'it' : 'them'}.`}
          </p>
        </Section>
        <Section title={inExcel ? 'Sheets written' : 'In the workbook'} className={styles.part}>
          <SheetList
            outputs={allTables ? outputs : outputs.slice(0, TABLES_SHOWN)}
            inExcel={inExcel}
            onOpen={props.onOpenTable}
            onAddPivot={props.onAddPivot}
          />
          <div className={styles.more}>
            {!allTables && outputs.length > TABLES_SHOWN && (
              <Button size="small" onClick={() => setAllTables(true)}>
                Show {outputs.length - TABLES_SHOWN} more
              </Button>
            )}
            {!inExcel && (
              <Button size="small" onClick={props.onDownloadTables}>
                Download as CSV
              </Button>
            )}
          </div>
          {!inExcel && <p className={styles.note}>A name downloads that table alone.</p>}
          <OnRequest tables={notMade} inExcel={inExcel} onMake={props.onMakeTable} />
        </Section>
      </section>
    </Page>
  );
}

const FIRST = ['person_details', 'ascof', 'unmapped_values', 'run_record'];

/** The main table first, then what was asked for, then what is read most. */
function rank({ name }: OutputFacts, asked: readonly string[]): number {
  if (name.startsWith('main_')) return -2;
  if (asked.includes(name)) return -1;
  const known = FIRST.indexOf(name);
  return known < 0 ? FIRST.length : known;
}

import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { ResultPage } from '../../../taskpane/features/run/result-page.tsx';
import type { OutputFacts } from '../../../src/worker/protocol.ts';

const output = (name: string, title: string, rows = 12): OutputFacts => {
  return { name, title, sheetName: name, tableName: name, rows, columns: [], pivot: null };
};

/** Shows the result as it stands in Excel. What is asked for by its buttons is put into the page's title. */
const ask = (what: string) => () => (document.title = what);
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
    <ResultPage
      inExcel
      builtAt="10:42"
      changed={null}
      saving={{ step: 'Write Why each person is or is not counted', done: 2_000, total: 25_000, unit: 'rows' }}
      message="The PivotTable and its chart are on the sheet Pivot ascof."
      report={{
        method: { id: 'm', title: 'Method', commit: 'c' },
        asOf: '2026-05-05',
        mainTables: [
          {
            mode: 'joined',
            period: { start: '2024-04-01', end: '2026-03-31' },
            rowsRead: 100,
            inPeriod: 90,
            kept: 80,
            uniqueEvents: 70,
            croppedServices: 2,
            byLa: [],
            lost: [{ code: 'no_start_date', reason: 'No start date', rows: 10 }],
            duplicates: [{ decidedBy: 'end date', rows: 10 }],
          },
        ],
        notBuilt: [],
        values: [],
        fields: [],
        decisionsUsed: 0,
        notices: [],
        outputs: [
          output('CLD_240401_260331_Joined', 'Main table, joined submissions', 70),
          output('people_in_long_term_support', 'People in long-term support on 31 Mar 26', 8),
          output('lost_rows', 'Rows that did not reach the main table', 0),
        ],
        onRequest: [
          {
            name: 'reasons_2c',
            title: 'Long-term support needs met by admission: why each person is or is not counted',
          },
        ],
        figures: 26,
        seconds: 14,
      }}
      onBuild={ask('build')}
      onCheckValues={ask('check values')}
      onSeeMeasures={ask('see measures')}
      onCheckData={ask('check data')}
      onDownload={ask('download')}
      onDownloadTables={ask('download tables')}
      onOpenTable={({ name }) => ask(`open ${name}`)()}
      onAddPivot={({ name }) => ask(`pivot ${name}`)()}
      onMakeTable={(name) => ask(`make ${name}`)()}
      onCancelSaving={ask('cancel')}
      onRows={ask('rows')}
    />
  </FluentProvider>,
);

import { NotWrittenPage } from '../features/run/not-written-page.tsx';
import { ReadyPage } from '../features/run/ready-page.tsx';
import { ResultPage } from '../features/run/result-page.tsx';
import { RunningPage } from '../features/run/running-page.tsx';
import { StoppedPage } from '../features/run/stopped-page.tsx';
import { BUILD_STEPS, spokenStep } from '../state/build-steps.ts';
import { decisionsToUse } from '../state/decisions.ts';
import { settingsProblem } from '../state/run-order.ts';
import { rowsOf, usableSources } from '../state/sources.ts';
import type { StepId } from '../state/steps.ts';
import { formatDate, formatPeriod } from '../ui/dates.ts';
import { count, formatNumber } from '../ui/numbers.ts';
import type { Pane } from './pane.ts';

export function build(pane: Pane) {
  const { state, dispatch, commands, inExcel } = pane;
  const { situation, result } = state;
  const open = (step: StepId) => dispatch({ type: 'step opened', step });
  if (situation.is === 'building') {
    return (
      <RunningPage
        key="building"
        inExcel={inExcel}
        steps={BUILD_STEPS}
        at={situation.at}
        progress={situation.progress}
        rows={situation.rows}
        onCancel={commands.cancel}
      />
    );
  }
  if (situation.is === 'cancelled' || situation.is === 'failed') {
    return (
      <StoppedPage
        key={situation.is}
        inExcel={inExcel}
        message={situation.is === 'failed' ? situation.message : null}
        stoppedAt={situation.is === 'cancelled' ? spokenStep(situation.stoppedAt) : null}
        lastResult={
          result && `${result.builtAt}, ${formatNumber(result.report.mainTables[0].uniqueEvents)} unique events`
        }
        onBuild={() => void commands.build()}
        onChangePeriod={() => open('set-period')}
        onLastResult={() => dispatch({ type: 'last result asked for' })}
      />
    );
  }
  if (situation.is === 'not-written') {
    return (
      <NotWrittenPage
        key="not-written"
        message={situation.message}
        onWriteAgain={() => void commands.writeAgain()}
        onDownload={() => void commands.downloadWorkbook()}
      />
    );
  }
  if (!result) return ready(pane);
  return (
    <ResultPage
      key={`result ${result.builtAt}`}
      inExcel={inExcel}
      report={result.report}
      builtAt={result.builtAt}
      changed={result.changed}
      saving={result.saving}
      message={result.message}
      onBuild={() => void commands.build()}
      onCheckValues={() => open('check-values')}
      onSeeMeasures={() => open('see-measures')}
      onCheckData={commands.openCheckData}
      onDownload={() => void commands.downloadWorkbook()}
      onDownloadTables={() => void commands.downloadTables()}
      onOpenTable={({ name, sheetName }) =>
        void (inExcel ? commands.openSheet(sheetName) : commands.downloadTable(name))
      }
      onAddPivot={(output) => void commands.addPivot(output)}
      onMakeTable={(name) => void commands.makeTable(name)}
      onCancelSaving={commands.cancelSaving}
      onRows={(rows) => dispatch({ type: 'detail opened', detail: { is: 'rows', ...rows } })}
    />
  );
}

function ready({ state, dispatch, commands, inExcel }: Pane) {
  const { settings, data, about, decisions, lastBuild } = state;
  const sources = usableSources(data);
  const problem = settingsProblem(state);
  const method = about?.methods.find(({ id }) => id === (settings.method ?? about.defaultMethod));
  const decided = decisionsToUse(decisions, '').length;
  const missing =
    sources.length === 0
      ? { action: 'Go to choose data', onFix: () => dispatch({ type: 'step opened', step: 'choose-data' }) }
      : problem
        ? { action: 'Go to set period', onFix: () => dispatch({ type: 'step opened', step: 'set-period' }) }
        : null;
  const last = lastBuild
    ? ([['Last result', `${lastBuild.madeAt}, ${count(lastBuild.uniqueEvents, 'event')}`]] as const)
    : [];
  return (
    <ReadyPage
      key="ready"
      title={missing ? 'Nothing to build yet' : 'Ready to build'}
      lead={
        sources.length === 0
          ? 'A main table is built from your CLD files. None is ready.'
          : problem
            ? `The period needs a date. ${problem.text}`
            : `${count(sources.length, 'file')}, ${count(rowsOf(sources), 'row')}. ${
                inExcel
                  ? 'Results go to new sheets; your own sheets are not changed.'
                  : 'The result can be downloaded as a workbook.'
              }`
      }
      facts={
        missing
          ? last
          : [
              ['Table', settings.mode === 'single' ? 'Single submission' : 'Joined submissions'],
              ['Period', formatPeriod(settings.periods[settings.mode])],
              ['As of', formatDate(settings.asOf)],
              ['Method', method?.title ?? ''],
              ['Decisions', decided === 0 ? 'none yet' : `${decided} kept`],
              ...last,
            ]
      }
      missing={missing && { action: missing.action, onFix: () => void missing.onFix() }}
      onBuild={() => void commands.build()}
    />
  );
}

import { CheckDataPage } from '../features/check-data/check-data-page.tsx';
import { FaultyRowsPage } from '../features/check-data/faulty-rows-page.tsx';
import { NotCheckedPage } from '../features/check-data/not-checked-page.tsx';
import { usableSources } from '../state/sources.ts';
import type { Detail, State } from '../state/state.ts';
import { WorkingPage } from '../ui/working-page.tsx';
import { faultWords } from './fault-words.ts';
import type { Pane } from './pane.ts';

type Shown = Extract<Detail, { is: 'check-data' }>;

/** Check data, a page inside whichever step it was opened from. */
export function checkData({ rows, left }: Shown, backTo: string, { state, dispatch, commands, inExcel }: Pane) {
  const { work, found, changed, saving, message } = state.check;
  const onBack = () => dispatch({ type: 'detail closed' });
  const onCheck = () => void commands.checkData();
  if (work.is === 'checking') {
    return (
      <WorkingPage
        key="checking"
        title="Checking your data"
        lead="You can look at other pages meanwhile. Nothing of yours is changed."
        back={{ to: backTo, onBack }}
        progress={work.progress}
        onCancel={commands.cancelCheck}
      />
    );
  }
  if (found && rows) {
    return (
      <FaultyRowsPage
        key={`faulty rows ${rows.key}`}
        inExcel={inExcel}
        title={rows.title}
        lead={rows.lead}
        message={message}
        load={(fromRow, toRow) => commands.faultyRows(rows.fault, fromRow, toRow)}
        onShowCell={(row) => void commands.showCell(row)}
        onBack={onBack}
      />
    );
  }
  if (found) {
    return (
      <CheckDataPage
        key="checked"
        inExcel={inExcel}
        backTo={backTo}
        report={found}
        faults={found.fixes && found.fixes.map(faultWords)}
        noRanking={found.fixes ? null : noRanking(state, dispatch)}
        changed={changed}
        stopped={work.is === 'resting' ? null : work.is === 'failed' ? work.message : stoppedWords(work)}
        saving={saving}
        message={message}
        left={left}
        onRows={(fault) => dispatch({ type: 'detail opened', detail: { is: 'check-data', rows: fault, left: null } })}
        onCheck={onCheck}
        onStrict={(strict) => void commands.checkStrictly(strict)}
        onWrite={() => void (inExcel ? commands.writeCheck() : commands.downloadCheck())}
        onBack={onBack}
      />
    );
  }
  const hasData = usableSources(state.data).length > 0;
  return (
    <NotCheckedPage
      key={`not checked ${work.is}`}
      backTo={backTo}
      title={work.is === 'resting' ? (hasData ? 'Not checked yet' : 'No data to check yet') : stoppedWords(work)}
      lead={
        work.is === 'failed'
          ? work.message
          : hasData
            ? 'Every row is held against the rules, and faults are ranked by what mending them would move.'
            : 'Your CLD files are held against the rules. None is ready.'
      }
      action={hasData ? 'Check data' : 'Go to choose data'}
      onAction={hasData ? onCheck : () => dispatch({ type: 'step opened', step: 'choose-data' })}
      onBack={onBack}
    />
  );
}

function stoppedWords({ is }: Exclude<State['check']['work'], { is: 'checking' }>): string {
  return is === 'cancelled' ? 'Check cancelled' : 'The data could not be checked';
}

/** Figures come from a build of joined submissions that is up to date. */
function noRanking({ result, check }: State, dispatch: Pane['dispatch']) {
  const text = 'What mending would move is worked out from the figures of joined submissions.';
  return check.found?.of === 'build' && result?.changed === null
    ? { text, action: 'Go to set period', onGo: () => dispatch({ type: 'step opened', step: 'set-period' }) }
    : { text, action: 'Go to build', onGo: () => dispatch({ type: 'step opened', step: 'build' }) };
}

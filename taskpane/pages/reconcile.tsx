import { AddListsPage } from '../features/reconcile-list/add-lists-page.tsx';
import { itemOf } from '../features/reconcile-list/figures-table.tsx';
import { ReconciledPage } from '../features/reconcile-list/reconciled-page.tsx';
import { ReconciledRowsPage } from '../features/reconcile-list/reconciled-rows-page.tsx';
import { ReadyPage } from '../features/run/ready-page.tsx';
import { figureName } from '../features/see-measures/figure-words.ts';
import type { ReconciliationFacts } from '../../src/worker/protocol.ts';
import type { Detail } from '../state/state.ts';
import { WorkingPage } from '../ui/working-page.tsx';
import type { Pane } from './pane.ts';
import { causeItems, figureRows, figuresByPeriod, findingOf, leadOf, statusItems } from './reconcile-words.ts';
import type { RowsBehind } from './reconcile-words.ts';

type ReconcilePage = Extract<Detail, { is: 'reconcile' | 'reconciled rows' }>;

const WHAT_IT_DOES =
  'DHSC sends back lists of the people in each figure. Add one to see who is the same, and why the others are not.';

/** DHSC's record-level lists beside those of the last build. */
export function reconcile(shown: ReconcilePage, pane: Pane) {
  const { state, dispatch, commands, dragging } = pane;
  const { reconciliation, result } = state;
  const back = { to: 'See measures', onBack: () => dispatch({ type: 'detail closed' }) };
  const missing = missingFor(pane);
  if (!result || missing) {
    return (
      <ReadyPage
        key="reconcile nothing"
        title="No list of yours to compare with"
        lead={missing?.lead ?? ''}
        facts={[]}
        missing={missing}
        onBuild={() => undefined}
      />
    );
  }
  if (reconciliation.is === 'running') {
    return (
      <WorkingPage
        key="reconciling"
        title="Comparing DHSC’s list with yours"
        lead="Row by row; where one differs, the likeliest cause is looked for."
        progress={reconciliation.progress}
        onCancel={commands.cancelInquiry}
        back={back}
      />
    );
  }
  if (reconciliation.is === 'answered') return answered(shown, reconciliation.answer.facts, pane);
  const words = {
    'not asked': ['No list from DHSC yet', WHAT_IT_DOES],
    cancelled: ['Reconciling cancelled', 'Everything is as it was before.'],
    failed: ['The list could not be compared', 'Your build is as it was before.'],
    outdated: [
      'Built again since the list was compared',
      'The people of a build are numbered anew. Reconcile again to see how the list compares now.',
    ],
  } as const;
  const [title, lead] = words[reconciliation.is];
  return (
    <AddListsPage
      key={`reconcile ${reconciliation.is}`}
      title={title}
      lead={lead}
      problem={reconciliation.is === 'failed' ? reconciliation.message : null}
      dragging={dragging}
      onAgain={reconciliation.is === 'outdated' ? () => void commands.reconcileLists([]) : null}
      onFiles={(files) => void commands.reconcileLists(files)}
      back={back}
    />
  );
}

/** What has to be there first, and the way to it; null when nothing is wanting. */
function missingFor({ state: { result }, dispatch }: Pane) {
  if (!result) {
    return {
      lead: 'DHSC’s list is compared with the lists of the last build, and there is none.',
      action: 'Go to build',
      onFix: () => dispatch({ type: 'step opened', step: 'build' }),
    };
  }
  const { report } = result;
  const onFix = () => dispatch({ type: 'step opened', step: 'set-period' });
  const toPeriod = { action: 'Go to set period', onFix };
  if (report.figures === 0)
    return {
      lead: 'The lists are made from joined submissions. Choose joined submissions and build again.',
      ...toPeriod,
    };
  if (report.outputs.every(({ name }) => !name.startsWith('person_list_')))
    return {
      lead: `${report.method.title} makes no record-level lists. Choose a method that does and build again.`,
      ...toPeriod,
    };
  return null;
}

function answered(shown: ReconcilePage, facts: ReconciliationFacts, { state, dispatch, commands, inExcel }: Pane) {
  const { reconciliation } = state;
  const onBack = () => dispatch({ type: 'detail closed' });
  const open = (rows: RowsBehind) => dispatch({ type: 'detail opened', detail: { is: 'reconciled rows', ...rows } });
  if (shown.is === 'reconciled rows') {
    return (
      <ReconciledRowsPage
        key={`reconciled ${shown.item}`}
        title={shown.title}
        question={shown.item}
        load={(fromRow, toRow) => commands.reconciledRows({ ...shown.asked, fromRow, toRow })}
        figureOf={figureName}
        onPerson={({ measure }, person, name) =>
          dispatch({
            type: 'person chosen',
            person,
            name,
            from: { detail: shown, backTo: 'DHSC’s list', measure },
          })
        }
        back={{ to: 'Reconcile DHSC’s list', onBack }}
      />
    );
  }
  return (
    <ReconciledPage
      key="reconciled"
      finding={findingOf(facts)}
      lead={leadOf(facts)}
      failed={facts.failed}
      statuses={statusItems(facts, open)}
      causes={causeItems(facts, open)}
      figures={figuresByPeriod(facts)}
      inExcel={inExcel}
      isSaving={reconciliation.is === 'answered' && reconciliation.saving !== null}
      message={reconciliation.is === 'answered' ? reconciliation.message : null}
      left={shown.left}
      onRows={(figure, status) => open(figureRows(figure, status, itemOf(figure, status)))}
      onFiles={(files) => void commands.reconcileLists(files)}
      onPutAway={() => dispatch({ type: 'inquiry put away', of: 'reconciliation' })}
      onSave={() => void commands.saveInquiry('reconciliation', facts.outputs)}
      back={{ to: 'See measures', onBack }}
    />
  );
}

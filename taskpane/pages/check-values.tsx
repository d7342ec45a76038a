import { CheckValuesPage } from '../features/check-values/check-values-page.tsx';
import { fieldTitle, keyOf } from '../features/check-values/value-state.ts';
import type { Value } from '../features/check-values/value-state.ts';
import { ReadyPage } from '../features/run/ready-page.tsx';
import { draftOf, rowsOfValue } from '../state/decisions.ts';
import { isSame } from '../state/reduce-decisions.ts';
import type { Draft } from '../state/state.ts';
import { formatNumber } from '../ui/numbers.ts';
import type { Pane } from './pane.ts';

export function checkValues({ state, dispatch, commands }: Pane) {
  const { result, decisions } = state;
  if (!result) {
    return (
      <ReadyPage
        key="no-values"
        title="No values to check yet"
        lead="Values are checked against the allowed lists when the main table is built."
        facts={[]}
        missing={{ action: 'Go to build', onFix: () => dispatch({ type: 'step opened', step: 'build' }) }}
        onBuild={() => undefined}
      />
    );
  }
  const { report } = result;
  const values = report.values.map((facts): Value => ({
    key: keyOf(facts),
    facts,
    fieldTitle: fieldTitle(facts.field, report.fields),
    allowed: report.fields.find(({ field }) => field === facts.field)?.allowed ?? [],
    rows: rowsOfValue(facts),
    decided: draftOf(facts, decisions.drafts)?.cleaned ?? null,
  }));
  const kept = decisions.kept.filter((decision) => !decisions.drafts.some((draft) => isSame(draft, decision)));
  const decide = (value: Value, cleaned: string) => {
    dispatch({ type: 'value decided', draft: draft(value, cleaned, 'chosen') });
    const left = values.filter(({ key, decided }) => decided === null && key !== value.key).length;
    dispatch({ type: 'said', text: `Decided. ${left} left.` });
  };
  return (
    <CheckValuesPage
      // After a build the values are others.
      key={`values ${result.builtAt} ${report.seconds}`}
      values={values}
      kept={kept.map((decision) => ({ ...decision, fieldTitle: fieldTitle(decision.field, report.fields) }))}
      removed={decisions.drafts.filter(({ cleaned }) => cleaned === null).length}
      imported={decisions.imported}
      message={decisions.message}
      uniqueEvents={formatNumber(report.mainTables[0].uniqueEvents)}
      onDecide={decide}
      onUndo={({ facts }) => dispatch({ type: 'decision taken back', field: facts.field, raw: facts.rawValue })}
      onUndoLast={() => {
        const last = decisions.drafts.at(-1);
        if (last) dispatch({ type: 'decision taken back', field: last.field, raw: last.raw });
      }}
      onAcceptSmall={(small) => {
        dispatch({
          type: 'small differences accepted',
          drafts: small.map((value) => draft(value, value.facts.smallDifferenceFrom ?? '', 'small')),
        });
        dispatch({ type: 'said', text: `${small.length} small differences accepted` });
      }}
      onUndoSmall={() => dispatch({ type: 'small differences taken back' })}
      onRemoveKept={(decision) => dispatch({ type: 'kept decision removed', decision })}
      onApply={() => void commands.build()}
      onSeeEffect={report.figures > 0 ? () => dispatch({ type: 'detail opened', detail: { is: 'effect' } }) : null}
      onExport={() => void commands.exportDecisions()}
      onCheckData={commands.openCheckData}
      onSeeMeasures={() => dispatch({ type: 'step opened', step: 'see-measures' })}
    />
  );
}

function draft({ facts }: Value, cleaned: string, kind: Draft['kind']): Draft {
  return { field: facts.field, raw: facts.rawValue, cleaned, kind };
}

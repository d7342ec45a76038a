import { EffectPage } from '../features/check-values/effect-page.tsx';
import type { Effect } from '../features/check-values/effect-page.tsx';
import { figureName, formatChange, formatOutcome, unitOf } from '../features/see-measures/figure-words.ts';
import { decisionsToUse } from '../state/decisions.ts';
import type { WhatIf } from '../../src/worker/protocol.ts';
import type { Pane } from './pane.ts';

/** The figures before and after the pending decisions. */
export function effect({ state, dispatch, commands }: Pane) {
  const decisions = decisionsToUse(state.decisions, '');
  const pending = state.decisions.drafts.length;
  return (
    <EffectPage
      key="effect"
      decisions={pending}
      question={JSON.stringify([state.result?.report.seconds, decisions])}
      load={() => commands.whatIf().then(inWords)}
      onApply={() => void commands.build()}
      onBack={() => dispatch({ type: 'detail closed' })}
    />
  );
}

function inWords({ moved, ...rest }: WhatIf): Effect {
  return {
    ...rest,
    moved: moved.map((figure) => {
      const unit = unitOf(figure.measure);
      return {
        key: figure.key,
        name: figureName(figure),
        now: formatOutcome(figure.now.outcome, unit),
        after: formatOutcome(figure.after.outcome, unit),
        change: formatChange(figure.after, figure.now, unit),
      };
    }),
  };
}

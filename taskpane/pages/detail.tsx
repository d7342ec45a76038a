import { AboutPage } from '../features/about/about-page.tsx';
import { RowsPage } from '../features/run/rows-page.tsx';
import { MethodsPage } from '../features/set-periods/methods-page.tsx';
import type { Detail } from '../state/state.ts';
import { STEPS } from '../state/steps.ts';
import { checkData } from './check-data.tsx';
import { compare } from './compare.tsx';
import { effect } from './effect.tsx';
import type { Pane } from './pane.ts';
import { reconcile } from './reconcile.tsx';

/** A page inside a step, with a way back. */
export function detail(shown: Detail, pane: Pane) {
  const { state, dispatch, commands, inExcel } = pane;
  const backTo = STEPS.find(({ id }) => id === state.step)?.name ?? '';
  const onBack = () => dispatch({ type: 'detail closed' });
  if (shown.is === 'about') return <AboutPage key="about" inExcel={inExcel} backTo={backTo} onBack={onBack} />;
  if (shown.is === 'methods') {
    const { methods = [], methodChanges = [] } = state.about ?? {};
    return <MethodsPage key="methods" methods={methods} changes={methodChanges} backTo={backTo} onBack={onBack} />;
  }
  if (shown.is === 'effect') return effect(pane);
  if (shown.is === 'check-data') return checkData(shown, backTo, pane);
  if (shown.is === 'compare' || shown.is === 'compared people' || shown.is === 'compared events')
    return compare(shown, pane);
  if (shown.is === 'reconcile' || shown.is === 'reconciled rows') return reconcile(shown, pane);
  return (
    <RowsPage
      key={`rows ${shown.title}`}
      title={shown.title}
      backTo={backTo}
      question={shown}
      load={commands.findRows}
      onBack={onBack}
    />
  );
}

import { ReadyPage } from '../features/run/ready-page.tsx';
import { SetPeriodPage } from '../features/set-periods/set-period-page.tsx';
import type { Action } from '../state/action.ts';
import { settingsProblem } from '../state/run-order.ts';
import { usableSources, waitingSources } from '../state/sources.ts';
import type { State } from '../state/state.ts';
import type { Pane } from './pane.ts';

export function setPeriod({ state, dispatch, commands }: Pane) {
  const { settings, about, data } = state;
  const sources = usableSources(data);
  if (sources.length === 0) {
    return (
      <ReadyPage
        key="no-data"
        title="No file is ready yet"
        lead="The period is suggested from your files. Add some, or answer what is asked about them."
        facts={[]}
        missing={{
          action: 'Go to choose data',
          onFix: () => dispatch({ type: 'step opened', step: 'choose-data' }),
        }}
        onBuild={() => undefined}
      />
    );
  }
  const set = (action: Action) => {
    dispatch(action);
    void commands.refreshChoices();
  };
  return (
    <SetPeriodPage
      key="period"
      mode={settings.mode}
      period={settings.periods[settings.mode]}
      asOf={settings.asOf}
      method={settings.method ?? about?.defaultMethod ?? ''}
      methods={about?.methods ?? []}
      problem={settingsProblem(state)}
      choice={settings.choices.find(({ mode }) => mode === settings.mode)}
      sources={sources}
      waiting={waitingSources(data)}
      onMode={(mode) => set({ type: 'mode chosen', mode })}
      suggested={settings.suggested?.[settings.mode] ?? null}
      onTakePeriod={(period) => set({ type: 'period taken', period })}
      onPeriod={(end, text) => set({ type: 'period typed', end, text })}
      onAsOf={(text) => set({ type: 'as-of date typed', text })}
      onMethods={() => dispatch({ type: 'detail opened', detail: { is: 'methods' } })}
      deaths={{
        ...settings.deaths,
        onFrom: (from) => void commands.chooseDeaths(from),
        onFile: (file) => void commands.addDeathsFile(file),
        onSheet: (name) => void commands.addDeathsSheet(name),
        onRemove: () => void commands.removeDeathsList(),
      }}
      stated={settings.periodsBy === 'Stated'}
      onStated={coversNothing(state) ? () => set({ type: 'way to cover chosen', periodsBy: 'Stated' }) : null}
      onDerived={() => set({ type: 'way to cover chosen', periodsBy: 'Derived' })}
      onMethod={(method) => set({ type: 'method chosen', method })}
      onCompare={() => {
        dispatch({ type: 'step opened', step: 'see-measures' });
        dispatch({ type: 'detail opened', detail: { is: 'compare' } });
      }}
      onBuild={() => void commands.build()}
      onFiles={(files) => {
        dispatch({ type: 'step opened', step: 'choose-data' });
        void commands.addFiles(files);
      }}
      onChooseData={() => dispatch({ type: 'step opened', step: 'choose-data' })}
    />
  );
}

/** No file has a month that counts by the method, and one at least states a period. */
function coversNothing({ settings: { periodsBy, suggested }, data }: State): boolean {
  const derivesNone = periodsBy === 'Derived' && suggested?.single === null && suggested.joined === null;
  const sources = usableSources(data);
  return (
    derivesNone &&
    sources.every(({ coverage }) => coverage?.derived === null) &&
    sources.some(({ statedPeriod }) => statedPeriod !== null)
  );
}

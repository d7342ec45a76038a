import { ReadyPage } from '../features/run/ready-page.tsx';
import { SetPeriodPage } from '../features/set-periods/set-period-page.tsx';
import type { Action } from '../state/action.ts';
import { settingsProblem } from '../state/run-order.ts';
import { usableSources, waitingSources } from '../state/sources.ts';
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
      onMethod={(method) => set({ type: 'method chosen', method })}
      onBuild={() => void commands.build()}
      onFiles={(files) => {
        dispatch({ type: 'step opened', step: 'choose-data' });
        void commands.addFiles(files);
      }}
      onChooseData={() => dispatch({ type: 'step opened', step: 'choose-data' })}
    />
  );
}

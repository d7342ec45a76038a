import { ChooseDataPage } from '../features/choose-data/choose-data-page.tsx';
import { EmptyPage } from '../features/choose-data/empty-page.tsx';
import { LookingPage } from '../features/choose-data/looking-page.tsx';
import { waitingSources } from '../state/sources.ts';
import type { Pane } from './pane.ts';

export function chooseData({ state, dispatch, commands, inExcel, dragging }: Pane) {
  const { data, situation, about } = state;
  const onDismiss = (name: string) => dispatch({ type: 'failure dismissed', name });
  const onFiles = (files: readonly File[]) => void commands.addFiles(files);
  if (situation.is === 'looking') {
    return (
      <LookingPage
        key="looking"
        at={situation.at}
        progress={situation.progress}
        found={situation.found}
        onCancel={commands.cancelLooking}
      />
    );
  }
  if (data.sources.length === 0) {
    return (
      <EmptyPage
        key="empty"
        inExcel={inExcel}
        dragging={dragging}
        failed={data.failed}
        onDismiss={onDismiss}
        onFiles={onFiles}
        onSample={() => void commands.addSample()}
        onCheckWorkbook={() => void commands.lookInWorkbook()}
      />
    );
  }
  return (
    <ChooseDataPage
      key="chosen"
      inExcel={inExcel}
      sources={data.sources}
      leftOut={data.leftOut}
      asked={data.asked}
      waiting={waitingSources(data)}
      missing={data.runFile?.missing ?? []}
      failed={data.failed}
      localAuthorities={about?.localAuthorities.map(({ laName }) => laName) ?? []}
      onFiles={onFiles}
      onDismiss={onDismiss}
      onContinue={() => dispatch({ type: 'step opened', step: 'set-period' })}
      onInclude={(id, included) => void commands.includeSource(id, included)}
      onImportDate={(id, importDate) => void commands.nameSource({ id, importDate })}
      onLaCode={(id, laCode) => void commands.nameSource({ id, laCode })}
      onLaName={(id, laName) => void commands.nameSource({ id, laName })}
      onRemove={(id) => void commands.removeSource(id)}
    />
  );
}

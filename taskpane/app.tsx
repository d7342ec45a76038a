import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, useSyncExternalStore } from 'react';
import { detail } from './pages/detail.tsx';
import { PAGES } from './pages/index.tsx';
import type { Pane } from './pages/pane.ts';
import { contextLine } from './state/context-line.ts';
import type { Detail } from './state/state.ts';
import { STEPS } from './state/steps.ts';
import { trackItems } from './state/track-items.ts';
import { useSession } from './state/use-session.ts';
import type { Session, SessionOptions } from './state/use-session.ts';
import { LiveRegion } from './ui/live-region.tsx';
import { MoreMenu } from './ui/more-menu.tsx';
import { PageFrameContext } from './ui/page.tsx';
import { StepTrack } from './ui/step-track.tsx';
import { useTheme } from './ui/theme.ts';
import { useFileDrop } from './ui/use-file-drop.ts';
import { usePaneKeys } from './ui/use-pane-keys.ts';
import { WIDE } from './ui/widths.ts';

const useStyles = makeStyles({
  // Not on the provider itself, whose class is given to menus and lists too.
  ground: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: 'inline-size',
    containerName: 'pane',
  },
  pane: {
    minHeight: '100vh',
    fontSize: '14px',
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    [WIDE]: { display: 'grid', gridTemplateColumns: '232px minmax(0, 1fr)', alignItems: 'start' },
  },
});

export type AppProps = Omit<SessionOptions, 'now'> & {
  /** The analyst's clock. */
  readonly now?: () => Date;
};

const clock = () => new Date();

/** The pane, in Office's colours. */
export function App({ host, createClient, now = clock }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(host.isDarkTheme);
  const session = useSession({ host, createClient, now });
  return (
    <FluentProvider theme={theme}>
      <div className={styles.ground}>{session && <PaneOf session={session} inExcel={host.kind === 'excel'} />}</div>
    </FluentProvider>
  );
}

/** The track, and the page of the open step. */
function PaneOf({ session, inExcel }: { readonly session: Session; readonly inExcel: boolean }) {
  const styles = useStyles();
  const { store, commands } = session;
  const { dispatch } = store;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [shown] = useState<{ current: string | null }>({ current: null });

  const openStep = (at: number) => {
    const step = STEPS[at];
    if (step) dispatch({ type: 'step opened', step: step.id });
  };
  const openInMeasures = (detail: Detail) => {
    dispatch({ type: 'step opened', step: 'see-measures' });
    dispatch({ type: 'detail opened', detail });
  };
  usePaneKeys({ onStep: openStep, onBack: () => dispatch({ type: 'detail closed' }) });
  const dragging = useFileDrop((files) => {
    if (state.detail?.is === 'reconcile') {
      void commands.reconcileLists(files);
      return;
    }
    dispatch({ type: 'step opened', step: 'choose-data' });
    void commands.addFiles(files);
  });

  const pane: Pane = { state, dispatch, commands, inExcel, dragging };
  const menu = (
    <MoreMenu
      onCheckData={commands.openCheckData}
      onCompare={() => openInMeasures({ is: 'compare' })}
      onReconcile={() => openInMeasures({ is: 'reconcile' })}
      onAbout={() => dispatch({ type: 'detail opened', detail: { is: 'about' } })}
      onExportDecisions={() => void commands.exportDecisions()}
      onImportDecisions={(file) => {
        dispatch({ type: 'step opened', step: 'check-values' });
        void commands.importDecisions(file);
      }}
    />
  );

  return (
    <PageFrameContext value={{ line: contextLine(state), menu, shown }}>
      <div className={styles.pane}>
        <StepTrack
          items={trackItems(state)}
          current={state.step}
          onOpen={(id) => openStep(STEPS.findIndex((step) => step.id === id))}
        />
        <Fragment key={state.step}>{state.detail ? detail(state.detail, pane) : PAGES[state.step](pane)}</Fragment>
      </div>
      <LiveRegion id={state.said.id} text={state.said.text} urgent={state.said.urgent} />
    </PageFrameContext>
  );
}

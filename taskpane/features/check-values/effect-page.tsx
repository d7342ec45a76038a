import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count, formatNumber } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** A figure that the pending decisions move, in words. */
export type MovedFigure = {
  readonly key: string;
  readonly name: string;
  readonly now: string;
  readonly after: string;
  readonly change: string;
};

export type Effect = {
  readonly moved: readonly MovedFigure[];
  readonly unmoved: number;
  readonly uniqueEventsNow: number;
  readonly uniqueEventsAfter: number;
};

export type EffectPageProps = {
  readonly decisions: number;
  /** Changes with the decisions and the build. */
  readonly question: string;
  readonly load: () => Promise<Effect>;
  readonly onApply: () => void;
  readonly onBack: () => void;
};

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  cell: {
    textAlign: 'right',
    padding: '6px 0 6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  name: { textAlign: 'left', paddingLeft: 0, whiteSpace: 'normal', fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: '10px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** What the figures would be with the pending decisions; nothing is changed by looking. */
export function EffectPage({ decisions, question, load, onApply, onBack }: EffectPageProps) {
  const loaded = useLoaded(question, load);
  const back = { to: 'Check values', onBack };
  const actions = (
    <Button appearance="primary" onClick={onApply}>
      Apply decisions and rebuild
    </Button>
  );
  if (loaded.is !== 'loaded') {
    return (
      <Page
        title={loaded.is === 'failed' ? 'The effect cannot be shown' : 'Working out the effect'}
        lead={
          loaded.is === 'failed'
            ? loaded.message
            : 'The main table is built again with your decisions, beside the one you have.'
        }
        actions={loaded.is === 'failed' ? actions : undefined}
        back={back}
      >
        {loaded.is === 'loading' && <Waiting label="The effect is being worked out" />}
      </Page>
    );
  }
  const { moved, unmoved, uniqueEventsNow, uniqueEventsAfter } = loaded.value;
  return (
    <Page
      title={`${count(decisions, 'decision')} ${decisions === 1 ? 'moves' : 'move'} ${moved.length === 0 ? 'no figure' : count(moved.length, 'figure')}`}
      lead={`Nothing is changed until you apply. ${moved.length === 0 ? 'All' : 'The other'} ${count(unmoved, 'figure')} stay as they are.`}
      actions={actions}
      back={back}
    >
      {moved.length > 0 && (
        <Section title="Effect on measures">
          <MovedTable moved={moved} />
        </Section>
      )}
      <UniqueEvents now={uniqueEventsNow} after={uniqueEventsAfter} />
    </Page>
  );
}

function MovedTable({ moved }: Pick<Effect, 'moved'>) {
  const styles = useStyles();
  const head = (title: string, className?: string): ReactNode => (
    <th scope="col" className={mergeClasses(styles.cell, styles.head, className)}>
      {title}
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head('Figure', styles.name)}
          {head('Now')}
          {head('After')}
          {head('Change')}
        </tr>
      </thead>
      <tbody>
        {moved.map(({ key, name, now, after, change }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td className={styles.cell}>{now}</td>
            <td className={mergeClasses(styles.cell, styles.strong)}>{after}</td>
            <td className={styles.cell}>{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UniqueEvents({ now, after }: { readonly now: number; readonly after: number }) {
  const styles = useStyles();
  return (
    <p className={styles.note}>
      {now === after
        ? `The joined main table keeps its ${count(now, 'unique event')}.`
        : `The joined main table would have ${count(after, 'unique event')} instead of ${formatNumber(now)}.`}
    </p>
  );
}

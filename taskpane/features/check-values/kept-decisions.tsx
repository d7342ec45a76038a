import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../ui/numbers.ts';
import { Section } from '../../ui/section.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { DecidedLine } from './decided-line.tsx';

export type KeptDecision = {
  readonly field: string;
  readonly fieldTitle: string;
  readonly raw: string;
  readonly cleaned: string;
};

type KeptDecisionsProps<Decision extends KeptDecision> = {
  readonly decisions: readonly Decision[];
  readonly onRemove: (decision: Decision) => void;
};

const LINE_HEIGHT = 60;

const useStyles = makeStyles({ show: { marginTop: '8px' } });

/** Decisions used in every build; each can be taken back. */
export function KeptDecisions<Decision extends KeptDecision>({ decisions, onRemove }: KeptDecisionsProps<Decision>) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  return (
    <Section title="Kept decisions" aside={`${count(decisions.length, 'decision')}, used on every run`}>
      {shown ? (
        <VirtualList
          label="Kept decisions"
          count={decisions.length}
          estimate={LINE_HEIGHT}
          keyOf={(at) => `${decisions[at].field} ${decisions[at].raw}`}
          render={(at) => (
            <DecidedLine
              field={decisions[at].fieldTitle}
              raw={decisions[at].raw}
              cleaned={decisions[at].cleaned}
              onUndo={() => onRemove(decisions[at])}
            />
          )}
        />
      ) : (
        <Button size="small" className={styles.show} onClick={() => setShown(true)}>
          Show {count(decisions.length, 'decision')}
        </Button>
      )}
    </Section>
  );
}

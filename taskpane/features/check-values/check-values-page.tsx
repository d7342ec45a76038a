import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { WIDE } from '../../ui/widths.ts';
import { findingOf } from './finding.ts';
import { KeptDecisions } from './kept-decisions.tsx';
import type { KeptDecision } from './kept-decisions.tsx';
import { SmallDifferences } from './small-differences.tsx';
import { ValueList } from './value-list.tsx';
import { nextOpen } from './value-state.ts';
import type { Value } from './value-state.ts';

export type CheckValuesPageProps<Decision extends KeptDecision> = {
  /** Every flagged value, most rows first. */
  readonly values: readonly Value[];
  readonly kept: readonly Decision[];
  /** Kept decisions taken back since the last build. */
  readonly removed: number;
  readonly imported: boolean;
  readonly message: string | null;
  readonly uniqueEvents: string;
  readonly onDecide: (value: Value, cleaned: string) => void;
  readonly onUndo: (value: Value) => void;
  readonly onUndoLast: () => void;
  readonly onAcceptSmall: (values: readonly Value[]) => void;
  readonly onUndoSmall: () => void;
  readonly onRemoveKept: (decision: Decision) => void;
  readonly onApply: () => void;
  /** Null where there are no figures to move. */
  readonly onSeeEffect: (() => void) | null;
  readonly onExport: () => void;
  readonly onCheckData: () => void;
  readonly onSeeMeasures: () => void;
};

const useStyles = makeStyles({ column: { [WIDE]: { maxWidth: '640px' } } });

/** Values that are in no allowed list: what each means, decided once for all its rows. */
export function CheckValuesPage<Decision extends KeptDecision>(props: CheckValuesPageProps<Decision>) {
  const styles = useStyles();
  const { values, kept, removed, imported, message, uniqueEvents, onDecide, onUndo, onUndoLast } = props;
  const small = values.filter(({ facts }) => facts.smallDifferenceFrom !== null);
  const others = values.filter(({ facts }) => facts.smallDifferenceFrom === null);
  const undecided = others.filter(({ decided }) => decided === null);
  const openSmall = small.filter(({ decided }) => decided === null);
  const [open, setOpen] = useState<string | null>(undecided[0]?.key ?? null);
  const { title, lead } = findingOf({
    values: values.length,
    small: openSmall.length,
    open: undecided.length,
    decided: others.length - undecided.length,
    acceptedSmall: small.length - openSmall.length,
    removed,
    kept: kept.length,
    imported,
    uniqueEvents,
  });
  const pending = values.some(({ decided }) => decided !== null) || removed > 0 || imported;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      onUndoLast();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onUndoLast]);

  return (
    <Page
      title={title}
      lead={
        <>
          {lead}{' '}
          <Link as="button" inline onClick={props.onCheckData}>
            See the faults in your data
          </Link>
        </>
      }
      sticky={pending}
      actions={
        pending ? (
          <>
            <Button appearance="primary" onClick={props.onApply}>
              Apply decisions and rebuild
            </Button>
            {props.onSeeEffect && <Button onClick={props.onSeeEffect}>See effect</Button>}
          </>
        ) : values.length === 0 ? (
          <>
            <Button appearance="primary" onClick={props.onSeeMeasures}>
              See figures
            </Button>
            {kept.length > 0 && <Button onClick={props.onExport}>Export decisions</Button>}
          </>
        ) : undefined
      }
    >
      <div className={styles.column}>
        {message && <Notice state="warn" title={message} />}
        {small.length > 0 && (
          <SmallDifferences
            values={small}
            accepted={openSmall.length === 0}
            onAccept={() => props.onAcceptSmall(openSmall)}
            onUndo={props.onUndoSmall}
          />
        )}
        {others.length > 0 && (
          <Section
            title={undecided.length > 0 ? 'Need a decision' : 'Decided'}
            aside={`${count(undecided.length, 'value')}, ${count(
              undecided.reduce((total, { rows }) => total + rows, 0),
              'row',
            )}`}
          >
            <ValueList
              values={others}
              open={open}
              onOpen={setOpen}
              onDecide={(value, cleaned) => {
                setOpen(nextOpen(others, value.key));
                onDecide(value, cleaned);
              }}
              onUndo={(value) => {
                setOpen(value.key);
                onUndo(value);
              }}
            />
          </Section>
        )}
        {kept.length > 0 && <KeptDecisions decisions={kept} onRemove={props.onRemoveKept} />}
      </div>
    </Page>
  );
}

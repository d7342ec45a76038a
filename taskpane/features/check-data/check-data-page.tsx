import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckReport, FaultAsked, RuleFacts } from '../../../src/worker/protocol.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { WIDE } from '../../ui/widths.ts';
import { useCardStyles } from './card-styles.ts';
import { FaultCard } from './fault-card.tsx';
import { fieldTitle } from './fault-words.ts';
import type { FaultWords } from './fault-words.ts';
import { findingOf, placesOf } from './finding.ts';
import { RuleCard } from './rule-card.tsx';
import { Saving } from './saving.tsx';

/** A fault whose rows are asked for, and how their page is headed. */
export type FaultChosen = {
  readonly key: string;
  readonly fault: FaultAsked;
  readonly title: string;
  readonly lead: string;
};

export type CheckDataPageProps = {
  readonly inExcel: boolean;
  readonly backTo: string;
  readonly report: CheckReport;
  /** The ranking; null without figures that could move. */
  readonly faults: readonly FaultWords[] | null;
  /** Why there is no ranking, and the way to one; null when there is one. */
  readonly noRanking: { readonly text: string; readonly action: string; readonly onGo: () => void } | null;
  readonly changed: string | null;
  /** What came of a check that was not ended. */
  readonly stopped: string | null;
  readonly saving: Progress | null;
  readonly message: string | null;
  /** The fault whose rows were shown before. */
  readonly left: string | null;
  readonly onRows: (fault: FaultChosen) => void;
  readonly onCheck: () => void;
  readonly onStrict: (strict: boolean) => void;
  readonly onWrite: () => void;
  readonly onBack: () => void;
};

const useStyles = makeStyles({
  column: { [WIDE]: { maxWidth: '640px' } },
  note: { margin: '10px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  strict: { marginTop: '16px', marginLeft: '-8px' },
});

/** Which faults move the figures, then every rule that rows break; each leads to its rows. */
export function CheckDataPage(props: CheckDataPageProps) {
  const { inExcel, report, faults, noRanking, changed, stopped, left, onRows } = props;
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(left && left.split(' ')[0]);
  const body = useRef<HTMLDivElement>(null);
  const toggle = (key: string) => () => setOpen(open === key ? null : key);
  const { title, lead } = findingOf(report);

  useEffect(() => {
    // After the heading has taken the focus.
    const items = [...(body.current?.querySelectorAll<HTMLElement>('[data-fault]') ?? [])];
    items.find(({ dataset }) => dataset['fault'] === left)?.focus();
  }, [left]);

  const rules = (severity: RuleFacts['severity']) => report.rules.filter((rule) => rule.severity === severity);
  const ruleList = (heading: string, listed: readonly RuleFacts[]) =>
    listed.length > 0 && (
      <Section title={heading} aside={`${count(listed.length, 'rule')}, ${count(placesOf(listed), 'place')}`}>
        <CardList>
          {listed.map((rule) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              open={open === rule.id}
              onToggle={toggle(rule.id)}
              onRows={(field) =>
                onRows({
                  key: `${rule.id} ${field}`,
                  fault: { rule: rule.id, field },
                  title: `${fieldTitle(field)}: ${rule.message}`,
                  lead: rule.suggestion,
                })
              }
            />
          ))}
        </CardList>
      </Section>
    );

  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: props.backTo, onBack: props.onBack }}
      actions={
        <>
          {changed !== null && (
            <Button appearance="primary" onClick={props.onCheck}>
              Check again
            </Button>
          )}
          <Button
            appearance={changed === null ? 'primary' : 'secondary'}
            disabledFocusable={props.saving !== null}
            onClick={props.onWrite}
          >
            {inExcel ? 'Write to sheets' : 'Download tables'}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.column}>
        {changed !== null && (
          <Notice state="warn" title={`${changed} changed after this check`}>
            <p>What you see is the last check. Its rows may stand elsewhere by now.</p>
          </Notice>
        )}
        {stopped !== null && <Notice state="warn" title={stopped} />}
        <Saving saving={props.saving} message={props.message} />
        {faults && faults.length > 0 && (
          <Section title="What mending would move" aside={count(faults.length, 'fault')}>
            <CardList>
              {faults.map((fault) => (
                <FaultCard
                  key={fault.key}
                  fault={fault}
                  open={open === fault.key}
                  onToggle={toggle(fault.key)}
                  onRows={() => onRows(chosenFault(fault))}
                />
              ))}
            </CardList>
            <p className={styles.note}>Each fault is mended alone, and the figures worked out again beside yours.</p>
          </Section>
        )}
        {noRanking && (
          <p className={styles.note}>
            {noRanking.text}{' '}
            <Button size="small" onClick={noRanking.onGo}>
              {noRanking.action}
            </Button>
          </p>
        )}
        {ruleList('Rules broken', rules('fault'))}
        {ruleList('Advice: nothing here has failed', rules('advice'))}
        <Switch
          className={styles.strict}
          checked={report.strict}
          label="Strict: count capitals and spaces at the end"
          onChange={(_, { checked }) => props.onStrict(checked)}
        />
      </div>
    </Page>
  );
}

function CardList({ children }: { readonly children: readonly React.JSX.Element[] }) {
  const card = useCardStyles();
  return (
    <ul role="list" className={card.list}>
      {children.map((child) => (
        <li key={child.key}>{child}</li>
      ))}
    </ul>
  );
}

function chosenFault({ key, fault, fieldTitle: field, value, where, suggested }: FaultWords): FaultChosen {
  return {
    key,
    fault,
    title: `${field} ${value === null ? 'is blank' : `“${value}”`}`,
    lead: `${where === null ? '' : `${where.charAt(0).toUpperCase()}${where.slice(1)}. `}Use: ${suggested}.`,
  };
}

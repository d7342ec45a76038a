import { Link, mergeClasses } from '@fluentui/react-components';
import type { RuleFacts } from '../../../src/worker/protocol.ts';
import { ChevronIcon } from '../../ui/icons.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import { useCardStyles } from './card-styles.ts';
import { fieldTitle } from './fault-words.ts';

type RuleCardProps = {
  readonly rule: RuleFacts;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRows: (field: string) => void;
};

/** How sure a rule is, where DHSC does not state it. */
const CERTAINTIES: Readonly<Record<string, string>> = {
  inferred: 'Read from DHSC’s code, which publishes no list of rules.',
  assumed: 'CLD Tables’ own judgement, not a rule of DHSC.',
};

/** A rule that rows break, and how often; open, in which fields, each of which leads to its rows. */
export function RuleCard({ rule, open, onToggle, onRows }: RuleCardProps) {
  const card = useCardStyles();
  const { id, message, suggestion, findings, fields, certainty } = rule;
  return (
    <div className={open ? card.open : card.closed}>
      <button type="button" className={card.head} aria-expanded={open} data-fault={id} onClick={onToggle}>
        <span className={card.line}>
          <span className={card.grow}>{message}</span>
          <span className={card.strong}>{formatNumber(findings)}</span>
          <ChevronIcon open={open} />
        </span>
        <span className={card.meta}>{suggestion}</span>
      </button>
      {open && (
        <>
          {certainty in CERTAINTIES && <span className={card.meta}>{CERTAINTIES[certainty]}</span>}
          <ul className={card.list} aria-label="Fields">
            {fields.map(({ field, findings: found }) => (
              <li key={field} className={card.line}>
                <Link
                  as="button"
                  className={mergeClasses(card.link, card.grow)}
                  data-fault={`${id} ${field}`}
                  onClick={() => onRows(field)}
                >
                  {fieldTitle(field)}
                </Link>
                <span>{formatNumber(found)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

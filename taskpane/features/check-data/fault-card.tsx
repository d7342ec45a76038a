import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronIcon } from '../../ui/icons.tsx';
import { count } from '../../ui/numbers.ts';
import { RawValue } from '../../ui/raw-value.tsx';
import { useCardStyles } from './card-styles.ts';
import type { FaultWords } from './fault-words.ts';
import { MovedTable } from './moved-table.tsx';

type FaultCardProps = {
  readonly fault: FaultWords;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRows: () => void;
};

const useStyles = makeStyles({
  value: { margin: '2px 0', fontSize: '13px', lineHeight: '20px' },
  most: { fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground1 },
  tried: { margin: '8px 0 4px' },
  events: { margin: '8px 0' },
});

/** A fault in one line, with the figure that it moves most; open, every figure before and after. */
export function FaultCard({ fault, open, onToggle, onRows }: FaultCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { fieldTitle, value, where, rows, suggested, isEstimate, most, moved, uniqueEvents } = fault;
  return (
    <div className={open ? card.open : card.closed}>
      <button type="button" className={card.head} aria-expanded={open} data-fault={fault.key} onClick={onToggle}>
        <span className={mergeClasses(card.line, card.meta)}>
          <span className={card.grow}>{fieldTitle}</span>
          <span>{count(rows, 'row')}</span>
          <ChevronIcon open={open} />
        </span>
        <span className={mergeClasses(card.line, styles.value)}>
          <span className={card.grow}>
            {value === null ? 'Blank' : <RawValue text={value} />}
            {where !== null && <span className={card.meta}> {where}</span>}
          </span>
        </span>
        <span className={styles.most}>
          {isEstimate && <span className={card.strong}>Estimate. </span>}
          {most}
        </span>
      </button>
      {open && (
        <>
          <p className={mergeClasses(card.meta, styles.tried)}>
            {isEstimate ? 'Several values would do. Tried with' : 'Mended with'} {suggested}.
          </p>
          {moved.length > 0 && <MovedTable moved={moved} />}
          <p className={mergeClasses(card.meta, styles.events)}>{uniqueEvents}</p>
          <Link as="button" className={card.link} onClick={onRows}>
            Show the {count(rows, 'row')}
          </Link>
        </>
      )}
    </div>
  );
}

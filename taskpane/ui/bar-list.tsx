import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from './numbers.ts';
import { FORCED } from './widths.ts';

export type BarItem = {
  /** Names the item when a page comes back to it. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly onOpen: () => void;
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: { display: 'flex', width: '100%', minHeight: '24px', justifyContent: 'space-between', textAlign: 'left' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { paddingLeft: '12px', fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '4px',
    marginTop: '6px',
    backgroundColor: 'var(--dataBar)',
    [FORCED]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** Counts by what they are of, each with a bar beside the largest; each leads to what is behind it. */
export function BarList({ items, label }: { readonly items: readonly BarItem[]; readonly label: string }) {
  const styles = useStyles();
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ key, text, count, onOpen }) => (
        <li key={key} className={styles.item}>
          <Link as="button" className={styles.link} data-item={key} onClick={onOpen}>
            <span className={styles.text}>{text}</span>
            <strong className={styles.number}>{formatNumber(count)}</strong>
          </Link>
          <div className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}

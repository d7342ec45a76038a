import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReconciledStatus } from '../../../src/worker/protocol.ts';
import { formatNumber } from '../../ui/numbers.ts';

/** A figure's rows in DHSC's list and in ours, in words. */
export type ReconciledFigure = {
  readonly key: string;
  /** `ASCOF 2E 18 to 64 Female` */
  readonly name: string;
  readonly laName: string | null;
  readonly byStatus: Readonly<Record<ReconciledStatus, number>>;
  /** `Theirs: 851 rows, 702 of 851. Ours: 849 rows, 700 of 849.` */
  readonly totals: string;
};

export const STATUS_TITLES: Readonly<Record<ReconciledStatus, string>> = {
  same: 'Same',
  differs: 'Differ',
  'only theirs': 'Only theirs',
  'only ours': 'Only ours',
};

export const STATUSES: readonly ReconciledStatus[] = ['same', 'differs', 'only theirs', 'only ours'];

type FiguresTableProps = {
  readonly figures: readonly ReconciledFigure[];
  readonly onRows: (figure: ReconciledFigure, status: ReconciledStatus) => void;
};

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'right', padding: '7px 0 0 8px', verticalAlign: 'top', lineHeight: '16px' },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    paddingBottom: '7px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  totals: {
    padding: '2px 0 8px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { minHeight: '24px', minWidth: '24px', marginTop: '-4px', fontSize: '12px', textAlign: 'right' },
});

/** How each figure's rows compare; they add up to both lists, and each number leads to its rows. */
export function FiguresTable({ figures, onRows }: FiguresTableProps) {
  const styles = useStyles();
  const head = (title: string, className?: string): ReactNode => (
    <th key={title} scope="col" className={mergeClasses(styles.cell, styles.head, className)}>
      {title}
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head('Figure', styles.name)}
          {STATUSES.map((status) => head(STATUS_TITLES[status]))}
        </tr>
      </thead>
      {figures.map((figure) => (
        <tbody key={figure.key}>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {figure.name.replace(/^ASCOF /, '')}
              {figure.laName !== null && `, ${figure.laName}`}
            </th>
            {STATUSES.map((status) => (
              <td key={status} className={styles.cell}>
                {figure.byStatus[status] === 0 ? (
                  '0'
                ) : (
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    data-item={itemOf(figure, status)}
                    aria-label={`${figure.name} ${STATUS_TITLES[status].toLowerCase()}, ${formatNumber(figure.byStatus[status])}`}
                    onClick={() => onRows(figure, status)}
                  >
                    {formatNumber(figure.byStatus[status])}
                  </Link>
                )}
              </td>
            ))}
          </tr>
          <tr>
            <td colSpan={5} className={styles.totals}>
              {figure.totals}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** Names a number when its page comes back to it. */
export function itemOf({ key }: ReconciledFigure, status: ReconciledStatus): string {
  return `${status} ${key}`;
}

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../../ui/numbers.ts';

/** A figure under one method, in words. */
export type OutcomeWords = { readonly outcome: string; readonly numerator: string; readonly denominator: string };

/** A figure that the methods make differently, in words. */
export type FigureWords = {
  readonly key: string;
  /** `ASCOF 2E 18 to 64 Female` */
  readonly name: string;
  /** Null where it is the only local authority. */
  readonly laName: string | null;
  /** Null where the method has no such figure. */
  readonly a: OutcomeWords | null;
  readonly b: OutcomeWords | null;
  readonly change: string;
  readonly peopleMoved: number;
};

type FiguresTableProps = {
  readonly figures: readonly FigureWords[];
  readonly methods: { readonly a: string; readonly b: string };
  readonly onFigure: (figure: FigureWords) => void;
};

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  cell: {
    textAlign: 'right',
    padding: '7px 0 7px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '16px',
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, verticalAlign: 'bottom' },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  number: { whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  meta: { display: 'block', color: tokens.colorNeutralForeground3 },
  link: { display: 'block', minHeight: '24px', fontSize: '12px', textAlign: 'left' },
});

/** Figures side by side, outcome above its parts; each leads to the people who move. */
export function FiguresTable({ figures, methods, onFigure }: FiguresTableProps) {
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
          {head(methods.a)}
          {head(methods.b)}
          {head('Change')}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {figure.name.replace(/^ASCOF /, '')}
              {figure.laName !== null && <span className={styles.meta}>{figure.laName}</span>}
              {figure.peopleMoved > 0 ? (
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  data-item={figure.key}
                  aria-label={`${figure.name}, ${moved(figure)}`}
                  onClick={() => onFigure(figure)}
                >
                  {moved(figure)}
                </Link>
              ) : (
                <span className={styles.meta}>Nobody moves</span>
              )}
            </th>
            <OutcomeCell words={figure.a} />
            <OutcomeCell words={figure.b} strong />
            <td className={styles.cell}>{figure.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function moved({ peopleMoved }: FigureWords): string {
  return `${count(peopleMoved, 'person', 'people')} ${peopleMoved === 1 ? 'moves' : 'move'}`;
}

function OutcomeCell({ words, strong = false }: { readonly words: OutcomeWords | null; readonly strong?: boolean }) {
  const styles = useStyles();
  if (!words) return <td className={styles.cell}>no such figure</td>;
  return (
    <td className={mergeClasses(styles.cell, styles.number)}>
      <span className={mergeClasses(strong && styles.strong)}>{words.outcome}</span>
      <span className={styles.meta}>{words.numerator}</span>
      <span className={styles.meta}>of {words.denominator}</span>
    </td>
  );
}

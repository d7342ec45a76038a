import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FigureFacts } from '../../../src/worker/protocol.ts';
import { DotScale } from './dot-scale.tsx';
import { countWords, figureName, formatChange, formatCount, formatOutcome, publishedWords } from './figure-words.ts';
import type { Card } from './figure-words.ts';

export type FigurePart = 'numerator' | 'denominator';

type MeasureCardProps = {
  readonly card: Card;
  readonly showLa: boolean;
  readonly onFigure: (figure: FigureFacts, part: FigurePart) => void;
};

const useStyles = makeStyles({
  card: { padding: '14px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightRegular },
  short: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  figure: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end', gap: '12px' },
  outcome: { fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  change: { textAlign: 'right', paddingBottom: '4px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  head: { fontSize: '10.5px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    textAlign: 'right',
    padding: '5px 0 5px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  group: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { minHeight: '24px', fontSize: '12px', display: 'inline-flex', alignItems: 'center' },
  published: { margin: '8px 0 0' },
});

/** One measure: the figure, its change, where others stand, and each group with the people behind it. */
export function MeasureCard({ card, showLa, onFigure }: MeasureCardProps) {
  const styles = useStyles();
  const id = useId();
  const { main, unit } = card;
  return (
    <article aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.title}>
        <span className={styles.short}>{card.short}</span>
        {card.title}
        {showLa && ` · ${main.laName}`}
      </h2>
      <div className={styles.figure}>
        <span>
          <span className={styles.outcome}>{formatOutcome(main.outcome, unit)}</span>
          {unit !== 'percent' && <span className={styles.meta}> per 100,000 people</span>}
        </span>
        {main.previous && (
          <span className={mergeClasses(styles.meta, styles.change)}>
            {formatChange(main, main.previous, unit)}
            <br />
            since previous period
          </span>
        )}
      </div>
      <DotScale figure={main} />
      <table className={styles.table}>
        <thead>
          <tr>
            {['Group', 'Numerator', 'Denominator', 'Outcome', 'Previous'].map((title) => (
              <th
                key={title}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, title === 'Group' && styles.group)}
                style={{ borderTop: 0 }}
              >
                {title === 'Group' ? <span style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>Group</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.figures.map((figure) => (
            <tr key={figure.key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.group)}>
                {figure.group}
              </th>
              <td className={styles.cell}>
                <Count figure={figure} part="numerator" onFigure={onFigure} />
              </td>
              <td className={styles.cell}>
                {unit === 'percent' ? (
                  <Count figure={figure} part="denominator" onFigure={onFigure} />
                ) : (
                  formatCount(figure.denominator)
                )}
              </td>
              <td className={mergeClasses(styles.cell, styles.strong)}>{formatOutcome(figure.outcome, unit)}</td>
              <td className={styles.cell}>{figure.previous ? formatOutcome(figure.previous.outcome, unit) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(styles.meta, styles.published)}>{publishedWords(main)}</p>
    </article>
  );
}

type CountProps = {
  readonly figure: FigureFacts;
  readonly part: FigurePart;
  readonly onFigure: MeasureCardProps['onFigure'];
};

/** A number that leads to its people. */
function Count({ figure, part, onFigure }: CountProps) {
  const styles = useStyles();
  const count = figure[part];
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={`${figureName(figure)} ${part}, ${countWords(figure, count)}`}
      onClick={() => onFigure(figure, part)}
    >
      {formatCount(count)}
    </Link>
  );
}

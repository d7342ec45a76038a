import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0 },
  row: { display: 'grid', gridTemplateColumns: '100px 1fr', margin: 0, fontSize: '12px', lineHeight: '18px' },
  ruled: {
    gridTemplateColumns: '116px 1fr',
    fontSize: '14px',
    lineHeight: '20px',
    padding: '7px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

type FactsProps = {
  readonly facts: readonly (readonly [term: string, value: ReactNode])[];
  /** With hairlines, in the size of the body. */
  readonly ruled?: boolean;
  /** The hairline of a section's heading is above them. */
  readonly underHeading?: boolean;
};

/** A few named facts, one a line. */
export function Facts({ facts, ruled = false, underHeading = false }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([term, value], at) => (
        <div
          key={term}
          className={mergeClasses(
            styles.row,
            ruled && styles.ruled,
            ruled && !underHeading && at === 0 && styles.first,
          )}
        >
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { MovedWords } from './fault-words.ts';

/** Figures named at once; the rest open on request. */
const FIGURES_SHOWN = 6;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap', verticalAlign: 'top' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  name: { textAlign: 'left', paddingLeft: 0, whiteSpace: 'normal', fontWeight: tokens.fontWeightRegular },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '5px' },
  part: { paddingLeft: '12px', color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  more: { marginTop: '6px' },
});

/** Every figure that a fault moves, before and after, over its numerator and denominator. */
export function MovedTable({ moved }: { readonly moved: readonly MovedWords[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? moved : moved.slice(0, FIGURES_SHOWN);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
              Figure
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              Now
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              Mended
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, lines: [figure, ...parts] }) => (
            <Fragment key={key}>
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.first)}>
                  {name}
                </th>
                <td className={mergeClasses(styles.cell, styles.first)}>{figure.before}</td>
                <td className={mergeClasses(styles.cell, styles.first, styles.strong)}>{figure.after}</td>
              </tr>
              {parts.map(({ label, before, after }) => (
                <tr key={label}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.part)}>
                    {label}
                  </th>
                  <td className={styles.cell}>{before}</td>
                  <td className={styles.cell}>{after}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length < moved.length && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          Show {moved.length - shown.length} more
        </Button>
      )}
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusMark } from '../../ui/glyph.tsx';
import { UndoIcon } from '../../ui/icons.tsx';
import { count } from '../../ui/numbers.ts';
import { RawValue } from '../../ui/raw-value.tsx';
import { FORCED } from '../../ui/widths.ts';
import type { Value } from './value-state.ts';

type SmallDifferencesProps = {
  readonly values: readonly Value[];
  readonly accepted: boolean;
  readonly onAccept: () => void;
  readonly onUndo: () => void;
};

const useStyles = makeStyles({
  panel: {
    marginTop: '12px',
    padding: '12px 13px 13px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 8px 4px 13px',
    minHeight: '42px',
    boxSizing: 'border-box',
  },
  words: { flexGrow: 1 },
  heading: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, fontSize: '12px', lineHeight: '24px' },
  rest: { margin: 0, fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: '8px', marginTop: '10px' },
  undo: { fontWeight: 400 },
});

/** Values that differ from an allowed one only in capitals, spaces or dashes: one click takes them all. */
export function SmallDifferences({ values, accepted, onAccept, onUndo }: SmallDifferencesProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (accepted) {
    return (
      <div className={`${styles.panel} ${styles.line}`}>
        <StatusMark state="ok" />
        <span className={styles.words}>{count(values.length, 'small difference')} accepted</span>
        <Button appearance="subtle" size="small" icon={<UndoIcon />} className={styles.undo} onClick={onUndo}>
          Undo
        </Button>
      </div>
    );
  }
  const shown = all ? values : values.slice(0, 1);
  const rows = values.reduce((total, value) => total + value.rows, 0);
  const rest = values.length - shown.length;
  return (
    <section className={styles.panel} aria-label="Small differences">
      <h2 className={styles.heading}>
        {values.length === 1 ? '1 differs' : `${values.length} differ`} only in capitals, spaces or dashes
      </h2>
      <ul className={styles.list}>
        {shown.map(({ key, facts }) => (
          <li key={key}>
            <RawValue text={facts.rawValue} /> → {facts.smallDifferenceFrom}
          </li>
        ))}
      </ul>
      <p className={styles.rest}>
        {rest > 0 ? `and ${rest} more, ` : ''}in {count(rows, 'row')}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onAccept}>
          {values.length === 1 ? 'Accept it' : `Accept all ${values.length}`}
        </Button>
        {rest > 0 && (
          <Button appearance="subtle" onClick={() => setAll(true)}>
            Look first
          </Button>
        )}
      </div>
    </section>
  );
}

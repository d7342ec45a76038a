import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { FaultyRow } from '../../../src/worker/protocol.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { RawValue } from '../../ui/raw-value.tsx';
import { TRACK_HEIGHT } from '../../ui/widths.ts';
import { fieldTitle } from './fault-words.ts';

export const ROW_HEIGHT = 76;

type FaultyRowItemProps = {
  readonly at: number;
  /** Not there while it is being fetched. */
  readonly row: FaultyRow | undefined;
  readonly stop: boolean;
  readonly takeFocus: (element: HTMLElement | null) => void;
  readonly onWanted: (at: number) => void;
  readonly onFocus: () => void;
  readonly onShowCell: ((row: FaultyRow) => void) | null;
};

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    padding: '8px 0',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    scrollMarginTop: `${TRACK_HEIGHT + 8}px`,
    fontVariantNumeric: 'tabular-nums',
  },
  press: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline', whiteSpace: 'nowrap' },
  place: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  link: { color: tokens.colorBrandForegroundLink },
  meta: {
    display: 'block',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  reference: { flexShrink: 0, maxWidth: '45%' },
});

/** One row: where it stands, what the cell holds, and what to put there. */
export function FaultyRowItem({ at, row, stop, takeFocus, onWanted, onFocus, onShowCell }: FaultyRowItemProps) {
  const styles = useStyles();
  useEffect(() => {
    if (!row) onWanted(at);
  }, [row, at, onWanted]);
  if (!row) return <div className={styles.row} />;
  const { file, line, isSheet, reference, field, suggestion } = row;
  const content = (
    <>
      <span className={styles.line}>
        <span className={mergeClasses(styles.place, onShowCell !== null && isSheet && styles.link)} title={file}>
          {file}
          {line === null ? ', the whole file' : `, ${isSheet ? 'row' : 'line'} ${formatNumber(line)}`}
        </span>
        {reference !== null && (
          <span className={mergeClasses(styles.meta, styles.reference)} title="Event reference">
            {reference}
          </span>
        )}
      </span>
      <span className={styles.meta}>
        {fieldTitle(field)}: {valueWords(row)}
      </span>
      <span className={styles.meta} title={suggestion}>
        {suggestion}
      </span>
    </>
  );
  if (!onShowCell || !isSheet) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      ref={takeFocus}
      className={mergeClasses(styles.row, styles.press)}
      tabIndex={stop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onShowCell(row)}
    >
      {content}
    </button>
  );
}

function valueWords({ value, isHidden, line }: FaultyRow): ReactNode {
  if (isHidden) return 'an identifier, not shown';
  if (value !== null) return <RawValue text={value} />;
  return line === null ? '' : 'blank';
}

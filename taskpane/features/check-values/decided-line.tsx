import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { StatusMark } from '../../ui/glyph.tsx';
import { UndoIcon } from '../../ui/icons.tsx';
import { RawValue } from '../../ui/raw-value.tsx';

type DecidedLineProps = {
  readonly raw: string;
  readonly cleaned: string;
  readonly field?: string;
  readonly onUndo: () => void;
};

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '7px',
    padding: '7px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > svg': { marginTop: '6px' },
  },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '3px', fontSize: '13px', overflowWrap: 'anywhere' },
  field: { display: 'block', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  undo: { minWidth: '84px', paddingLeft: '8px', paddingRight: '8px', flexShrink: 0, fontWeight: 400 },
});

/** A decision in one line, with the way back. */
export function DecidedLine({ raw, cleaned, field, onUndo }: DecidedLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <StatusMark state="ok" />
      <span className={styles.words}>
        {field && <span className={styles.field}>{field}</span>}
        <RawValue text={raw} /> → {cleaned}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<UndoIcon />}
        className={styles.undo}
        aria-label={`Undo ${raw}`}
        onClick={onUndo}
      >
        Undo
      </Button>
    </div>
  );
}

import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Mode } from '../../../src/model/mode.ts';
import { DARK_RADIO_LABELS } from '../../ui/radio-labels.ts';

const useStyles = makeStyles({
  field: {
    marginTop: '12px',
    '& > label': { fontWeight: 600 },
    ...DARK_RADIO_LABELS,
  },
  hint: { margin: '-6px 0 4px 32px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

type ModeChoiceProps = { readonly mode: Mode; readonly onMode: (mode: Mode) => void };

/** Single or joined, and what each is for. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps) {
  const styles = useStyles();
  return (
    <Field label="Which table" className={styles.field}>
      <RadioGroup value={mode} onChange={(_, { value }) => onMode(value === 'single' ? 'single' : 'joined')}>
        <Radio value="single" label="Single submission (12 months)" input={{ 'aria-describedby': 'single-hint' }} />
        <div id="single-hint" className={styles.hint}>
          One file, with costs. For activity and spending.
        </div>
        <Radio value="joined" label="Joined submissions" input={{ 'aria-describedby': 'joined-hint' }} />
        <div id="joined-hint" className={styles.hint}>
          The latest file for each quarter, without costs. ASCOF measures need it.
        </div>
      </RadioGroup>
    </Field>
  );
}

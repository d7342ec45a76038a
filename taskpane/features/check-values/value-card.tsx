import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { count } from '../../ui/numbers.ts';
import { DARK_RADIO_LABELS } from '../../ui/radio-labels.ts';
import { RawValue } from '../../ui/raw-value.tsx';
import { FORCED, TRACK_HEIGHT } from '../../ui/widths.ts';
import { AllowedValueCombobox } from './allowed-value-combobox.tsx';
import { INVALID } from './value-state.ts';
import type { Value } from './value-state.ts';

type ValueCardProps = {
  readonly value: Value;
  readonly open: boolean;
  /** Whether Tab stops here: one value of the list has the stop. */
  readonly stop: boolean;
  readonly onToggle: () => void;
  readonly onDecide: (cleaned: string) => void;
};

const ANOTHER = ' another';

const useStyles = makeStyles({
  closed: { padding: '7px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    margin: '10px -8px',
    padding: '7px 7px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    scrollMarginTop: `${TRACK_HEIGHT + 64}px`,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  head: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '3px',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  field: { flexGrow: 1 },
  radios: {
    marginTop: '6px',
    marginLeft: '-8px',
    ...DARK_RADIO_LABELS,
  },
  closest: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  another: { alignSelf: 'stretch', margin: '0 8px 4px 32px' },
  none: { margin: '4px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  use: { marginTop: '6px' },
});

/** A value to decide on: closed a line, open the choices. A click decides; with keys arrows choose and Enter decides. */
export function ValueCard({ value, open, stop, onToggle, onDecide }: ValueCardProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const byPointer = useRef(false);
  const { facts, fieldTitle, rows, allowed } = value;
  const choose = (choice: string) => {
    setChosen(choice);
    if (byPointer.current && choice !== ANOTHER) onDecide(choice);
    byPointer.current = false;
  };
  return (
    <div className={open ? styles.open : styles.closed} data-value-card={value.key}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        tabIndex={stop ? 0 : -1}
        data-value-button={value.key}
        onClick={onToggle}
      >
        <span className={styles.line}>
          <span className={styles.field}>{fieldTitle}</span>
          <span>{count(rows, 'row')}</span>
          <ChevronIcon open={open} />
        </span>
        <RawValue text={facts.rawValue} large={open} />
      </button>
      {open && (
        <div
          onPointerDown={() => {
            byPointer.current = true;
          }}
          onKeyDown={(event) => {
            byPointer.current = false;
            const onRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
            if (event.key !== 'Enter' || !onRadio || chosen === '' || chosen === ANOTHER) return;
            event.preventDefault();
            onDecide(chosen);
          }}
        >
          <RadioGroup
            className={styles.radios}
            aria-label={`What ${facts.rawValue} means`}
            value={chosen}
            onChange={(_, data) => choose(data.value)}
          >
            {facts.closest.map((suggestion, at) => (
              <Radio
                key={suggestion}
                value={suggestion}
                label={
                  <>
                    {suggestion}
                    {at === 0 && <span className={styles.closest}>Closest</span>}
                  </>
                }
              />
            ))}
            {allowed.length > 0 && <Radio value={ANOTHER} label="Another allowed value" />}
            {chosen === ANOTHER && (
              <div className={styles.another}>
                <AllowedValueCombobox allowed={allowed} label="Another allowed value" onChoose={onDecide} />
              </div>
            )}
            <Radio value={INVALID} label={INVALID} />
          </RadioGroup>
          {allowed.length === 0 && (
            <p className={styles.none}>
              The allowed values of this field are not known, so it can only be marked invalid.
            </p>
          )}
          {chosen !== '' && chosen !== ANOTHER && (
            <Button size="small" className={styles.use} onClick={() => onDecide(chosen)}>
              Use this value
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

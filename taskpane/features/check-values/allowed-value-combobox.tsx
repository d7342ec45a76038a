import { Combobox, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useState } from 'react';

type AllowedValueComboboxProps = {
  readonly allowed: readonly string[];
  readonly label: string;
  readonly onChoose: (cleaned: string) => void;
};

/** More than this slows the list down; typing narrows it. */
const OPTIONS_SHOWN = 50;

const useStyles = makeStyles({
  combobox: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  listbox: { maxHeight: '200px', overflowY: 'auto', maxWidth: 'calc(100vw - 40px)' },
});

/** Finds one of a field's allowed values by any part of it. */
export function AllowedValueCombobox({ allowed, label, onChoose }: AllowedValueComboboxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const words = typed.toLowerCase().split(/\s+/);
  const found = allowed.filter((value) => words.every((word) => value.toLowerCase().includes(word)));
  return (
    <Combobox
      aria-label={label}
      className={styles.combobox}
      listbox={{ className: styles.listbox }}
      positioning={{ position: 'below', align: 'start', pinned: true, autoSize: false }}
      inlinePopup
      freeform
      autoFocus
      placeholder="Type a part of it"
      value={typed}
      onFocus={({ target }) => target.closest('[data-value-card]')?.scrollIntoView?.({ block: 'start' })}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue) onChoose(optionValue);
      }}
    >
      <OptionGroup label={`${found.length} of ${allowed.length} allowed values`}>
        {found.slice(0, OPTIONS_SHOWN).map((value) => (
          <Option key={value} value={value}>
            {value}
          </Option>
        ))}
      </OptionGroup>
    </Combobox>
  );
}

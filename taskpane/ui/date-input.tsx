import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate, parseDate } from './dates.ts';

type DateInputProps = {
  readonly label: string;
  /** An ISO day, or a text that is none yet. */
  readonly value: string;
  readonly onChange: (isoOrText: string) => void;
  readonly hint?: string;
  /** What is wrong with it, said under the input. */
  readonly problem?: string;
  readonly placeholder?: string;
};

const useStyles = makeStyles({
  field: { minWidth: 0, '& label': { fontWeight: 600, paddingBottom: '4px' } },
  input: { width: '100%', minWidth: 0, fontVariantNumeric: 'tabular-nums', '& input': { minWidth: 0 } },
});

/** Takes `2025-04-01`, `01/04/2025` and `1 Apr 2025`, and shows the last form when it is left. */
export function DateInput({ label, value, onChange, hint, problem, placeholder }: DateInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      hint={hint}
      className={styles.field}
      validationState={problem && typed === null ? 'error' : 'none'}
      validationMessage={typed === null ? problem : undefined}
    >
      <Input
        className={styles.input}
        value={typed ?? formatDate(value)}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(parseDate(text) ?? text);
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}

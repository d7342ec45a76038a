import { Combobox, Field, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { StatusMark } from '../../ui/glyph.tsx';
import { count } from '../../ui/numbers.ts';
import { DARK_RADIO_LABELS } from '../../ui/radio-labels.ts';

type LaQuestionProps = {
  readonly source: SourceFacts;
  readonly localAuthorities: readonly string[];
  readonly onLaCode: (laCode: string) => void;
  readonly onLaName: (laName: string) => void;
};

const OPTIONS_SHOWN = 50;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '7px',
    margin: '4px 0 8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { fontSize: '12px', color: tokens.colorNeutralForeground3, marginLeft: '8px' },
  field: {
    margin: '0 0 10px',
    '& > label': { fontWeight: 600 },
    ...DARK_RADIO_LABELS,
  },
  combobox: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
});

/** Asks whose rows to use, where a file holds several LA codes, and whose it is, where it holds none. */
export function LaQuestion({ source, localAuthorities, onLaCode, onLaName }: LaQuestionProps) {
  const styles = useStyles();
  const codes = source.laCodes.flatMap(({ laCode, laName, rows }) =>
    laCode === null ? [] : [{ laCode, laName, rows }],
  );
  if (codes.length > 1) {
    return (
      <>
        {source.laCode === null && (
          <div className={styles.head}>
            <StatusMark state="warn" />
            {codes.length} local authorities in one file
          </div>
        )}
        <Field label="Use rows of" className={styles.field}>
          <RadioGroup value={source.laCode ?? ''} onChange={(_, { value }) => onLaCode(value)}>
            {codes.map(({ laCode, laName, rows }) => (
              <Radio
                key={laCode}
                value={laCode}
                label={
                  <>
                    {laName ?? `Code ${laCode}`} <span className={styles.rows}>{count(rows, 'row')}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <StatusMark state="warn" />
        Local authority not known
      </div>
      <LaByName localAuthorities={localAuthorities} onLaName={onLaName} />
    </>
  );
}

function LaByName({ localAuthorities, onLaName }: Pick<LaQuestionProps, 'localAuthorities' | 'onLaName'>) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const found = localAuthorities.filter((name) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Field label="Local authority" className={styles.field} hint="No row of this file holds an LA code.">
      <Combobox
        className={styles.combobox}
        freeform
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onOptionSelect={(_, { optionText }) => {
          if (!optionText) return;
          setTyped(optionText);
          onLaName(optionText);
        }}
      >
        {found.slice(0, OPTIONS_SHOWN).map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { DeathsFrom, DeathsListFacts } from '../../../src/worker/protocol.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count } from '../../ui/numbers.ts';
import { DARK_RADIO_LABELS } from '../../ui/radio-labels.ts';

export type DeathsChoiceProps = {
  readonly from: DeathsFrom;
  readonly list: DeathsListFacts | null;
  /** Sheets and tables of the workbook that could be lists. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** Why the last list could not be used. */
  readonly problem: string | null;
  readonly onFrom: (from: DeathsFrom) => void;
  readonly onFile: (file: File) => void;
  readonly onSheet: (name: string) => void;
  readonly onRemove: () => void;
};

const SOURCES: readonly { readonly from: DeathsFrom; readonly label: string; readonly hint: string }[] = [
  {
    from: 'local',
    label: 'As your own files say',
    hint: 'For each NHS number the latest date in any file: what comes nearest to DHSC’s register.',
  },
  {
    from: 'list',
    label: 'A list of registered deaths',
    hint: 'NHS number, date of death and, if known, date of registration. It stays in this pane until you close it.',
  },
  { from: 'none', label: 'None', hint: 'DHSC’s rule taken literally, without the register that it needs.' },
];

const useStyles = makeStyles({
  field: { marginTop: '24px', maxWidth: '480px', '& > label': { fontWeight: 600 }, ...DARK_RADIO_LABELS },
  hint: { margin: '-6px 0 4px 32px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  list: { margin: '4px 0 0 32px', maxWidth: '448px' },
  line: { margin: '0 0 6px', fontSize: '12px', lineHeight: '18px', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Where dates of death come from, and what each choice means. DHSC has a register that an LA does not hold. */
export function DeathsChoice(props: DeathsChoiceProps) {
  const { from, list, sheets, problem } = props;
  const styles = useStyles();
  return (
    <>
      <Field label="Dates of death" className={styles.field}>
        <RadioGroup value={from} onChange={(_, { value }) => props.onFrom(knownSource(value))}>
          {SOURCES.map((source) => (
            <div key={source.from}>
              <Radio
                value={source.from}
                label={source.label}
                input={{ 'aria-describedby': `deaths-${source.from}-hint` }}
              />
              <div id={`deaths-${source.from}-hint`} className={styles.hint}>
                {source.hint}
              </div>
            </div>
          ))}
        </RadioGroup>
      </Field>
      {from === 'list' && (
        <div className={styles.list}>
          <p className={styles.line} role="status">
            {list ? `${list.name}: ${count(list.rows, 'row')} read.` : 'No list yet.'}
          </p>
          <div className={styles.ways}>
            <FileButton
              label={list ? 'Replace list of deaths' : 'Add list of deaths'}
              accept=".csv,.xlsx"
              multiple={false}
              onFiles={([file]) => file && props.onFile(file)}
            />
            {sheets.map(({ name, rows }) => (
              <Button key={name} onClick={() => props.onSheet(name)}>
                Use {name}, {count(rows, 'row')}
              </Button>
            ))}
            {list && (
              <Button appearance="subtle" onClick={props.onRemove}>
                Remove list
              </Button>
            )}
          </div>
          {problem !== null && (
            <Notice state="bad" title="The list cannot be used">
              <p>{problem}</p>
            </Notice>
          )}
        </div>
      )}
      {from === 'none' && (
        <Notice state="warn" title="Nobody with an NHS number ever dies">
          <p>
            Without dates from the Office for National Statistics, DHSC’s rule passes over every date of death in your
            files that has an NHS number beside it. Services open at a death stay open, and figures count people who
            have died.
          </p>
        </Notice>
      )}
    </>
  );
}

function knownSource(value: string): DeathsFrom {
  return SOURCES.find(({ from }) => from === value)?.from ?? 'local';
}

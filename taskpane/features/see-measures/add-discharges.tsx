import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HospitalAnswer } from '../../../src/worker/protocol.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { formatNumber } from '../../ui/numbers.ts';

type Columns = Record<string, string | null>;
export type UsedAnswer = Extract<HospitalAnswer, { is: 'used' }>;
type WantedColumns = Exclude<HospitalAnswer, UsedAnswer>;

type AddDischargesProps = {
  readonly isPartial: boolean;
  readonly add: (file: File, columns?: Columns) => Promise<HospitalAnswer>;
  /** What the last file gave. It is kept by the page, which is drawn anew with the figures. */
  readonly used: UsedAnswer | null;
  /** The figures have been worked out anew. */
  readonly onUsed: (answer: UsedAnswer) => void;
};

/** In the words of an analyst; the others keep the names of DHSC's extract. */
const FIELD_TITLES: Readonly<Record<string, string>> = {
  Der_DHSC_Pseudo_NHS_Number: 'NHS number or pseudonym',
  APCS_Ident: 'Spell number',
  APCS_Last_Ep_Ind: 'Last episode',
  Admission_Date: 'Admission date',
  Discharge_Date: 'Discharge date',
  Date_of_Birth: 'Date of birth',
  Age_On_Admission: 'Age on admission',
  Died_In_Hospital: 'Died in hospital',
  Der_Postcode_LSOA_2011_Code: 'LSOA of residence',
};

const useStyles = makeStyles({
  text: { margin: '6px 0 8px', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', rowGap: '8px', margin: '10px 0' },
});

/** What ASCOF 2D still needs, and the way to give it. Files stay on this machine like all others. */
export function AddDischarges({ isPartial, add, used, onUsed }: AddDischargesProps) {
  const styles = useStyles();
  const [file, setFile] = useState<File | null>(null);
  const [wanted, setWanted] = useState<WantedColumns | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [columns, setColumns] = useState<Columns>({});

  const give = async (chosen: File, map?: Columns) => {
    setProblem(null);
    try {
      const answered = await add(chosen, map);
      setWanted(answered.is === 'columns wanted' ? answered : null);
      setFile(chosen);
      if (answered.is === 'columns wanted')
        setColumns(Object.fromEntries(answered.fields.map(({ field, header }) => [field, header])));
      else onUsed(answered);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The file cannot be read.');
    }
  };

  return (
    <div>
      <p className={styles.text}>
        {isPartial
          ? 'Partial: reablements with death or a care home within 84 days only. The figure also needs your local list of hospital discharges (CSV, one row per spell), and for part 2 the lookup of LSOAs.'
          : 'Worked out with your list of hospital discharges. Without the lookup of LSOAs part 2 is not made, and people who live elsewhere count in part 1.'}
      </p>
      <FileButton
        label="Add discharges"
        accept=".csv,text/csv"
        multiple={false}
        onFiles={([chosen]) => chosen && void give(chosen)}
      />
      {problem && (
        <Notice state="bad" title="The file cannot be used">
          <p>{problem}</p>
        </Notice>
      )}
      {used && (
        <p className={styles.text} role="status">
          {formatNumber(used.rows)} {used.what === 'spells' ? 'hospital spells' : 'areas of the lookup'} taken.{' '}
          {used.notices.join(' ')}
        </p>
      )}
      {wanted && file && (
        <Notice state="warn" title="Which column holds what?">
          <p>{wanted.problem}</p>
          <div className={styles.fields}>
            {wanted.fields.map(({ field }) => (
              <Field key={field} label={FIELD_TITLES[field] ?? field.replaceAll('_', ' ')} size="small">
                <Select
                  size="small"
                  value={columns[field] ?? ''}
                  onChange={(_, { value }) => setColumns({ ...columns, [field]: value === '' ? null : value })}
                >
                  <option value="">not in this file</option>
                  {wanted.header.map((header) => (
                    <option key={header}>{header}</option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
          <Button size="small" onClick={() => void give(file, columns)}>
            Use these columns
          </Button>
        </Notice>
      )}
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { formatDate, parseDate } from '../../ui/dates.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { StatusMark } from '../../ui/glyph.tsx';

type ImportDateQuestionProps = {
  readonly source: SourceFacts;
  readonly onAnswer: (isoDay: string | null) => void;
};

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '7px',
    margin: '4px 0 10px',
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { marginBottom: '10px' },
});

/** Asks when a file was submitted, where nothing tells. */
export function ImportDateQuestion({ source, onAnswer }: ImportDateQuestionProps) {
  const styles = useStyles();
  const [text, setText] = useState(source.importDate?.slice(0, 10) ?? '');
  const { modified } = source;
  const hint = `The day this file was submitted to DHSC. The latest file for a quarter is the one used.${
    modified ? ` The file was last changed on ${formatDate(modified)}.` : ''
  }`;
  return (
    <div role="group" aria-label={source.name}>
      {source.importDate === null && (
        <div className={styles.head}>
          <StatusMark state="warn" />
          Import date not known
        </div>
      )}
      <div className={styles.field}>
        <DateInput
          label="Import date"
          value={text}
          hint={hint}
          placeholder="for example 28 Apr 2025"
          problem={text !== '' && parseDate(text) === null ? 'Write a date such as 28 Apr 2025.' : undefined}
          onChange={(value) => {
            setText(value);
            const day = parseDate(value);
            if (day !== null || source.importDate !== null) onAnswer(day);
          }}
        />
      </div>
    </div>
  );
}

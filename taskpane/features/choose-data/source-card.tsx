import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { formatDate, formatMonths } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { StatusMark } from '../../ui/glyph.tsx';
import { ChevronIcon } from '../../ui/icons.tsx';
import { count } from '../../ui/numbers.ts';
import { ImportDateQuestion } from './import-date-question.tsx';
import { LaQuestion } from './la-question.tsx';
import { statedText, verdictOf } from './verdict.ts';
import { WhyPanel } from './why-panel.tsx';

export type SourceAnswers = {
  readonly onInclude: (id: number, included: boolean) => void;
  readonly onImportDate: (id: number, importDate: string | null) => void;
  readonly onLaCode: (id: number, laCode: string) => void;
  readonly onLaName: (id: number, laName: string) => void;
  readonly onRemove: (id: number) => void;
};

type SourceCardProps = SourceAnswers & {
  readonly source: SourceFacts;
  readonly included: boolean;
  /** It needed an answer when it came, so the questions stay with their answers. */
  readonly asked: boolean;
  readonly localAuthorities: readonly string[];
};

const useStyles = makeStyles({
  card: { padding: '10px 0 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  box: { marginLeft: '-8px', minWidth: 0, '& label': { fontWeight: 600, overflowWrap: 'anywhere' } },
  rows: {
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  body: { paddingLeft: '24px' },
  status: { display: 'flex', alignItems: 'center', gap: '7px', marginTop: '6px', minHeight: '28px' },
  words: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '28px', fontSize: '12px' },
});

/** One file or sheet: whose it is, what it covers, and whether DHSC would pick it. */
export function SourceCard({ source, included, asked, localAuthorities, ...answers }: SourceCardProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const verdict = verdictOf(source);
  const asksLa = source.problem !== null || source.laCode !== null;
  const asksDate = source.importDate === null || (asked && source.importDateFrom === 'analyst');
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          className={styles.box}
          label={source.name}
          checked={included}
          onChange={(_, { checked }) => answers.onInclude(source.id, checked === true)}
        />
        <span className={styles.rows}>{count(source.rows, 'row')}</span>
      </div>
      <div className={styles.body}>
        {asksLa && (
          <LaQuestion
            source={source}
            localAuthorities={localAuthorities}
            onLaCode={(laCode) => answers.onLaCode(source.id, laCode)}
            onLaName={(laName) => answers.onLaName(source.id, laName)}
          />
        )}
        {asksDate && (
          <ImportDateQuestion source={source} onAnswer={(importDate) => answers.onImportDate(source.id, importDate)} />
        )}
        {source.coverage && (
          <Facts
            facts={[
              ['Data covers', source.coverage.derived ? formatMonths(source.coverage.derived) : 'no period'],
              ['File states', statedText(source)],
              ...(asksDate ? [] : [['Imported', formatDate(source.importDate ?? '')] as const]),
            ]}
          />
        )}
        {verdict && (
          <div className={styles.status}>
            <StatusMark state={verdict.picks ? 'ok' : 'warn'} />
            <span className={mergeClasses(styles.words)}>{verdict.head}</span>
            <Link
              as="button"
              className={styles.why}
              aria-expanded={open}
              aria-controls={panel}
              aria-label={`Why: will DHSC pick this file? ${source.name}`}
              onClick={() => setOpen(!open)}
            >
              Why <ChevronIcon open={open} />
            </Link>
          </div>
        )}
      </div>
      <div id={panel}>
        {open && verdict && <WhyPanel source={source} verdict={verdict} onRemove={() => answers.onRemove(source.id)} />}
      </div>
    </div>
  );
}

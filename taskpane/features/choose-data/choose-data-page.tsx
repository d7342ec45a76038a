import { Button, makeStyles } from '@fluentui/react-components';
import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count, listWords } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { WIDE } from '../../ui/widths.ts';
import { FailedFiles } from './failed-files.tsx';
import type { FailedFilesProps } from './failed-files.tsx';
import { findingOf } from './finding.ts';
import { SourceCard } from './source-card.tsx';
import type { SourceAnswers } from './source-card.tsx';

export type ChooseDataPageProps = SourceAnswers &
  FailedFilesProps & {
    readonly inExcel: boolean;
    readonly sources: readonly SourceFacts[];
    readonly leftOut: readonly number[];
    readonly asked: readonly number[];
    /** Included, and nobody has said yet whose they are or when they were imported. */
    readonly waiting: readonly SourceFacts[];
    /** Files that the run file names and that are not here. */
    readonly missing: readonly string[];
    readonly localAuthorities: readonly string[];
    readonly onFiles: (files: readonly File[]) => void;
    readonly onContinue: () => void;
  };

const useStyles = makeStyles({
  cards: {
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: '40px',
      alignItems: 'start',
    },
  },
});

/** The files and sheets that are here; those that need an answer come first. */
export function ChooseDataPage(props: ChooseDataPageProps) {
  const {
    inExcel,
    sources,
    leftOut,
    asked,
    waiting,
    missing,
    failed,
    localAuthorities,
    onFiles,
    onContinue,
    onDismiss,
  } = props;
  const styles = useStyles();
  const thing = inExcel ? 'sheet' : 'file';
  const { title, lead } = findingOf(sources, waiting, thing);
  const questions = sources.filter(({ id }) => asked.includes(id));
  const others = sources.filter(({ id }) => !asked.includes(id));
  const rows = sources.filter(({ id }) => !leftOut.includes(id)).reduce((total, source) => total + source.rows, 0);
  const cards = (list: readonly SourceFacts[]) => (
    <div className={styles.cards}>
      {list.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          included={!leftOut.includes(source.id)}
          asked={asked.includes(source.id)}
          localAuthorities={localAuthorities}
          onInclude={props.onInclude}
          onImportDate={props.onImportDate}
          onLaCode={props.onLaCode}
          onLaName={props.onLaName}
          onRemove={props.onRemove}
        />
      ))}
    </div>
  );
  return (
    <Page
      title={title}
      lead={lead}
      sticky
      actions={
        <>
          <Button appearance="primary" onClick={onContinue}>
            Continue to period
          </Button>
          <FileButton label="Add CLD files" onFiles={onFiles} />
        </>
      }
    >
      <FailedFiles failed={failed} onDismiss={onDismiss} />
      {missing.length > 0 && (
        <Notice state="warn" title={`${count(missing.length, 'file')} of the run file not added`}>
          <p>Add {listWords(missing)}, or go on without.</p>
        </Notice>
      )}
      {questions.length > 0 && (
        <Section
          title={waiting.length > 0 ? 'Need an answer' : 'Answered'}
          aside={String(waiting.length > 0 ? waiting.length : questions.length)}
        >
          {cards(questions)}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={questions.length > 0 ? 'Ready' : inExcel ? 'Sheets' : 'Files'} aside={count(rows, 'row')}>
          {cards(others)}
        </Section>
      )}
    </Page>
  );
}

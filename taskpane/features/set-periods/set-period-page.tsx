import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Mode } from '../../../src/model/mode.ts';
import type { About, SourceFacts, SubmissionChoice } from '../../../src/worker/protocol.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { formatDate, formatPeriod } from '../../ui/dates.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { count, listWords } from '../../ui/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { QuarterStrip } from '../../ui/quarter-strip.tsx';
import { Section } from '../../ui/section.tsx';
import { DeathsChoice } from './deaths-choice.tsx';
import type { DeathsChoiceProps } from './deaths-choice.tsx';
import { findingOf } from './finding.ts';
import { MethodChoice } from './method-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { afterGaps, refusals, stripFiles, stripInWords } from './quarters.ts';

export type SetPeriodPageProps = {
  readonly mode: Mode;
  readonly period: { readonly start: string; readonly end: string };
  readonly asOf: string;
  readonly method: string;
  readonly methods: About['methods'];
  readonly problem: { readonly input: 'start' | 'end' | 'asOf' | 'deaths'; readonly text: string } | null;
  readonly choice: SubmissionChoice | undefined;
  /** Files that can be used. */
  readonly sources: readonly SourceFacts[];
  /** Files that are left out because they wait for an answer. */
  readonly waiting: readonly SourceFacts[];
  readonly onMode: (mode: Mode) => void;
  /** A period that the files can answer for; null when there is none. */
  readonly suggested: { readonly start: string; readonly end: string } | null;
  readonly onTakePeriod: (period: { readonly start: string; readonly end: string }) => void;
  readonly onPeriod: (end: 'start' | 'end', text: string) => void;
  readonly onAsOf: (text: string) => void;
  readonly onMethod: (method: string) => void;
  readonly onMethods: () => void;
  readonly deaths: DeathsChoiceProps;
  /** No file has a month that counts, though some state a period: what takes them at their word. */
  readonly onStated: (() => void) | null;
  /** Files go by the periods that they state. */
  readonly stated: boolean;
  readonly onDerived: () => void;
  readonly onCompare: () => void;
  readonly onBuild: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChooseData: () => void;
};

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    marginTop: '16px',
    maxWidth: '480px',
  },
  wholeLine: { gridColumn: '1 / -1', maxWidth: '480px' },
  half: { maxWidth: 'calc(50% - 6px)' },
  hint: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  strip: { marginTop: '10px', maxWidth: '640px' },
  list: { margin: '12px 0 0', paddingLeft: '18px', fontSize: '12px', lineHeight: '18px', overflowWrap: 'anywhere' },
});

/** Which table, which period, as of when, by which method. */
export function SetPeriodPage(props: SetPeriodPageProps) {
  const { mode, period, asOf, method, methods, problem, choice, sources, waiting, suggested } = props;
  const styles = useStyles();
  const chosenMethod = methods.find(({ id }) => id === method);
  const finding = problem
    ? problemFinding(problem, props.onStated !== null, chosenMethod?.title ?? '')
    : findingOf(mode, period, choice, sources);
  const rest = finding.state === 'gap' && choice ? afterGaps(choice) : null;
  const files = choice ? stripFiles(choice, sources) : [];
  const problemOf = (input: string) => (problem?.input === input ? problem.text : undefined);
  return (
    <Page
      title={finding.title}
      lead={finding.lead}
      sticky
      actions={
        <>
          {rest && (
            <Button appearance="primary" onClick={() => props.onPeriod('start', rest.start)}>
              Start at {formatDate(rest.start)}
            </Button>
          )}
          {props.onStated && (
            <Button appearance="primary" onClick={props.onStated}>
              Use the stated periods
            </Button>
          )}
          {!rest && !props.onStated && finding.state === 'none' && suggested && (
            <Button appearance="primary" onClick={() => props.onTakePeriod(suggested)}>
              Use {formatPeriod(suggested)}
            </Button>
          )}
          <Button appearance={rest || finding.state === 'none' ? 'secondary' : 'primary'} onClick={props.onBuild}>
            Build main table
          </Button>
          {finding.state !== 'ok' && <FileButton label="Add CLD files" onFiles={props.onFiles} />}
        </>
      }
    >
      {waiting.length > 0 && (
        <Notice state="warn" title={`${count(waiting.length, 'file')} left out`}>
          <p>
            {listWords(waiting.map(({ name }) => name))} {waiting.length === 1 ? 'waits' : 'wait'} for an answer.{' '}
            <Link as="button" onClick={props.onChooseData}>
              Answer in Choose data
            </Link>
          </p>
        </Notice>
      )}
      {props.stated && (
        <Notice state="warn" title="Files go by the periods they state">
          <p>
            DHSC goes by what their events cover.{' '}
            <Link as="button" onClick={props.onDerived}>
              Go by the events
            </Link>
          </p>
        </Notice>
      )}
      <ModeChoice mode={mode} onMode={props.onMode} />
      <div className={styles.dates}>
        <DateInput
          label="Period start"
          value={period.start}
          problem={problemOf('start')}
          onChange={(text) => props.onPeriod('start', text)}
        />
        <DateInput
          label="Period end"
          value={period.end}
          problem={problemOf('end')}
          onChange={(text) => props.onPeriod('end', text)}
        />
        <div className={styles.wholeLine}>
          <div className={styles.half}>
            <DateInput label="As-of date" value={asOf} problem={problemOf('asOf')} onChange={props.onAsOf} />
          </div>
          <p className={styles.hint}>Files imported after this day are ignored, so a run can be repeated.</p>
        </div>
      </div>
      {mode === 'joined' && choice && choice.references.length > 0 && (
        <Section title="Which file answers for which quarter">
          <div className={styles.strip}>
            <QuarterStrip quarters={choice.references} files={files} label={stripInWords(choice, files)} />
          </div>
          <p className={styles.hint}>
            Thin line: what a file covers. Block: the quarters it is used for.
            {finding.state === 'ok' ? '' : ' Hatched: no file.'}
          </p>
        </Section>
      )}
      {mode === 'single' && choice && finding.state === 'none' && (
        <Section title="Why no file can be used">
          <ul className={styles.list}>
            {refusals(choice, sources).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <MethodChoice
        method={method}
        methods={methods}
        onMethod={props.onMethod}
        onMethods={props.onMethods}
        onCompare={props.onCompare}
      />
      {chosenMethod?.linksDeaths && <DeathsChoice {...props.deaths} />}
    </Page>
  );
}

/** What keeps the settings from being run, and where there is one, the way out. */
function problemFinding(
  { input, text }: NonNullable<SetPeriodPageProps['problem']>,
  noCoverage: boolean,
  method: string,
) {
  const state = 'none' as const;
  if (input === 'deaths') return { title: 'The list of deaths is missing', lead: text, state };
  if (!noCoverage) return { title: 'The period needs a date', lead: text, state };
  return {
    title: 'No file covers a period',
    lead: `By ${method} no month of your files counts; Choose data says why for each. DHSC would use none of them. You can go by the periods that the files state.`,
    state,
  };
}

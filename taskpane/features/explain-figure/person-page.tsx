import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExplanationFacts, PersonExplained } from '../../../src/worker/protocol.ts';
import { formatDate, formatPeriod } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RulesList } from './rules-list.tsx';
import { Timeline } from './timeline.tsx';
import { Verdict } from './verdict.tsx';

export type PersonPageProps = {
  readonly name: string;
  /** Changes with the person and the build. */
  readonly question: string;
  /** The measure to open at, when the analyst came from one of its figures. */
  readonly measure: string | null;
  readonly load: () => Promise<PersonExplained>;
  readonly backTo: string;
  readonly onBack: () => void;
};

const useStyles = makeStyles({
  choice: { marginTop: '12px' },
  meta: { margin: '10px 0 0', fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** Why one person is or is not counted: the verdict, the timeline, the rules in order, the details they rest on. */
export function PersonPage({ name, question, measure, load, backTo, onBack }: PersonPageProps) {
  const loaded = useLoaded(question, load);
  const back = { to: backTo, onBack };
  if (loaded.is !== 'loaded') {
    return (
      <Page title={name} lead={loaded.is === 'failed' ? loaded.message : undefined} back={back}>
        {loaded.is === 'loading' && <Waiting label="The reasons are being looked up" />}
      </Page>
    );
  }
  return <Explained key={question} name={name} person={loaded.value} measure={measure} back={back} />;
}

type ExplainedProps = {
  readonly name: string;
  readonly person: PersonExplained;
  readonly measure: string | null;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

function Explained({ name, person, measure, back }: ExplainedProps) {
  const styles = useStyles();
  const { explanations } = person;
  const [at, setAt] = useState(() => firstShown(explanations, measure));
  const explanation = explanations[at] ?? explanations[0];
  const about = [person.age === null ? 'Age unknown' : `Age ${person.age}`, person.gender?.toLowerCase()]
    .filter(Boolean)
    .join(', ');
  return (
    <Page
      title={name}
      lead={`${explanation.measure}${explanation.groups.length > 0 ? `, ${explanation.groups.join(' and ')}` : ''}. ${about}.`}
      back={back}
    >
      {explanations.length > 1 && (
        <Select
          aria-label="Figure or episode"
          className={styles.choice}
          value={String(at)}
          onChange={(_, data) => setAt(Number(data.value))}
        >
          {explanations.map((one, index) => (
            <option key={index} value={index}>
              {titleOf(one)}
            </option>
          ))}
        </Select>
      )}
      <Verdict explanation={explanation} />
      <p className={styles.meta}>
        The period is {formatPeriod(explanation.period)}
        {person.dateOfDeath === null ? '' : `; died ${formatDate(person.dateOfDeath)}`}
      </p>
      <Timeline person={person} explanation={explanation} />
      <RulesList explanation={explanation} />
      <Section title="What is known of the person">
        <Facts
          ruled
          underHeading
          facts={person.details.map(({ field, value }) => [field.replaceAll('_', ' '), value ?? 'unknown'])}
        />
      </Section>
    </Page>
  );
}

/** The explanation that counts comes first; of the measure asked about, if one was. */
function firstShown(explanations: readonly ExplanationFacts[], measure: string | null): number {
  const ofMeasure = explanations.findIndex((one) => one.measure === measure && one.verdict !== 'not counted');
  if (ofMeasure >= 0) return ofMeasure;
  return Math.max(
    0,
    explanations.findIndex((one) => one.measure === measure),
  );
}

function titleOf({ measure, description, subject, verdict }: ExplanationFacts): string {
  const what = subject ?? description?.replace(/^The proportion of /, '') ?? '';
  return [measure, what].filter((part) => part !== '').join(': ') + (verdict === 'not counted' ? ' (not counted)' : '');
}

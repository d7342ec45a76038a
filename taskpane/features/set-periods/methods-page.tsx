import { makeStyles, tokens } from '@fluentui/react-components';
import type { About } from '../../../src/worker/protocol.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';

type MethodsPageProps = {
  readonly methods: About['methods'];
  readonly changes: About['methodChanges'];
  readonly backTo: string;
  readonly onBack: () => void;
};

const useStyles = makeStyles({
  list: { margin: '4px 0 0', maxWidth: '640px' },
  about: { marginTop: '14px', fontWeight: tokens.fontWeightSemibold },
  rule: { margin: '2px 0 0', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** What the newest method does otherwise than the one before, rule by rule. */
export function MethodsPage({ methods, changes, backTo, onBack }: MethodsPageProps) {
  const styles = useStyles();
  const [older, newer] = methods.slice(-2).map(({ title }) => title.replace(/^DHSC /, ''));
  return (
    <Page
      title={`${changes.length} rules changed with ${newer}`}
      lead="All other rules are the same. Where a file or figure differs between the methods, one of these is why."
      back={{ to: backTo, onBack }}
    >
      <Section title="What changes">
        <dl className={styles.list}>
          {changes.map((change) => (
            <div key={change.about}>
              <dt className={styles.about}>{change.about}</dt>
              <dd className={styles.rule}>
                {older}: {change.older}
              </dd>
              <dd className={styles.rule}>
                {newer}: {change.newer}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

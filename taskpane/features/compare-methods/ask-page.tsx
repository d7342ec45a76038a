import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

export type MethodTitle = { readonly id: string; readonly title: string };

export type AskPageProps = {
  readonly title: string;
  readonly lead: string;
  /** Why the last comparison was not made. */
  readonly problem: string | null;
  /** Those that the last build was not made by. */
  readonly methods: readonly MethodTitle[];
  readonly onCompare: (method: string) => void;
  readonly back: { readonly to: string; readonly onBack: () => void };
};

const useStyles = makeStyles({ choice: { maxWidth: '480px', paddingBottom: '4px' } });

/** Before methods are compared: what it tells, and the way to do it. */
export function AskPage({ title, lead, problem, methods, onCompare, back }: AskPageProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(methods.at(-1)?.id);
  const method = methods.find(({ id }) => id === chosen);
  return (
    <Page
      title={title}
      lead={lead}
      back={back}
      actions={
        method && (
          <Button appearance="primary" onClick={() => onCompare(method.id)}>
            Compare with {method.title}
          </Button>
        )
      }
    >
      {methods.length > 1 && (
        <Field label="Compare with" className={styles.choice}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {methods.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {problem !== null && (
        <Notice state="bad" title="Why it stopped">
          <p>{problem}</p>
        </Notice>
      )}
    </Page>
  );
}

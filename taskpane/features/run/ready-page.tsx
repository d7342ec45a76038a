import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';

export type ReadyPageProps = {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly (readonly [term: string, value: ReactNode])[];
  /** What is missing first, with its name on the button; null when the build can begin. */
  readonly missing: { readonly action: string; readonly onFix: () => void } | null;
  readonly onBuild: () => void;
};

/** What will be built, before it is. */
export function ReadyPage({ title, lead, facts, missing, onBuild }: ReadyPageProps) {
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        missing ? (
          <Button appearance="primary" onClick={missing.onFix}>
            {missing.action}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onBuild}>
            Build main table
          </Button>
        )
      }
    >
      {facts.length > 0 && <Facts ruled facts={facts} />}
    </Page>
  );
}

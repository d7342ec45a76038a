import { Button } from '@fluentui/react-components';
import type { PeopleFound, PersonFacts } from '../../../src/worker/protocol.ts';
import { Page } from '../../ui/page.tsx';
import { FindPerson } from './find-person.tsx';

export type ExplainFigurePageProps = {
  readonly built: boolean;
  readonly find: (text: string) => Promise<PeopleFound>;
  readonly onPerson: (person: PersonFacts) => void;
  readonly onSeeMeasures: () => void;
  readonly onBuild: () => void;
};

/** Where an explanation begins: a person, or a figure. */
export function ExplainFigurePage({ built, find, onPerson, onSeeMeasures, onBuild }: ExplainFigurePageProps) {
  if (!built) {
    return (
      <Page
        title="No figure to explain yet"
        lead="A figure is explained by the people behind it. Figures come with the main table, which is not built."
        actions={
          <Button appearance="primary" onClick={onBuild}>
            Go to build
          </Button>
        }
      />
    );
  }
  return (
    <Page
      title="Find a person, or choose a figure"
      lead="Each number on See measures leads to its people; or select a row of the sheet ASCOF."
      actions={
        <Button appearance="primary" onClick={onSeeMeasures}>
          Choose a figure
        </Button>
      }
    >
      <FindPerson find={find} onPerson={onPerson} />
    </Page>
  );
}

import { Button } from '@fluentui/react-components';
import { Page } from '../../ui/page.tsx';

export type ExplainFigurePageProps = { readonly built: boolean; readonly onBuild: () => void };

/** The place where a figure is explained, person by person; figures come with the build. */
export function ExplainFigurePage({ built, onBuild }: ExplainFigurePageProps) {
  return (
    <Page
      title="No figure to explain yet"
      lead={
        built
          ? 'A figure is explained by the people behind it. This build has none to show here.'
          : 'A figure is explained by the people behind it. Figures come with the main table, which is not built.'
      }
      actions={
        <Button appearance="primary" onClick={onBuild}>
          Go to build
        </Button>
      }
    />
  );
}

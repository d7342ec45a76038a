import { Button } from '@fluentui/react-components';
import { Page } from '../../ui/page.tsx';

export type SeeMeasuresPageProps = { readonly built: boolean; readonly onBuild: () => void };

/** The place of the figures; they come with the build. */
export function SeeMeasuresPage({ built, onBuild }: SeeMeasuresPageProps) {
  return (
    <Page
      title="No figures yet"
      lead={
        built
          ? 'Figures are worked out from the main table. This build has none to show here.'
          : 'Figures are worked out from the main table, which is not built.'
      }
      actions={
        <Button appearance="primary" onClick={onBuild}>
          Go to build
        </Button>
      }
    />
  );
}

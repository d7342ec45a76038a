import { Button } from '@fluentui/react-components';
import { Page } from '../../ui/page.tsx';

type NotCheckedPageProps = {
  readonly backTo: string;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly onBack: () => void;
};

/** Nothing has been found yet: why, and what to do. */
export function NotCheckedPage({ backTo, title, lead, action, onAction, onBack }: NotCheckedPageProps) {
  return (
    <Page
      title={title}
      lead={lead}
      back={{ to: backTo, onBack }}
      actions={
        <Button appearance="primary" onClick={onAction}>
          {action}
        </Button>
      }
    />
  );
}

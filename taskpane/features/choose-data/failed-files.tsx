import { Button } from '@fluentui/react-components';
import { Notice } from '../../ui/notice.tsx';

export type FailedFilesProps = {
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  readonly onDismiss: (name: string) => void;
};

/** So that its words begin where the message does. */
const OUTDENT = { marginLeft: '-8px', marginTop: '4px' };

/** Files that could not be read, each with what to do. */
export function FailedFiles({ failed, onDismiss }: FailedFilesProps) {
  return failed.map(({ name, message }) => (
    <Notice key={name} state="bad" title={`${name} could not be read`}>
      <p>{message.startsWith(`${name}: `) ? capital(message.slice(name.length + 2)) : message}</p>
      <Button
        appearance="subtle"
        size="small"
        style={OUTDENT}
        onClick={() => onDismiss(name)}
        aria-label={`Dismiss ${name}`}
      >
        Dismiss
      </Button>
    </Notice>
  ));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FORCED } from './widths.ts';

type FileButtonProps = {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly primary?: boolean;
  readonly accept?: string;
  readonly multiple?: boolean;
};

export const CLD_FILES = '.csv,.gz,.xlsx,.json,.txt';

const useStyles = makeStyles({
  label: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    [FORCED]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', opacity: 0, cursor: 'pointer', fontSize: 0 },
});

/** A button that is the label of a file input, which takes the focus and the keys. */
export function FileButton({ label, onFiles, primary = false, accept = CLD_FILES, multiple = true }: FileButtonProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.label, primary && styles.primary)}>
      <input
        type="file"
        className={styles.input}
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that choosing the same file again is a change.
          target.value = '';
          onFiles(files);
        }}
      />
      {label}
    </label>
  );
}

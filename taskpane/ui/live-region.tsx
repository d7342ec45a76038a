import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type LiveRegionProps = { readonly id: number; readonly text: string; readonly urgent: boolean };

/** What a screen reader is told; the same words said again are told again. */
export function LiveRegion({ id, text, urgent }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div className={styles.hidden}>
      <div aria-live="polite">{!urgent && <span key={id}>{text}</span>}</div>
      <div aria-live="assertive">{urgent && <span key={id}>{text}</span>}</div>
    </div>
  );
}

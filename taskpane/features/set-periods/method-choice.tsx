import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { About } from '../../../src/worker/protocol.ts';

type MethodChoiceProps = {
  readonly method: string;
  readonly methods: About['methods'];
  readonly onMethod: (method: string) => void;
  /** Opens what changes between them. */
  readonly onMethods: () => void;
  /** Opens what each makes of the data. */
  readonly onCompare: () => void;
};

const useStyles = makeStyles({
  field: { marginTop: '24px', maxWidth: '480px', '& > label': { fontWeight: 600, paddingBottom: '4px' } },
  hint: {
    margin: '4px 0 0',
    maxWidth: '480px',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
});

/** Which of DHSC's published methods, and what it means. */
export function MethodChoice({ method, methods, onMethod, onMethods, onCompare }: MethodChoiceProps) {
  const styles = useStyles();
  const chosen = methods.find(({ id }) => id === method);
  return (
    <>
      <Field label="Method version" className={styles.field}>
        <Select value={method} onChange={(_, { value }) => onMethod(value)}>
          {methods.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <p className={styles.hint}>
          {chosen.meaning} DHSC’s published code, commit {chosen.commit.slice(0, 7)}.{' '}
          <Link as="button" onClick={onMethods}>
            What changes between the methods
          </Link>
          {', '}
          <Link as="button" onClick={onCompare}>
            Compare methods
          </Link>
        </p>
      )}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplanationFacts } from '../../../src/worker/protocol.ts';
import { FORCED } from '../../ui/widths.ts';

const HEADS: Readonly<Record<ExplanationFacts['verdict'], string>> = {
  numerator: 'Counted',
  'denominator only': 'Counted in the denominator only',
  'not counted': 'Not counted',
};

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '10px',
    padding: '12px',
    marginTop: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  head: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  because: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  mark: {
    color: tokens.colorBrandForegroundLink,
    marginTop: '1px',
    [FORCED]: { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** The answer in one sentence. */
export function Verdict({ explanation }: { readonly explanation: ExplanationFacts }) {
  const styles = useStyles();
  const head = HEADS[explanation.verdict];
  return (
    <section aria-label="Why" className={styles.panel}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className={styles.mark}>
        <VerdictMark verdict={explanation.verdict} />
      </svg>
      <div>
        <h2 className={styles.head}>{head}</h2>
        <p className={styles.because}>{afterHead(explanation.because)}</p>
      </div>
    </section>
  );
}

/** A disc with a tick, a half disc, a struck ring: told apart without colour. */
function VerdictMark({ verdict }: Pick<ExplanationFacts, 'verdict'>) {
  if (verdict === 'numerator') {
    return (
      <>
        <circle cx="10" cy="10" r="9" fill="currentColor" />
        <path d="M6 10.4l2.7 2.6L14 7.4" fill="none" stroke="var(--colorNeutralForegroundOnBrand)" strokeWidth="1.6" />
      </>
    );
  }
  return (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {verdict === 'denominator only' ? (
        <path d="M10 1.8a8.2 8.2 0 0 0 0 16.4z" fill="currentColor" />
      ) : (
        <path d="M4.4 15.6L15.6 4.4" stroke="currentColor" strokeWidth="1.5" />
      )}
    </>
  );
}

/** The sentence without its verdict, which stands above it: `because long term support began …`. */
function afterHead(because: string): string {
  const at = because.indexOf('because ');
  return at === -1 ? because : because.slice(at);
}

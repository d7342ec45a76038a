import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExplanationFacts } from '../../../src/worker/protocol.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { Section } from '../../ui/section.tsx';
import { FORCED } from '../../ui/widths.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: {
    position: 'relative',
    padding: '9px 0 9px 24px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  deciding: {
    margin: '4px -8px 0',
    padding: '9px 8px 9px 32px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED]: { border: '2px solid Highlight' },
  },
  mark: { position: 'absolute', left: 0, top: '11px' },
  markInside: { left: '8px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  saw: {
    margin: '2px 0 0',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  decides: {
    float: 'right',
    marginLeft: '8px',
    padding: '0 6px',
    fontSize: '11px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  hidden: { position: 'absolute', clip: 'rect(0 0 0 0)' },
});

/** Every rule in the order in which DHSC asks it, with what it saw; the one that decides says so. */
export function RulesList({ explanation }: { readonly explanation: ExplanationFacts }) {
  const styles = useStyles();
  const { findings, deciding, rows } = explanation;
  const met = findings.filter((finding) => finding.met).length;
  return (
    <Section title="Rules, in order" aside={`${met} of ${findings.length} met`}>
      <ol className={styles.list}>
        {findings.map((finding, at) => {
          const decides = finding.rule === deciding;
          return (
            <li key={`${at} ${finding.rule}`} className={mergeClasses(styles.rule, decides && styles.deciding)}>
              <svg
                width="16"
                height="16"
                viewBox="0 0 16 16"
                aria-hidden
                className={mergeClasses(styles.mark, decides && styles.markInside)}
              >
                <path
                  d={finding.met ? 'M2.5 8.6l3.6 3.4 7.4-8' : 'M3.5 3.5l9 9M12.5 3.5l-9 9'}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.6"
                />
              </svg>
              {decides && <span className={styles.decides}>Decides</span>}
              <span className={styles.hidden}>{finding.met ? 'Met: ' : 'Not met: '}</span>
              <p className={styles.text}>{finding.text}</p>
              {finding.saw !== '' && <p className={styles.saw}>{finding.saw}</p>}
              {decides && rows[0] && (
                <p className={styles.saw}>{`${rows[0].place.file}, row ${formatNumber(rows[0].place.line)}`}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SourceFacts } from '../../../src/worker/protocol.ts';
import { MonthStrip } from '../../ui/month-strip.tsx';
import { count, listWords } from '../../ui/numbers.ts';
import { FORCED } from '../../ui/widths.ts';
import { ruleWords, shownMonths, stripInWords, stripRows } from './verdict.ts';
import type { Verdict } from './verdict.ts';

type WhyPanelProps = { readonly source: SourceFacts; readonly verdict: Verdict; readonly onRemove: () => void };

const MISSING_SHOWN = 6;

const useStyles = makeStyles({
  panel: {
    marginTop: '8px',
    padding: '12px 10px 8px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED]: { backgroundColor: 'Canvas' },
  },
  words: {
    margin: '8px 0 0',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    ':first-of-type': { color: tokens.colorNeutralForeground1 },
  },
  remove: { marginTop: '6px', marginLeft: '-8px' },
});

/** The months and event types that decide, and the reason in words. */
export function WhyPanel({ source, verdict, onRemove }: WhyPanelProps) {
  const styles = useStyles();
  const { coverage, statedPeriod, notices, missingFields, ignoredHeaders } = source;
  if (!coverage) return null;
  const months = shownMonths(coverage, statedPeriod);
  const rows = stripRows(coverage.eventTypes);
  return (
    <div className={styles.panel}>
      <MonthStrip
        types={rows.map(({ name }) => name)}
        months={months.map(({ month, endDatesByType, counts }) => ({
          month,
          counts,
          events: rows.map(({ at }) => endDatesByType[at]),
        }))}
        covered={coverage.derived}
        label={stripInWords(coverage, months)}
      />
      {verdict.because.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      {!verdict.picks && <p className={styles.words}>{ruleWords(coverage)}</p>}
      {notices.map(({ code, message }) => (
        <p key={code} className={styles.words}>
          {message}
        </p>
      ))}
      {missingFields.length > 0 && (
        <p className={styles.words}>
          {count(missingFields.length, 'column')} not in this file, taken as blank: {some(missingFields)}.
        </p>
      )}
      {ignoredHeaders.length > 0 && (
        <p className={styles.words}>
          {count(ignoredHeaders.length, 'column')} of your own, not used: {some(ignoredHeaders)}.
        </p>
      )}
      <Button appearance="subtle" size="small" className={styles.remove} onClick={onRemove}>
        Remove {source.name}
      </Button>
    </div>
  );
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, MISSING_SHOWN).map((name) => name.replaceAll('_', ' '));
  const rest = names.length - shown.length;
  return listWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}

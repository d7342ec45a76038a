import { isoOf } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation, RuleFinding, Verdict } from '../explanation.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import { groupsOf } from './age-band.ts';
import { MEASURE } from './figures.ts';
import { numeratorRule } from './final-outcomes.ts';
import type { Followed } from './final-outcomes.ts';
import type { Ascof2aRules, Judgement } from './judge.ts';
import { lastLongTermSupportBefore, newClient, newClientWindow } from './new-clients.ts';
import type { Reablement } from './reablement.ts';
import { aftermathOf, SEQUEL_WINDOW_DAYS } from './sequels/aftermath.ts';
import { SEQUEL_RULES } from './sequels/index.ts';

type Reason = Pick<Explanation, 'findings' | 'deciding' | 'because' | 'rows'>;

/** Why one reablement is or is not counted: the cohort rules, then the sequels in their order, then the outcome. */
export function explainReablement(rules: Ascof2aRules, period: Period, judgement: Judgement): Explanation {
  const { reablement, followed, inDenominator, inNumerator } = judgement;
  const { findings, failed } = findingsOf(rules.cohort, reablement);
  const reason = followed
    ? reasonOfOutcome(rules, followed, findings)
    : {
        findings,
        deciding: failed?.id ?? null,
        because: sentence(`not counted, because ${failed?.notMet ?? ''}`),
        rows: failed === newClient ? rowsOf(lastLongTermSupportBefore(reablement)) : [],
      };
  const verdict: Verdict = inNumerator ? 'numerator' : inDenominator ? 'denominator only' : 'not counted';
  return {
    measure: MEASURE,
    description: null,
    period,
    groups: inDenominator ? groupsOf(reablement.age) : [],
    subject: subjectOf(reablement),
    verdict,
    ...reason,
    rows: [...new Set([...reason.rows, reablement.outcomeRow, ...reablement.rows])],
    spans: spansOf(reablement),
  };
}

function reasonOfOutcome(rules: Ascof2aRules, followed: Followed, cohort: readonly RuleFinding[]): Reason {
  const { sequel } = followed;
  const { findings, failed } = findingsOf([...rules.denominator, numeratorRule], followed);
  const whatFollowed = `what followed is ${sequel.finalOutcome} (sequel type ${sequel.type}: ${sequel.rule.met})`;
  return {
    findings: [...cohort, ...sequelFindings(followed), ...findings],
    deciding: failed?.id ?? sequel.rule.id,
    because: becauseOf(failed?.id ?? null, whatFollowed, followed),
    rows: sequel.rows,
  };
}

function becauseOf(failed: string | null, whatFollowed: string, { counting }: Followed): string {
  if (failed === null) return sentence(`counted in the numerator, because ${whatFollowed}`);
  if (failed === numeratorRule.id)
    return sentence(`counted in the denominator but not in the numerator, because ${whatFollowed}`);
  if (counting.inDenominator)
    return sentence('not counted, because the local authority is not one that figures are worked out for');
  return sentence(
    counting.unableToClassify
      ? `not counted, because ${whatFollowed}, which DHSC is unable to classify`
      : `not counted, because ${whatFollowed}, which is in neither part of the figure`,
  );
}

/** Each sequel rule up to the one that decides, and what it saw. */
function sequelFindings({ reablement, sequel }: Followed): RuleFinding[] {
  const aftermath = aftermathOf(reablement);
  const asked = SEQUEL_RULES.slice(0, SEQUEL_RULES.indexOf(sequel.rule) + 1);
  return asked.map((rule) => {
    const decides = rule === sequel.rule;
    return {
      rule: rule.id,
      text: sentence(decides ? rule.met : rule.notMet),
      met: decides,
      saw: rule.saw(aftermath),
    };
  });
}

function spansOf(reablement: Reablement): Explanation['spans'] {
  const { start, end } = reablement;
  const isOpen = end >= OPEN_END;
  const before = { label: 'Long term support that ends here makes no new client', ...newClientWindow(reablement) };
  const cluster = { label: 'Reablement', from: start, to: isOpen ? null : end };
  if (isOpen) return [cluster, before];
  const after = { label: `${SEQUEL_WINDOW_DAYS} days after`, from: end + 1, to: end + SEQUEL_WINDOW_DAYS };
  return [cluster, after, before];
}

function subjectOf({ start, end }: Reablement): string {
  return end >= OPEN_END
    ? `Reablement from ${isoOf(start)}, still open`
    : `Reablement from ${isoOf(start)} to ${isoOf(end)}`;
}

function rowsOf(row: number | null): readonly number[] {
  return row === null ? [] : [row];
}

import { textOf } from '../../../../columns/table.ts';
import { EVENT_TYPE } from '../../../5-person-details/column-names.ts';
import type { RuleFinding } from '../../explanation.ts';
import type { MeasureContext } from '../../measure.ts';
import type { Rule } from '../../rule.ts';
import { seenCleaned, seenText } from '../../seen.ts';
import { rankedName } from '../judge-part.ts';
import { seenSupport } from '../seen-support.ts';
import type { SupportProvided } from './support-provided.ts';

const BLANK_COMPONENT =
  "the service component is blank, and DHSC's test of it, NOT LIKE 'Direct payment', is unknown for a blank, so support direct to the carer that is no direct payment gets no kind of support and drops out";
const NO_KIND =
  'the event is none of the kinds of support that DHSC ranks: without a service type only requests, assessments and reviews are';

/** Which rows of the cohort have a kind of support. A case is a row. Source: DHSC, #ASCOF_3D_Carers_Case. */
export function kindRules(context: MeasureContext, support: SupportProvided): readonly Rule<number>[] {
  const eventType = textOf(context.events, EVENT_TYPE);
  const service = ['Service_Type', 'Delivery_Mechanism', 'Service_Component'].map((field) =>
    seenCleaned(context.events, field),
  );
  return [
    {
      id: 'component-not-blank',
      met: "the service component is not blank where DHSC's tests need one",
      notMet: BLANK_COMPONENT,
      holds: (row) => support.ruleOf(row) !== null || !support.failsForBlankComponent(row),
      saw: (row) => service.map((seen) => seen(row)).join(', '),
    },
    {
      id: 'support-provided',
      met: 'the event is one of the kinds of support that DHSC ranks',
      notMet: NO_KIND,
      holds: (row) => support.ruleOf(row) !== null,
      saw: (row) => `${seenText(EVENT_TYPE, eventType.at(row))}, ${service[0](row)}`,
    },
  ];
}

/** The kind of support of a row of the cohort, or why it is none. */
export function kindFinding(context: MeasureContext, support: SupportProvided): (row: number) => RuleFinding {
  const saw = seenCarerEvent(context);
  return (row) => {
    const found = support.ruleOf(row);
    const isBlank = support.failsForBlankComponent(row);
    const kind = found ? `${rankedName(found.kind)}: ${found.met}` : 'No kind of support';
    const because = found
      ? "its service component is blank, for which DHSC's tests of direct support are unknown"
      : isBlank
        ? BLANK_COMPONENT
        : NO_KIND;
    const text = found && !isBlank ? `${kind}.` : `${kind}; ${because}.`;
    return { rule: 'kind-of-support', text, met: found !== null, saw: saw(row) };
  };
}

/** Says when direct support was lost to a blank component; null when none was. */
export function remarkOnBlankComponents({ ruleOf, failsForBlankComponent }: SupportProvided) {
  return (rows: readonly number[]): string | null => {
    const count = rows.filter((row) => ruleOf(row) === null && failsForBlankComponent(row)).length;
    if (count === 0) return null;
    const events = count === 1 ? 'One event' : `${count} events`;
    return `${events} of support direct to the carer got no kind of support, because the service component is blank.`;
  };
}

/** `Event_Type Service, Service_Type_Cleaned …, Event_Outcome_Cleaned blank, …`. */
function seenCarerEvent(context: MeasureContext): (row: number) => string {
  const eventType = textOf(context.events, EVENT_TYPE);
  const outcome = seenCleaned(context.events, 'Event_Outcome');
  const support = seenSupport(context);
  return (row) => [seenText(EVENT_TYPE, eventType.at(row)), outcome(row), support(row)].join(', ');
}

import type { PersonNumber } from '../../5-person-details/people.ts';
import { explainDropped } from './explain-dropped.ts';
import { explainWait } from './explain-wait.ts';
import type { RequestExplanation } from './request-explanation.ts';
import type { WaitingCases } from './waiting-cases.ts';
import { REQUEST } from './event-kinds.ts';

/**
 * Why each request of a person has or has not a wait: first those that can have one, in the order of the person's
 * events, with both metrics; then the others, those that came furthest first, the latest first. A person without a
 * request gets a sentence.
 */
export function explainRequests(cases: WaitingCases): (person: PersonNumber) => readonly RequestExplanation[] {
  const { context, columns, rules, met, links, metrics } = cases;
  const numberOf = new Map<number, number>();
  links.request.forEach((row, number) => numberOf.set(row, number));
  return (person) => {
    const rows = [...context.people.rowsOf(person)].sort(
      (a, b) => met[b] - met[a] || columns.starts[b] - columns.starts[a] || b - a,
    );
    const requests = rows.filter((row) => columns.kinds[row] === REQUEST);
    if (requests.length === 0) return [explainDropped(cases, rows[0])];
    const linked = requests.filter((row) => met[row] === rules.length).map((row) => numberOf.get(row) ?? 0);
    return [
      ...linked.sort((a, b) => a - b).flatMap((number) => metrics.map((metric) => explainWait(cases, metric, number))),
      ...requests.filter((row) => met[row] < rules.length).map((row) => explainDropped(cases, row)),
    ];
  };
}

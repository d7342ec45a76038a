import { foldText } from '../../../columns/text-dictionary.ts';
import type { Figure, FigurePart, MeasureContext } from '../measure.ts';
import { countDischarges, countReablements } from './counts.ts';
import type { Cells } from './counts.ts';
import type { Discharge } from './discharges.ts';
import { dhscClientTypes } from './grid.ts';
import type { OutcomeEvent } from './outcome-events.ts';
import { percentText } from './percent.ts';
import { cellKey, GROUPS, TOTAL } from './slices.ts';

export const MEASURE = 'ASCOF 2D';
export const DECIMALS = 2;
export const PART_1 =
  'Part 1: of those aged 65 and over who left hospital into reablement, how many stayed in the community for 12 weeks (%)';
export const PART_2 = 'Part 2: of the hospital discharges of people aged 65 and over, how many reablement followed (%)';

/**
 * Parts 1 and 2 for each local authority and client type; England and the breakdown by age and sex stand in the tables.
 * Grain: one figure per part, local authority and client type, also when there is nobody: 0 of 0, outcome 0.
 * Unit: percent. Source: DHSC Create_ASCOF_2D, outputs.
 */
export function ascof2dFigures(
  { localAuthorities }: MeasureContext,
  events: readonly OutcomeEvent[],
  cells: Cells,
  hasPart2: boolean,
): readonly Figure[] {
  const inGrid = dhscClientTypes(events);
  return [PART_1, ...(hasPart2 ? [PART_2] : [])].flatMap((description) =>
    localAuthorities.flatMap(({ laCode, laName }) =>
      GROUPS.map((group): Figure => {
        const of = casesBehind({ laName, group }, cells);
        const { denominator, numerator } = countReablements(of.events);
        const counts =
          description === PART_1
            ? { numerator, denominator }
            : { numerator: denominator, denominator: countDischarges(of.discharges) };
        const outcome = Number(percentText(counts.numerator, counts.denominator) ?? 0);
        const inDhscGrid = inGrid.includes(group);
        return { laCode, laName, measure: MEASURE, description, group, ...counts, outcome, inDhscGrid };
      }),
    ),
  );
}

type Cases = { readonly events: readonly OutcomeEvent[]; readonly discharges: readonly Discharge[] };

function casesBehind({ laName, group }: Pick<Figure, 'laName' | 'group'>, cells: Cells): Cases {
  const key = cellKey(laName, group, TOTAL);
  return { events: cells.reablements.get(key) ?? [], discharges: cells.discharges.get(key) ?? [] };
}

/** What one part of a figure counts: reablements, once each, or discharges. */
export function countedIn(
  figure: Pick<Figure, 'laName' | 'group' | 'description'>,
  part: FigurePart,
  cells: Cells,
): { readonly reablements: readonly OutcomeEvent[] } | { readonly discharges: readonly Discharge[] } {
  const { events, discharges } = casesBehind(figure, cells);
  const isPart1 = foldText(figure.description) === foldText(PART_1);
  if (!isPart1 && part === 'denominator') return { discharges: oncePer(discharges, ({ identifier }) => identifier) };
  const counted = isPart1 && part === 'numerator' ? events.filter(({ isNumerator }) => isNumerator) : events;
  return { reablements: oncePer(counted, ({ linked }) => linked.cluster) };
}

function oncePer<Case>(cases: readonly Case[], keyOf: (counted: Case) => unknown): readonly Case[] {
  const first = new Map(cases.toReversed().map((counted) => [keyOf(counted), counted]));
  first.delete(null);
  return [...first.values()].toReversed();
}

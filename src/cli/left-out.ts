import type { Method } from '../methods/index.ts';

type Reason = {
  readonly names: RegExp;
  readonly because: string;
  readonly holds: (made: readonly string[], method: Method) => boolean;
};

/** Why a table of a main table that was built is not made. The first that holds. */
const REASONS: readonly Reason[] = [
  {
    names: /^person_list_/,
    because: 'DHSC sends no such lists back in this method',
    holds: (_, { personLists }) => personLists === 'none',
  },
  {
    names: /_2d(?!_partial)/,
    because: 'ASCOF 2D needs hospital spells (sus_extract in the run file)',
    holds: (made) => made.includes('ascof_2d_partial'),
  },
  {
    names: /_2d_part2|_2d_venn/,
    because: 'part 2 of ASCOF 2D needs the lookup of LSOAs (lsoa_lookup in the run file)',
    holds: (made) => made.includes('ascof_2d_part1'),
  },
  {
    names: /_2d_partial$/,
    because: 'the whole of ASCOF 2D takes its place',
    holds: (made) => made.includes('ascof_2d_part1'),
  },
];

/** Lines on the tables that were asked for and not made, with the reason; one of a main table that failed is told there. */
export function leftOutLines(wanted: readonly string[], made: readonly string[], method: Method): string[] {
  const missing = wanted.filter((name) => !made.includes(name));
  return REASONS.filter(({ holds }) => holds(made, method)).flatMap(({ names, because }) => {
    const of = missing.filter((name) => names.test(name));
    return of.length === 0 ? [] : [`Not made: ${of.join(', ')}. Reason: ${because}.`];
  });
}

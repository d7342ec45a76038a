import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../src/model/day.ts';
import { makeSample } from '../../src/sample/index.ts';
import { rowsOf } from './read-sample.ts';

/** DHSC's bars: a month counts with 2% of the ends and all event types but one; later, with 10 ends of each of three types. */
const MIN_PERCENT = 2;
const MIN_ENDS = 10;
const TYPES = ['Request', 'Assessment', 'Service', 'Review'];
const TYPES_OF_LATER_RULE = ['Request', 'Assessment', 'Service'];

type Month = { readonly month: string; readonly ends: number; readonly byType: Readonly<Record<string, number>> };

/** Ends per month of the stated period, and of all dates before the import month. */
function monthsOf(text: string, [start, end]: readonly [string, string]): { months: Month[]; allEnds: number } {
  const counts = new Map<string, Record<string, number>>();
  let allEnds = 0;
  for (const row of rowsOf(text)) {
    const [day, month, year] = (row['Event_End_Date'] ?? '').split('/');
    const iso = `${year}-${month}-${day}`;
    if (dayOfIso(iso) < 0 || iso > end) continue;
    allEnds++;
    const key = iso.slice(0, 7);
    const byType = counts.get(key) ?? {};
    const type = row['Event_Type'] ?? '';
    byType[type] = (byType[type] ?? 0) + 1;
    counts.set(key, byType);
  }
  const months = [...counts]
    .filter(([month]) => month >= start.slice(0, 7))
    .map(([month, byType]) => ({ month, byType, ends: Object.values(byType).reduce((a, b) => a + b, 0) }));
  return { months, allEnds };
}

describe.each([
  { rows: 1000, seed: 1 },
  { rows: 2000, seed: 2 },
  { rows: 5000, seed: 3 },
])('with $rows rows and seed $seed', ({ rows, seed }) => {
  const { files, manifest } = makeSample({ rows, seed });

  it.each(files.map(({ name, text }, index) => ({ name, text, index })))('$name derives its stated period', (file) => {
    const { months, allEnds } = monthsOf(file.text, manifest.submissions[file.index].stated_period);
    expect(months).toHaveLength(12);
    for (const { ends, byType } of months) {
      expect((100 * ends) / allEnds).toBeGreaterThan(MIN_PERCENT);
      expect(TYPES.filter((type) => !byType[type])).toEqual([]);
    }
  });
});

it.each([{ seed: 2 }, { seed: 77 }, { seed: 1234 }])(
  'from 2,000 rows on (seed $seed) every month has ten ends of each type, because the newer rule asks for them',
  ({ seed }) => {
    const { files, manifest } = makeSample({ rows: 2000, seed, quarters: 8 });
    const fewest = files.flatMap(({ text }, index) =>
      monthsOf(text, manifest.submissions[index].stated_period).months.flatMap(({ byType }) =>
        TYPES_OF_LATER_RULE.map((type) => byType[type] ?? 0),
      ),
    );
    expect(fewest).toHaveLength(8 * 12 * 3);
    expect(Math.min(...fewest)).toBeGreaterThanOrEqual(MIN_ENDS);
  },
);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runMeasures } from '../../src/pipeline/6-measures/run-measures.ts';
import { DEFAULT_METHOD, METHOD_OF_UNNAMED_RUNS, METHODS } from '../../src/methods/index.ts';
import { dayOf } from '../../src/model/day.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { goldenRun, reference } from '../support/golden-run.ts';

const text = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');

describe('docs/method.md', () => {
  it('names every method with its commit, the default, and what a run file without a name means', () => {
    for (const { id, commit } of METHODS) {
      expect(text).toContain(id);
      expect(text).toContain(commit);
    }
    expect(text).toContain(`\`${DEFAULT_METHOD.id}\` is the default`);
    expect(text).toContain(`a run file that names no method means \`${METHOD_OF_UNNAMED_RUNS.id}\``);
  });

  it('holds every measure with its title, unit and script, and every rule in its words', async () => {
    const { result } = await goldenRun('golden/A');
    const { joined } = result.mainTables;
    if (!joined) throw new Error('golden/A made no joined table');
    const latest = { start: dayOf(2025, 1, 1), end: dayOf(2025, 12, 31) };
    const { pairs } = await runMeasures(
      {
        joined,
        laNames: ['Hillingdon'],
        reference,
        method: METHOD_OF_UNNAMED_RUNS,
        latest,
        populationYear: 2024,
        hospital: null,
      },
      silentControl,
    );
    const missing = pairs.flatMap(({ measure, latest: run }) => {
      const heading = `### ${run.measure}: ${measure.title}`;
      const section = text.slice(text.indexOf(heading)).split('\n### ', 2)[0];
      const wanted = [measure.unit, measure.source, measure.personLevelName, ...run.funnel.map((step) => step.text)];
      return text.includes(heading) ? wanted.filter((words) => !section.includes(words)) : [heading];
    });
    expect(missing).toEqual([]);
  });
});

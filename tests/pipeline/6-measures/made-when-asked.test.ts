import { describe, expect, it, vi } from 'vitest';
import { createTable } from '../../../src/columns/table.ts';
import { madeWhenAsked } from '../../../src/pipeline/6-measures/made-when-asked.ts';

describe('what a measure makes when asked', () => {
  function made() {
    const make = {
      personLevel: vi.fn(() => createTable({})),
      funnel: vi.fn(() => []),
      tables: vi.fn(() => []),
    };
    return { make, run: madeWhenAsked({ measure: 'ASCOF 2A' }, make) };
  }

  it('is not made for a run of which only the figures are read', () => {
    const { make, run } = made();
    expect(run.measure).toBe('ASCOF 2A');
    for (const part of Object.values(make)) expect(part).not.toHaveBeenCalled();
  });

  it('is made once, however often it is asked for', () => {
    const { make, run } = made();
    expect(run.personLevel).toBe(run.personLevel);
    expect(run.funnel).toBe(run.funnel);
    expect(run.tables).toBe(run.tables);
    for (const part of Object.values(make)) expect(part).toHaveBeenCalledTimes(1);
  });
});

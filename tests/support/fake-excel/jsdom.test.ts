// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createFakeExcel } from './create-fake-excel.ts';

it('works beside a real page and with stopped clocks, as in tests of the pane', async () => {
  vi.useFakeTimers();
  try {
    const fake = createFakeExcel({ mode: 'web' });
    await fake.run(async (context) => {
      context.workbook.worksheets.add('Results').getRange('A1').values = [['x']];
      await context.sync();
    });
    await fake.select('Results', 'A1');
    expect(fake.workbook.sheet('Results').values()).toEqual([['x']]);
    expect('Excel' in globalThis || 'OSF' in globalThis).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

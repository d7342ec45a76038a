import { it } from 'vitest';
import { createFakeExcel } from './create-fake-excel.ts';
it('smoke', async () => {
  const t0 = performance.now();
  const fake = createFakeExcel({ mode: 'web' });
  console.log('create', performance.now() - t0);
  const line = (i: number) => Array.from({ length: 48 }, (_, k) => (k % 2 ? 'Long Term Support 1' : 1000000000 + i));
  const t1 = performance.now();
  await fake.run(async (c) => { c.workbook.worksheets.add('Out'); await c.sync(); });
  const N = 150000, STEP = 2800;
  for (let at = 0; at < N; at += STEP) {
    const n = Math.min(STEP, N - at);
    const rows = Array.from({ length: n }, (_, i) => line(at + i));
    await fake.Excel.run({ delayForCellEdit: true }, async (c) => {
      c.application.suspendApiCalculationUntilNextSync();
      const r = c.workbook.worksheets.getItem('Out').getRangeByIndexes(at, 0, n, 48);
      r.values = rows;
      await c.sync();
    });
  }
  console.log('write', performance.now() - t1, fake.counters);
  const t2 = performance.now();
  let seen = 0;
  for (let at = 0; at < N; at += STEP) {
    const n = Math.min(STEP, N - at);
    await fake.run(async (c) => {
      const r = c.workbook.worksheets.getItem('Out').getRangeByIndexes(at, 0, n, 48).load('values');
      await c.sync();
      seen += r.values.length;
    });
  }
  console.log('read', performance.now() - t2, seen, fake.counters, process.memoryUsage().rss / 1e6);
});

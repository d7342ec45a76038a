import type { LastBuild } from '../../host.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from './all-marks.ts';

const RUN_RECORD = 'run_record';

/** What the sheets still tell of the last build: its main table, and when the run record says it was made. */
export async function lastBuild(session: ExcelSession): Promise<LastBuild | null> {
  return session.run(async (context) => {
    const complete = (await markedSheets(context)).filter(({ mark }) => mark.state === 'complete');
    const [main] = complete
      .filter(({ mark }) => mark.output.startsWith('main_'))
      .toSorted((a, b) => (a.mark.writtenAt < b.mark.writtenAt ? 1 : a.mark.writtenAt > b.mark.writtenAt ? -1 : 0));
    if (!main) return null;
    const record = complete.find(({ mark: { output, writtenAt } }) => {
      return output === RUN_RECORD && writtenAt === main.mark.writtenAt;
    });
    const madeAt = record ? await madeAtOf(context, record.sheet) : null;
    return { madeAt: madeAt ?? main.mark.writtenAt, sheetName: main.sheet.name, uniqueEvents: main.mark.rows };
  });
}

async function madeAtOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  if (used.isNullObject) return null;
  const row = used.values.find((cells) => cells.includes('Made at'));
  const value: unknown = row?.at(-1);
  return typeof value === 'string' && value !== '' ? value : null;
}

import type { HospitalFile, SmallNumbersProfile } from '../../../src/worker/protocol.ts';
import { decisionsToUse } from '../decisions.ts';
import { dayText } from './run-commands.ts';
import type { CommandContext } from './context.ts';

/** Questions about the figures of the last build. */
const ASCOF_SHEET = 'ASCOF';
/** The header stands in row 1, the first figure in row 2. */
const FIRST_FIGURE_ROW = 2;

export function figureCommands({ client, store, now }: CommandContext) {
  return {
    measures: (profile: SmallNumbersProfile) => client.ask('showSmallNumbersAs', { profile }),
    figurePeople: (key: string, part: 'numerator' | 'denominator') => client.ask('figurePeople', { key, part }),
    /** Selecting a row of the sheet ASCOF opens its figure in the pane. The focus stays in the sheet. */
    async showFigureOfRow(sheetName: string, row: number) {
      if (sheetName !== ASCOF_SHEET || !store.state().result) return;
      const figure = await client.ask('figureOfRow', { row: row - FIRST_FIGURE_ROW }).catch(() => null);
      if (figure) store.dispatch({ type: 'figure chosen', figure, part: 'numerator', notCounted: false });
    },
    /** The figures with the decisions as they stand; nothing is kept. */
    whatIf: () => client.ask('whatIf', { decisions: decisionsToUse(store.state().decisions, dayText(now())) }),
    addHospitalFile: (file: File, columnMap?: HospitalFile['columnMap']) =>
      client.ask('addHospitalFile', { file, columnMap }),
    findPeople: (text: string) => client.ask('findPeople', { text }),
    explainPerson: (person: number) => client.ask('explainPerson', { person }),
  };
}

import type { HospitalFile, SmallNumbersProfile } from '../../../src/worker/protocol.ts';
import { decisionsToUse } from '../decisions.ts';
import { dayText } from './run-commands.ts';
import type { CommandContext } from './context.ts';

/** Questions about the figures of the last build. */
export function figureCommands({ client, store, now }: CommandContext) {
  return {
    measures: (profile: SmallNumbersProfile) => client.ask('showSmallNumbersAs', { profile }),
    figurePeople: (key: string, part: 'numerator' | 'denominator') => client.ask('figurePeople', { key, part }),
    /** The figures with the decisions as they stand; nothing is kept. */
    whatIf: () => client.ask('whatIf', { decisions: decisionsToUse(store.state().decisions, dayText(now())) }),
    addHospitalFile: (file: File, columnMap?: HospitalFile['columnMap']) =>
      client.ask('addHospitalFile', { file, columnMap }),
    findPeople: (text: string) => client.ask('findPeople', { text }),
    explainPerson: (person: number) => client.ask('explainPerson', { person }),
  };
}

import type { SmallNumbersProfile } from '../../../src/worker/protocol.ts';
import type { CommandContext } from './context.ts';

/** Questions about the figures of the last build. */
export function figureCommands({ client }: CommandContext) {
  return {
    measures: (profile: SmallNumbersProfile) => client.ask('showSmallNumbersAs', { profile }),
    figurePeople: (key: string, part: 'numerator' | 'denominator') => client.ask('figurePeople', { key, part }),
    findPeople: (text: string) => client.ask('findPeople', { text }),
    explainPerson: (person: number) => client.ask('explainPerson', { person }),
  };
}

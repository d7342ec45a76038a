import { saveBlob } from '../../../src/hosts/files/browser/save-blob.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import type {
  ComparedEventsQuestion,
  ComparedPeopleQuestion,
  OutputFacts,
  ReconciledRowsQuestion,
  RowPlace,
} from '../../../src/worker/protocol.ts';
import { listWords } from '../../ui/numbers.ts';
import type { Action } from '../action.ts';
import type { InquiryName } from '../inquiry.ts';
import { otherMethods } from '../other-methods.ts';
import type { CommandContext } from './context.ts';
import { isCancelled, messageOf } from './context.ts';
import { HostControl } from './host-control.ts';
import { hostTable } from './host-table.ts';

const FILE_NAMES: Readonly<Record<InquiryName, string>> = {
  comparison: 'cld-compared-methods.xlsx',
  reconciliation: 'cld-reconciled-lists.xlsx',
};

/** Long questions about the last build: another method beside its own, DHSC's lists beside its own. */
export function inquiryCommands({ client, host, store }: CommandContext) {
  const { dispatch } = store;

  const ask = async (of: InquiryName, work: (onProgress: (progress: Progress) => void) => Promise<Action>) => {
    if (store.state()[of].is === 'running') return;
    dispatch({ type: 'inquiry began', of });
    let spoken = '';
    try {
      dispatch(
        await work((progress) => {
          dispatch({ type: 'inquiry went on', of, progress });
          if (progress.step === spoken) return;
          spoken = progress.step;
          dispatch({ type: 'said', text: spoken });
        }),
      );
    } catch (error) {
      if (isCancelled(error)) dispatch({ type: 'inquiry cancelled', of });
      else dispatch({ type: 'inquiry failed', of, message: messageOf(error) });
    }
  };

  const write = async (of: InquiryName, outputs: readonly OutputFacts[]): Promise<string> => {
    const control = new HostControl((progress) => dispatch({ type: 'inquiry saving', of, progress, message: null }));
    const tables = outputs.map((facts) => hostTable(client, facts));
    const sentences = await host.writeOutputs(tables, control);
    return [`Written to ${listWords(outputs.map(({ sheetName }) => sheetName))}.`, ...sentences].join(' ');
  };

  const download = async (of: InquiryName, outputs: readonly OutputFacts[]): Promise<string> => {
    const onProgress = (progress: Progress) => dispatch({ type: 'inquiry saving', of, progress, message: null });
    const { blob } = await client.ask('workbook', { names: outputs.map(({ name }) => name) }, onProgress);
    saveBlob(blob, FILE_NAMES[of]);
    return `${FILE_NAMES[of]} is in your downloads.`;
  };

  return {
    compareMethods: (method: string) =>
      ask('comparison', async (onProgress) => ({
        type: 'methods compared',
        facts: await client.ask('compareMethods', { method }, onProgress),
      })),
    /** With the lists that are here already; one of the same name takes its place. */
    reconcileLists(added: readonly File[]) {
      const { reconciliation } = store.state();
      const known =
        reconciliation.is === 'answered' || reconciliation.is === 'outdated' ? reconciliation.answer.files : [];
      const files = [...known.filter(({ name }) => added.every((file) => file.name !== name)), ...added];
      if (files.length === 0) return Promise.resolve();
      const [otherMethod] = otherMethods(store.state()).slice(-1);
      return ask('reconciliation', async (onProgress) => ({
        type: 'lists reconciled',
        reconciled: {
          facts: await client.ask('reconcileLists', { files, otherMethod: otherMethod?.id }, onProgress),
          files,
        },
      }));
    },
    cancelInquiry: () => client.cancel(),
    /** To sheets of the workbook, or into one of its own. */
    async saveInquiry(of: InquiryName, outputs: readonly OutputFacts[]) {
      dispatch({
        type: 'inquiry saving',
        of,
        progress: { step: 'Write the tables', done: 0, total: null, unit: 'rows' },
        message: null,
      });
      const saved = (message: string | null) => dispatch({ type: 'inquiry saving', of, progress: null, message });
      try {
        saved(await (host.kind === 'excel' ? write(of, outputs) : download(of, outputs)));
      } catch (error) {
        saved(isCancelled(error) ? null : messageOf(error));
      }
    },
    comparedPeople: (question: ComparedPeopleQuestion) => client.ask('comparedPeople', question),
    comparedEvents: (question: ComparedEventsQuestion) => client.ask('comparedEvents', question),
    reconciledRows: (question: ReconciledRowsQuestion) => client.ask('reconciledRows', question),
    async showPlace({ file, line }: RowPlace) {
      try {
        await host.selectCell(file, line, 1);
      } catch (error) {
        dispatch({ type: 'said', text: messageOf(error), urgent: true });
      }
    },
  };
}

import { InputError } from '../../../model/input-error.ts';
import type { Host } from '../../host.ts';

const NOTHING_TO_STOP = () => undefined;

/** A plain browser tab: no workbook to read or write, so files come in by hand and results go out as downloads. */
export function createBrowserHost(): Host {
  return {
    kind: 'browser',
    isDarkTheme: null,
    workbookName: null,
    listSources: () => Promise.resolve([]),
    readSource: (name) => Promise.reject(noWorkbook(name)),
    listDeathLists: () => Promise.resolve([]),
    readDeathList: (name) => Promise.reject(noWorkbook(name)),
    writeOutputs: () => Promise.resolve([]),
    readDecisions: () => Promise.resolve(null),
    // The pane holds them for as long as it is open, and exports them as CSV.
    writeDecisions: () => Promise.resolve(),
    lastBuild: () => Promise.resolve(null),
    openSheet: (sheetName) => Promise.reject(noWorkbook(sheetName)),
    selectCell: (name) => Promise.reject(noWorkbook(name)),
    selectField: (name) => Promise.reject(noWorkbook(name)),
    addPivot: ({ sheetName }) => Promise.reject(noWorkbook(sheetName)),
    onSourceChanged: () => NOTHING_TO_STOP,
    onBuildCommand: () => NOTHING_TO_STOP,
    onSelection: () => NOTHING_TO_STOP,
  };
}

function noWorkbook(name: string): InputError {
  return new InputError(`${name} cannot be opened: there is no workbook in a browser. Download the workbook instead.`);
}

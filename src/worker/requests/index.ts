import { about } from './about.ts';
import { addSample } from './add-sample.ts';
import { checkData, checkStrictly } from './check-data.ts';
import { chooseSubmissions } from './choose-submissions.ts';
import { compareMethods } from './compare-methods.ts';
import { comparedEvents, comparedPeople } from './compared-rows.ts';
import { addDeathsFile, addDeathsSheet, removeDeathsList } from './deaths.ts';
import { readDecisions, writeDecisions } from './decisions.ts';
import { csv, csvArchive, workbook } from './downloads.ts';
import { explainPerson, findPeople } from './explain-person.ts';
import { faultyRows } from './faulty-rows.ts';
import { fields } from './fields.ts';
import { figureOfRow } from './figure-of-row.ts';
import { figurePeople } from './figure-people.ts';
import { findRows } from './find-rows.ts';
import { addHospitalFile } from './hospital.ts';
import { importMappingWorkbook } from './import-mapping-workbook.ts';
import { listSources } from './list-sources.ts';
import { makeTable } from './make-table.ts';
import { measures, showSmallNumbersAs } from './measures.ts';
import { nameSubmission } from './name-submission.ts';
import { outputs } from './outputs.ts';
import { readFiles } from './read-files.ts';
import { addSheetRows, closeSheet, openSheet } from './read-sheet.ts';
import { reconcileLists } from './reconcile-lists.ts';
import { reconciledRows } from './reconciled-rows.ts';
import { removeSources } from './remove-sources.ts';
import { run } from './run.ts';
import { suggestSettings } from './suggest-settings.ts';
import { table } from './table.ts';
import { whatIf } from './what-if.ts';

/**
 * Everything that can be asked of the worker. A new kind is a file here and a line below: messages, client and dispatch
 * take their types from it.
 */
export const requests = {
  about,
  readFiles,
  addSample,
  openSheet,
  addSheetRows,
  closeSheet,
  listSources,
  nameSubmission,
  removeSources,
  suggestSettings,
  chooseSubmissions,
  run,
  outputs,
  makeTable,
  table,
  findRows,
  workbook,
  csv,
  csvArchive,
  readDecisions,
  writeDecisions,
  importMappingWorkbook,
  measures,
  showSmallNumbersAs,
  figurePeople,
  findPeople,
  explainPerson,
  whatIf,
  checkData,
  checkStrictly,
  faultyRows,
  compareMethods,
  comparedPeople,
  comparedEvents,
  reconcileLists,
  reconciledRows,
  addHospitalFile,
  addDeathsFile,
  addDeathsSheet,
  removeDeathsList,
  fields,
  figureOfRow,
};

export type Handlers = typeof requests;

/** What the pane may know of the worker, in one place; the client and the errors come from `client.ts`. */
export type { Failure } from './channel/failure.ts';
export type { ArgsOf, Kind, ValueOf } from './channel/messages.ts';
export type { PeriodText } from './iso-text.ts';
export type { About } from './requests/about.ts';
export type { DataToCheck } from './requests/check-data.ts';
export type { SubmissionChoice, Verdict } from './requests/choose-submissions.ts';
export type { DeathsFrom, DeathsListFacts } from './requests/deaths.ts';
export type { Download } from './requests/downloads.ts';
export type { RowsFound } from './requests/find-rows.ts';
export type { FaultAsked, FaultyRows } from './requests/faulty-rows.ts';
export type { PeopleFound, PersonQuestion } from './requests/explain-person.ts';
export type { FigurePeople, FigurePerson, FigureQuestion, NotCountedReason } from './requests/figure-people.ts';
export type { HospitalAnswer, HospitalFile } from './requests/hospital.ts';
export type { MappingWorkbookRead } from './requests/import-mapping-workbook.ts';
export type { SubmissionName } from './requests/name-submission.ts';
export type { FilesRead } from './requests/read-files.ts';
export type { RunOrder, RunReport } from './requests/run.ts';
export type { SuggestedSettings } from './requests/suggest-settings.ts';
export type { WhatIf, WhatIfFigure } from './requests/what-if.ts';
export type { EventDifference } from '../pipeline/9-compare-methods/compare-events.ts';
export type { ComparisonOrder } from './requests/compare-methods.ts';
export type {
  ComparedCase,
  ComparedEvent,
  ComparedEvents,
  ComparedEventsFacts,
  ComparedEventsQuestion,
  ComparedFigureFacts,
  ComparedPeople,
  ComparedPeopleQuestion,
  ComparedPerson,
  ComparisonFacts,
  MethodFacts,
} from './results/comparison-facts.ts';
export type { CheckReport, FixFacts, MovedFacts, RuleFacts } from './results/check-facts.ts';
export type { FaultyRow } from './results/faulty-row.ts';
export type { Counts, FigureFacts, MeasureFacts, MeasuresFacts, PublishedFacts } from './results/figure-facts.ts';
export type { SmallNumbersProfile } from '../pipeline/7-outputs/small-numbers.ts';
export type { MainTableFacts } from './results/main-table-facts.ts';
export type { OutputFacts } from './results/output-facts.ts';
export type {
  DetailFacts,
  EventFacts,
  EventLane,
  ExplanationFacts,
  PersonExplained,
  PersonFacts,
  RowPlace,
} from './results/person-facts.ts';
export type {
  ListCounts,
  ReconciledFigureFacts,
  ReconciledRow,
  ReconciledRows,
  ReconciledRowsQuestion,
  ReconciledStatus,
  ReconcileOrder,
  ReconciliationFacts,
} from './results/reconciliation-facts.ts';
export type { FieldFacts, ValueFacts } from './results/value-facts.ts';
export type { RunSettings } from './run-settings.ts';
export type { Coverage, MonthCoverage } from './sources/coverage.ts';
export type { RunFileFacts } from './sources/run-file-facts.ts';
export type { SheetRow } from './sources/sheet-encoder.ts';
export type { SourceFacts } from './sources/source-facts.ts';

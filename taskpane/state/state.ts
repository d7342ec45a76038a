import type { HostSource, LastBuild } from '../../src/hosts/host.ts';
import type { Mode } from '../../src/model/mode.ts';
import type { Progress } from '../../src/model/run-control.ts';
import type {
  About,
  CheckReport,
  FaultAsked,
  ComparedEventsQuestion,
  DeathsFrom,
  DeathsListFacts,
  FigureFacts,
  FilesRead,
  ReconciledRowsQuestion,
  RunFileFacts,
  RunReport,
  SmallNumbersProfile,
  SourceFacts,
  SubmissionChoice,
  SuggestedSettings,
  ValueOf,
} from '../../src/worker/protocol.ts';
import { NOTHING_ASKED } from './inquiry.ts';
import type { Inquiries } from './inquiry.ts';
import type { Situation } from './situation.ts';
import type { StepId } from './steps.ts';

export type Decision = ValueOf<'readDecisions'>[number];

/** A page inside a step, with a way back to it. */
export type Detail =
  | { readonly is: 'about' }
  /** What changes between the method versions. */
  | { readonly is: 'methods' }
  /** What the pending decisions would move. */
  | { readonly is: 'effect' }
  /** Faults, or the rows of one of them; `left` names the one whose rows were shown before. */
  | { readonly is: 'check-data'; readonly rows: FaultShown | null; readonly left: string | null }
  /** The rows behind a number of the result. */
  | {
      readonly is: 'rows';
      readonly title: string;
      readonly table: string;
      readonly column: string;
      readonly value: string;
    }
  /** Two methods side by side; `left` is the item whose page was left last, which takes the focus. */
  | { readonly is: 'compare'; readonly left?: string }
  /** The people who move in a figure, by its key. */
  | { readonly is: 'compared people'; readonly figure: string }
  | {
      readonly is: 'compared events';
      readonly asked: Pick<ComparedEventsQuestion, 'mode' | 'difference' | 'reason'>;
    }
  /** DHSC's record-level lists beside ours. */
  | { readonly is: 'reconcile'; readonly left?: string }
  | {
      readonly is: 'reconciled rows';
      /** Of the number that led here. */
      readonly item: string;
      readonly title: string;
      readonly asked: Pick<ReconciledRowsQuestion, 'status' | 'cause' | 'figure'>;
    };

/** A fault whose rows are listed, and how their page is headed. */
export type FaultShown = {
  readonly key: string;
  readonly fault: FaultAsked;
  readonly title: string;
  readonly lead: string;
};

export type Data = {
  readonly sources: readonly SourceFacts[];
  /** Ids of the sources whose box the analyst cleared. */
  readonly leftOut: readonly number[];
  /** Ids of the sources that needed an answer at any time: they keep their place on the page. */
  readonly asked: readonly number[];
  readonly failed: FilesRead['failed'];
  /** Names of the sheets that were edited since they were read. */
  readonly edited: readonly string[];
  readonly runFile: RunFileFacts | null;
};

/** An ISO day, or what was typed when that is no date. */
export type DayText = string;
export type PeriodDraft = { readonly start: DayText; readonly end: DayText };

/** Where dates of death come from, for a method that asks. */
export type Deaths = {
  readonly from: DeathsFrom;
  /** The list that the worker holds, whether it is used or not. */
  readonly list: DeathsListFacts | null;
  /** Worksheets and tables of the workbook that could be lists. */
  readonly sheets: readonly HostSource[];
  /** Why the last list could not be used. */
  readonly problem: string | null;
};

export type Settings = {
  readonly mode: Mode;
  readonly periods: { readonly [mode in Mode]: PeriodDraft };
  readonly asOf: DayText;
  readonly method: string | null;
  readonly periodsBy: 'Derived' | 'Stated';
  readonly deaths: Deaths;
  /** What a run file or the analyst has set: suggestions leave it alone. */
  readonly given: readonly ('mode' | Mode | 'asOf')[];
  /** What the files can answer for; null before they were asked. */
  readonly suggested: SuggestedSettings | null;
  /** Which file answers for what, of the settings as they were last asked about. */
  readonly choices: readonly SubmissionChoice[];
};

/** A decision taken or taken back since the last build; `cleaned` is null where a kept one is taken back. */
export type Draft = {
  readonly field: string;
  readonly raw: string;
  readonly cleaned: string | null;
  readonly kind: 'small' | 'chosen';
};

export type Decisions = {
  /** Used in every build. */
  readonly kept: readonly Decision[];
  /** In the order in which they were taken. */
  readonly drafts: readonly Draft[];
  /** Decisions came from a file since the last build. */
  readonly imported: boolean;
  readonly message: string | null;
};

export type Result = {
  readonly report: RunReport;
  /** Time of day on the analyst's clock: `10:42`. */
  readonly builtAt: string;
  /** What has changed since, as a sentence's subject; null while nothing has. */
  readonly changed: string | null;
  /** A download or a writing under way. */
  readonly saving: Progress | null;
  readonly message: string | null;
};

/** What *Check data* found last, and what it is doing. */
export type DataCheck = {
  readonly work:
    | { readonly is: 'resting' }
    | { readonly is: 'checking'; readonly progress: Progress | null }
    | { readonly is: 'cancelled' }
    | { readonly is: 'failed'; readonly message: string };
  /** Null before the first check, and after a build, whose data are others. */
  readonly found: CheckReport | null;
  /** What has changed since, as a sentence's subject; null while nothing has. */
  readonly changed: string | null;
  /** A download or a writing under way. */
  readonly saving: Progress | null;
  readonly message: string | null;
};

/** What a screen reader is to be told; `id` makes the same words twice two messages. */
export type Said = { readonly id: number; readonly text: string; readonly urgent: boolean };

/** The figure whose people are listed, and the person who is explained; null while none is chosen. */
export type Explaining = {
  readonly figure: {
    readonly facts: FigureFacts;
    readonly part: 'numerator' | 'denominator';
    readonly notCounted: boolean;
  } | null;
  readonly person: { readonly person: number; readonly name: string } | null;
  /** Where the person was chosen, when not among a figure's people; back leads there. */
  readonly from: PersonFrom | null;
};

export type PersonFrom = {
  readonly detail: Detail;
  /** Name of that page, and the measure that it is about. */
  readonly backTo: string;
  readonly measure: string | null;
};

export type State = Inquiries & {
  readonly step: StepId;
  readonly detail: Detail | null;
  readonly situation: Situation;
  readonly about: About | null;
  readonly data: Data;
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly result: Result | null;
  readonly check: DataCheck;
  readonly explaining: Explaining;
  /** How small counts are shown and written. */
  readonly smallNumbers: SmallNumbersProfile;
  readonly lastBuild: LastBuild | null;
  readonly said: Said;
};

/** `today` is the pane's clock as an ISO day. */
export function initialState(today: DayText): State {
  const noPeriod = { start: '', end: '' };
  return {
    step: 'choose-data',
    detail: null,
    situation: { is: 'empty' },
    about: null,
    data: { sources: [], leftOut: [], asked: [], failed: [], edited: [], runFile: null },
    settings: {
      mode: 'single',
      periods: { single: noPeriod, joined: noPeriod },
      asOf: today,
      method: null,
      periodsBy: 'Derived',
      deaths: { from: 'local', list: null, sheets: [], problem: null },
      given: [],
      suggested: null,
      choices: [],
    },
    decisions: { kept: [], drafts: [], imported: false, message: null },
    result: null,
    check: { work: { is: 'resting' }, found: null, changed: null, saving: null, message: null },
    explaining: { figure: null, person: null, from: null },
    ...NOTHING_ASKED,
    smallNumbers: 'none',
    lastBuild: null,
    said: { id: 0, text: '', urgent: false },
  };
}

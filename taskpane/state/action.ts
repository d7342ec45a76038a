import type { HostSource, LastBuild } from '../../src/hosts/host.ts';
import type { Mode } from '../../src/model/mode.ts';
import type { Progress } from '../../src/model/run-control.ts';
import type {
  About,
  CheckReport,
  ComparisonFacts,
  DeathsFrom,
  DeathsListFacts,
  FigureFacts,
  FilesRead,
  OutputFacts,
  RunReport,
  SmallNumbersProfile,
  SourceFacts,
  SubmissionChoice,
  SuggestedSettings,
} from '../../src/worker/protocol.ts';
import type { InquiryName, Reconciled } from './inquiry.ts';
import type { Decision, Detail, Draft, PeriodDraft, PersonFrom } from './state.ts';
import type { StepId } from './steps.ts';

/** Everything that can happen, in the order of the work. */
export type Action =
  | { readonly type: 'step opened'; readonly step: StepId }
  | { readonly type: 'detail opened'; readonly detail: Detail }
  | { readonly type: 'detail closed' }
  | { readonly type: 'said'; readonly text: string; readonly urgent?: boolean }
  | { readonly type: 'about known'; readonly about: About }
  | { readonly type: 'last build known'; readonly lastBuild: LastBuild }
  // Choose data
  | { readonly type: 'looking began'; readonly at: 'workbook' | 'files' | 'sample' }
  | { readonly type: 'looking went on'; readonly progress: Progress }
  | { readonly type: 'sheet found'; readonly source: HostSource }
  | { readonly type: 'files read'; readonly read: FilesRead }
  | { readonly type: 'sheets read'; readonly sources: readonly SourceFacts[]; readonly failed: FilesRead['failed'] }
  | { readonly type: 'looking failed'; readonly name: string; readonly message: string }
  | { readonly type: 'looking cancelled' }
  | { readonly type: 'sources changed'; readonly sources: readonly SourceFacts[] }
  | { readonly type: 'coverage known'; readonly sources: readonly SourceFacts[] }
  | { readonly type: 'source included'; readonly id: number; readonly included: boolean }
  | { readonly type: 'failure dismissed'; readonly name: string }
  | { readonly type: 'sheet edited'; readonly name: string }
  | { readonly type: 'sheet reading began'; readonly name: string }
  | { readonly type: 'worker lost'; readonly message: string }
  // Set period
  | { readonly type: 'settings suggested'; readonly suggested: SuggestedSettings }
  | { readonly type: 'mode chosen'; readonly mode: Mode }
  | { readonly type: 'period typed'; readonly end: 'start' | 'end'; readonly text: string }
  | { readonly type: 'period taken'; readonly period: PeriodDraft }
  | { readonly type: 'as-of date typed'; readonly text: string }
  | { readonly type: 'method chosen'; readonly method: string }
  | { readonly type: 'way to cover chosen'; readonly periodsBy: 'Derived' | 'Stated' }
  | { readonly type: 'deaths chosen'; readonly from: DeathsFrom }
  | { readonly type: 'death lists found'; readonly sheets: readonly HostSource[] }
  | { readonly type: 'deaths list taken'; readonly list: DeathsListFacts | null }
  | { readonly type: 'deaths list failed'; readonly message: string }
  | { readonly type: 'choices known'; readonly choices: readonly SubmissionChoice[] }
  // Build
  | { readonly type: 'build began' }
  | { readonly type: 'build went on'; readonly progress: Progress }
  | {
      readonly type: 'build done';
      readonly report: RunReport;
      readonly builtAt: string;
      readonly decisions: readonly Decision[];
    }
  | { readonly type: 'build cancelled' }
  | { readonly type: 'build failed'; readonly message: string }
  | { readonly type: 'last result asked for' }
  | { readonly type: 'writing failed'; readonly message: string }
  | { readonly type: 'written' }
  | { readonly type: 'saving went on'; readonly progress: Progress }
  | { readonly type: 'saving ended'; readonly message: string | null }
  | { readonly type: 'table made'; readonly output: OutputFacts }
  // Check values
  | { readonly type: 'value decided'; readonly draft: Draft }
  | { readonly type: 'small differences accepted'; readonly drafts: readonly Draft[] }
  | { readonly type: 'small differences taken back' }
  | { readonly type: 'decision taken back'; readonly field: string; readonly raw: string }
  | { readonly type: 'kept decision removed'; readonly decision: Decision }
  | { readonly type: 'decisions known'; readonly decisions: readonly Decision[]; readonly from: string | null }
  | { readonly type: 'decisions failed'; readonly message: string }
  // Check data
  | { readonly type: 'check began' }
  | { readonly type: 'check went on'; readonly progress: Progress }
  | { readonly type: 'check done'; readonly report: CheckReport }
  /** Held against the rules in another way; the data are the same. */
  | { readonly type: 'check redone'; readonly report: CheckReport }
  | { readonly type: 'check cancelled' }
  | { readonly type: 'check failed'; readonly message: string }
  | { readonly type: 'check saving went on'; readonly progress: Progress }
  | { readonly type: 'check saving ended'; readonly message: string | null }
  // See measures, explain a figure
  | {
      readonly type: 'figure chosen';
      readonly figure: FigureFacts;
      readonly part: 'numerator' | 'denominator';
      /** Whether to list those who were left out first. */
      readonly notCounted: boolean;
    }
  | { readonly type: 'small numbers chosen'; readonly profile: SmallNumbersProfile }
  | {
      readonly type: 'person chosen';
      readonly person: number;
      readonly name: string;
      readonly from?: PersonFrom;
    }
  | { readonly type: 'explaining went back' }
  // Compare methods, reconcile DHSC's list
  | { readonly type: 'inquiry began'; readonly of: InquiryName }
  | { readonly type: 'inquiry went on'; readonly of: InquiryName; readonly progress: Progress }
  | { readonly type: 'inquiry cancelled'; readonly of: InquiryName }
  | { readonly type: 'inquiry failed'; readonly of: InquiryName; readonly message: string }
  | { readonly type: 'inquiry put away'; readonly of: InquiryName }
  | {
      readonly type: 'inquiry saving';
      readonly of: InquiryName;
      readonly progress: Progress | null;
      readonly message: string | null;
    }
  | { readonly type: 'methods compared'; readonly facts: ComparisonFacts }
  | { readonly type: 'lists reconciled'; readonly reconciled: Reconciled };

import type { OutputTable } from '../../columns/output-table.ts';
import type { Fix } from '../../pipeline/8-data-quality/fix-ranking/fix.ts';
import type { DataQuality } from '../../pipeline/8-data-quality/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { FinishedRun } from './finished-run.ts';

/** The last check of the data. A run that comes to its end does away with it: what it found was about the one before. */
export type DataCheck = {
  /** The run that was checked; null where files were checked as they are, without a run. */
  readonly run: FinishedRun | null;
  readonly submissions: readonly Submission[];
  readonly strict: boolean;
  readonly quality: DataQuality;
  /** Null without figures that could move. */
  readonly fixes: readonly Fix[] | null;
  /** `dq_values`, `dq_rows`, `fix_ranking`, to be written when asked for. */
  readonly outputs: readonly OutputTable[];
};

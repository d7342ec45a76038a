import { planSubmissions } from './plan-submissions.ts';
import { sampleManifest } from './sample-manifest.ts';
import type { SampleManifest } from './sample-manifest.ts';
import { checkSampleOptions } from './sample-options.ts';
import type { SampleOptions } from './sample-options.ts';
import { writeSubmission } from './submissions/write-submission.ts';
import { tellLives } from './tell-lives.ts';

export type Sample = {
  /** Oldest first; each as a local authority would hold it. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The run file to be written beside them. */
  readonly manifest: SampleManifest;
};

/**
 * Invented client level data of one local authority: rolling 12-month submissions of the last quarters and one of April
 * 2024 to March 2025, with the flaws that real files have. Every person in it is made up. `rows` is the exact number of
 * rows of the latest submission.
 * Grain: one row per event of a person, as submitted.
 * Unknowns: some cells are blank; some values are in no mapping (`sampleUnmappedValues`); a few dates are impossible.
 * Errors: InputError for options out of range.
 */
export function makeSample(options: SampleOptions): Sample {
  const checked = checkSampleOptions(options);
  const plans = planSubmissions(checked);
  const latest = plans[plans.length - 1];
  const lives = tellLives(checked, latest);
  const written = plans.map((plan) => {
    const maxRows = plan === latest ? checked.rows : Infinity;
    return { plan, ...writeSubmission(lives, plan, checked.laCode, maxRows) };
  });
  return {
    files: written.map(({ plan, text }) => ({ name: plan.fileName, text })),
    manifest: sampleManifest(checked, written),
  };
}

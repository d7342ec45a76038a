/** The steps of a build as the analyst sees them; reading is done when it begins. */
export const BUILD_STEPS = [
  { title: 'Read files', spoken: 'read files' },
  { title: 'Keep events in the period', spoken: 'keep events' },
  { title: 'Clean values and find people', spoken: 'clean values' },
  { title: 'Remove duplicates', spoken: 'remove duplicates' },
  { title: 'Make the tables', spoken: 'make the tables' },
] as const;

/** Of the pipeline's own step names; any other belongs to the last. */
const PLACES: readonly (readonly [beginning: string, place: number])[] = [
  ['Read ', 0],
  ['Select submissions', 1],
  ['Keep events', 1],
  ['Clean', 2],
  ['Remove duplicates', 3],
];

export function buildStepOf(progressStep: string): number {
  const known = PLACES.find(([beginning]) => progressStep.startsWith(beginning));
  return known ? known[1] : BUILD_STEPS.length - 1;
}

/** `Step 3 of 5, clean values` */
export function spokenStep(at: number): string {
  return `Step ${at + 1} of ${BUILD_STEPS.length}, ${BUILD_STEPS[at].spoken}`;
}

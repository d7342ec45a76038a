import { makeSample } from '../../sample/index.ts';
import { readFiles } from './read-files.ts';
import type { FilesRead } from './read-files.ts';
import type { MethodChoice } from './list-sources.ts';
import type { RequestContext } from './request-context.ts';

export type SampleChoice = MethodChoice & {
  /** Rows of the latest submission. */
  readonly rows: number;
  readonly seed: number;
};

/** Makes sample data and reads it by the same way as an analyst's files, run file included. */
export async function addSample(choice: SampleChoice, context: RequestContext): Promise<FilesRead> {
  context.control.report({ step: 'Make sample data', done: 0, total: null, unit: 'rows' });
  await context.control.settle();
  const { files, manifest } = makeSample({ rows: choice.rows, seed: choice.seed });
  return readFiles(
    {
      method: choice.method,
      files: [
        new File([JSON.stringify(manifest)], 'manifest.json'),
        ...files.map(({ name, text }) => new File([text], name)),
      ],
    },
    context,
  );
}

import type { RunFile } from '../../run-file/parse-run-file.ts';
import type { Source } from './source.ts';

/** A run file that was added with the submissions, under its own name. */
export type GivenRunFile = { readonly name: string; readonly runFile: RunFile };

/** The source with the LA name and import date that the run file gives its file; unchanged when it names none. */
export function nameByRunFile(source: Source, { runFile }: GivenRunFile): Source {
  const named = runFile.submissions.find(({ file }) => isFileName(file, source.fileName));
  if (!named) return source;
  return {
    ...source,
    laName: named.la_name ?? source.laName,
    importTime: named.import_date ?? source.importTime,
    importTimeFrom: named.import_date === undefined ? source.importTimeFrom : 'run file',
  };
}

/** The files that the run file names and nobody has added yet. */
export function missingFiles({ runFile }: GivenRunFile, sources: readonly Source[]): string[] {
  return runFile.submissions
    .map(({ file }) => file)
    .filter((file) => !sources.some(({ fileName }) => isFileName(file, fileName)));
}

/** A browser gives a file's name without its folder, which a run file may name. */
export function isFileName(path: string, fileName: string): boolean {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.toLowerCase() === fileName.toLowerCase();
}

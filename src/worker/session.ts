import type { HospitalSpells, LsoaLookup } from '../hospital-spells/index.ts';
import { InputError } from '../model/input-error.ts';
import type { Method } from '../methods/index.ts';
import type { SmallNumbersProfile } from '../pipeline/7-outputs/small-numbers.ts';
import type { ReadReference, ReferenceTables } from '../reference-tables/index.ts';
import { Dictionaries } from '../submissions/dictionaries.ts';
import type { SubmissionFile } from '../submissions/submission.ts';
import type { DeathsList } from './requests/deaths.ts';
import type { DataCheck } from './results/data-check.ts';
import type { FinishedRun } from './results/finished-run.ts';
import type { OpenSheet } from './sources/open-sheet.ts';
import { nameByRunFile } from './sources/name-by-run-file.ts';
import type { GivenRunFile } from './sources/name-by-run-file.ts';
import { sourceFacts } from './sources/source-facts.ts';
import type { SourceFacts } from './sources/source-facts.ts';
import type { Source } from './sources/source.ts';

/** What the worker holds between calls. Submissions and tables stay here; the pane gets small plain objects. */
export class Session {
  /** Dictionaries only grow, so they are made anew when no source is left. */
  dictionaries = new Dictionaries();
  openSheet: OpenSheet | null = null;
  run: FinishedRun | null = null;
  check: DataCheck | null = null;
  /** Hospital spells and the lookup of LSOAs, for ASCOF 2D. */
  hospital: { readonly spells: HospitalSpells | null; readonly residence: LsoaLookup | null } | null = null;
  /** The list of registered deaths that was added last. */
  deathsList: DeathsList | null = null;
  /** How small counts are shown and written. */
  smallNumbers: SmallNumbersProfile = 'none';
  #sources: readonly Source[] = [];
  #runFile: GivenRunFile | null = null;
  #lastId = 0;
  /** A source never changes, only takes another's place, so what was found out about it stays true. */
  readonly #facts = new WeakMap<Source, { readonly method: Method; readonly facts: SourceFacts }>();

  constructor(
    readonly reference: ReferenceTables,
    /** The files of `reference/`, for what few requests need. */
    readonly readReference: ReadReference,
  ) {}

  /** In the order in which they were added. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  get runFile(): GivenRunFile | null {
    return this.#runFile;
  }

  /** Gives what brings back the sources that are here now. */
  restorePoint(): () => void {
    const sources = this.#sources;
    const runFile = this.#runFile;
    const { deathsList } = this;
    return () => {
      this.#sources = sources;
      this.#runFile = runFile;
      this.deathsList = deathsList;
    };
  }

  /** The run file names the sources that are here, and those that come later. */
  useRunFile(runFile: GivenRunFile): void {
    this.#runFile = runFile;
    this.#sources = this.#sources.map((source) => nameByRunFile(source, runFile));
  }

  add(file: SubmissionFile, from: Pick<Source, 'fileName' | 'modified'>): Source {
    const unnamed: Source = {
      id: ++this.#lastId,
      ...from,
      whole: file,
      file,
      laCode: null,
      laName: null,
      importTime: null,
      importTimeFrom: null,
    };
    const source = this.#runFile ? nameByRunFile(unnamed, this.#runFile) : unnamed;
    this.#sources = [...this.#sources, source];
    return source;
  }

  /** A worksheet read again takes the place of what it held before, and keeps the answers given for it. */
  addSheet(file: SubmissionFile): Source {
    const before = this.#sources.find(({ whole }) => whole.sha256 === null && whole.name === file.name);
    if (!before) return this.add(file, { fileName: file.name, modified: null });
    const source = { ...before, whole: file, file, laCode: null };
    this.replace(source);
    return source;
  }

  /** Errors: a source that is no longer here. */
  source(id: number): Source {
    const found = this.#sources.find((source) => source.id === id);
    if (found) return found;
    throw new InputError('This file or sheet is no longer here. Add it again.');
  }

  replace(changed: Source): void {
    this.#sources = this.#sources.map((source) => (source.id === changed.id ? changed : source));
  }

  remove(ids: readonly number[]): void {
    this.#sources = this.#sources.filter(({ id }) => !ids.includes(id));
    if (this.#sources.length > 0) return;
    this.dictionaries = new Dictionaries();
    this.openSheet = null;
    this.#runFile = null;
  }

  facts(method: Method): SourceFacts[] {
    return this.#sources.map((source) => {
      const known = this.#facts.get(source);
      if (known?.method === method) return known.facts;
      const facts = sourceFacts(source, this.reference.localAuthorities, method);
      this.#facts.set(source, { method, facts });
      return facts;
    });
  }

  /** Errors: nothing has been built yet. */
  finishedRun(): FinishedRun {
    if (this.run) return this.run;
    throw new InputError('There is no main table yet. Build it first.');
  }
}

import { InputError } from '../../../model/input-error.ts';
import { silentControl } from '../../../model/run-control.ts';
import type { RunControl } from '../../../model/run-control.ts';
import type { HostSource, HostSourceContent } from '../../host.ts';
import { onSheet } from '../session/error-sentences.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { findSources } from './find-sources.ts';
import { lookAtSheets } from './look-at-sheets.ts';
import { readSource } from './read-source.ts';
import type { SourceHeaders } from './source-headers.ts';
import type { SourcePlace } from './source-place.ts';

/** Finds the sheets and tables of one kind of data in the workbook, and reads them by the names it gave. */
export class SourceFinder {
  readonly #places = new Map<string, SourcePlace>();

  constructor(
    private readonly session: ExcelSession,
    private readonly headers: () => Promise<SourceHeaders>,
    /** As in `client level data is no longer there`. */
    private readonly what: string,
  ) {}

  places(): Iterable<SourcePlace> {
    return this.#places.values();
  }

  /** The sheet of a source; undefined for a name that it did not give. */
  sheetId(name: string): string | undefined {
    return this.#places.get(name)?.sheetId;
  }

  list(control: RunControl, onFound: (source: HostSource) => void = () => undefined): Promise<readonly HostSource[]> {
    return onSheet(null, async () => {
      this.#places.clear();
      const found = await findSources(this.session.telling(control), await this.headers(), control, (place) => {
        this.#places.set(place.name, place);
        onFound({ name: place.name, rows: place.rows });
      });
      return found.map(({ name, rows }) => ({ name, rows }));
    });
  }

  async read(name: string, control: RunControl): Promise<HostSourceContent> {
    const place = await onSheet(name, () => this.find(name));
    return readSource(this.session, place, await this.headers(), control);
  }

  /** The place as it is now: rows may have been added since it was found. */
  async find(name: string): Promise<SourcePlace> {
    const known = this.#places.get(name);
    const headers = await this.headers();
    const found = known
      ? await this.session.run((context) =>
          lookAtSheets(context, [{ id: known.sheetId, name: known.sheetName }], headers),
        )
      : await findSources(this.session, headers, silentControl, () => undefined);
    for (const place of found) this.#places.set(place.name, place);
    const place = found.find((candidate) => candidate.name === name);
    if (place) return place;
    throw new InputError(`${name}: ${this.what} is no longer there. Look in the workbook again.`);
  }
}

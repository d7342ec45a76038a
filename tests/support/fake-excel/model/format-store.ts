import { type Area, MAX_ROWS, boundingArea, endColumn, endRow } from './area.ts';
import { RunList } from './run-list.ts';

export type FormatValue = string | number | boolean;

export const GENERAL = 'General';

/** How cells look, by property (`NumberFormat`, `Fill.Color`, `Font.Bold` …): a list of runs for each column touched. */
export class FormatStore {
  private readonly columns = new Map<string, (RunList<FormatValue | null> | undefined)[]>();

  /** The value, or null where the property was never set. */
  at(property: string, row: number, column: number): FormatValue | null {
    return this.columns.get(property)?.[column]?.at(row) ?? null;
  }

  set(property: string, area: Area, value: FormatValue | null): void {
    const columns = this.columns.get(property) ?? [];
    this.columns.set(property, columns);
    for (let column = area.column; column < endColumn(area); column++) {
      if (columns[column] === undefined && value === null) continue;
      (columns[column] ??= new RunList<FormatValue | null>(null)).set(area.row, endRow(area), value);
    }
  }

  /** Gives the cells of an area here the looks of as many elsewhere. */
  copyFrom(source: FormatStore, from: Area, to: Area): void {
    this.clear(to);
    for (const [property, columns] of source.columns) {
      for (let i = 0; i < from.columns; i++) {
        for (const { start, end, value } of columns[from.column + i]?.runs(from.row, endRow(from)) ?? []) {
          const row = to.row + start - from.row;
          this.set(property, { row, column: to.column + i, rows: end - start, columns: 1 }, value);
        }
      }
    }
  }

  clear(area: Area): void {
    for (const property of this.columns.keys()) this.set(property, area, null);
  }

  /** The value all cells of the area share, `fallback` where none was set, null when they differ. */
  shared(property: string, area: Area, fallback: FormatValue): FormatValue | null {
    const first = this.at(property, area.row, area.column) ?? fallback;
    for (let column = area.column; column < endColumn(area); column++) {
      const runs = this.columns.get(property)?.[column]?.runs(area.row, endRow(area)) ?? [];
      const values = runs.length === 0 ? [fallback] : runs.map((run) => run.value ?? fallback);
      if (values.some((value) => value !== first)) return null;
    }
    return first;
  }

  numberFormat(row: number, column: number): string {
    const format = this.at('NumberFormat', row, column);
    return format === null ? GENERAL : String(format);
  }

  numberFormats(area: Area): string[][] {
    const block = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(GENERAL));
    for (let i = 0; i < area.columns; i++) {
      const runs = this.columns.get('NumberFormat')?.[area.column + i]?.runs(area.row, endRow(area)) ?? [];
      for (const { start, end, value } of runs) {
        if (value === null) continue;
        for (let row = start; row < end; row++) block[row - area.row][i] = String(value);
      }
    }
    return block;
  }

  /** The area with any format of its own; columns formatted to the foot of the sheet don't count, as in Excel. */
  used(): Area | null {
    let used: Area | null = null;
    for (const columns of this.columns.values()) {
      columns.forEach((runs, column) => {
        for (const { start, end, value } of runs?.runs(0, MAX_ROWS) ?? []) {
          if (value === null || end === MAX_ROWS) continue;
          const span = { row: start, column, rows: end - start, columns: 1 };
          used = used === null ? span : boundingArea(used, span);
        }
      });
    }
    return used;
  }

  /** Every run that was set, as plain data. */
  snapshot(): { property: string; column: number; start: number; end: number; value: FormatValue }[] {
    return [...this.columns].flatMap(([property, columns]) =>
      columns.flatMap((runs, column) =>
        (runs?.runs(0, MAX_ROWS) ?? []).flatMap(({ start, end, value }) =>
          value === null ? [] : [{ property, column, start, end, value }],
        ),
      ),
    );
  }
}

import { parseImportTime } from '../../../src/model/import-time.ts';
import type { MadeUpFile, MadeUpRecord } from '../submissions.ts';

/** Days since 1970, by the platform's own calendar. */
export type PlainDay = number | null;

/** A submitted row as DHSC's national table holds it. */
export type PlainRow = {
  readonly id: number;
  readonly file: number;
  readonly laName: string;
  readonly importTime: number;
  readonly text: (field: string) => string | null;
  readonly day: (field: string) => PlainDay;
};

/** Every row of every file, numbered in the order of import. */
export function plainRows(files: readonly MadeUpFile[]): PlainRow[] {
  const inOrder = files
    .map((file, index) => ({ file, index, importTime: parseImportTime(file.importDate) ?? Number.NaN }))
    .sort((a, b) => a.importTime - b.importTime || a.index - b.index);
  return inOrder
    .flatMap(({ file, index, importTime }) => file.records.map((record) => ({ file, index, importTime, record })))
    .map(({ file, index, importTime, record }, position) => ({
      id: position + 1,
      file: index,
      laName: file.laName ?? 'Hillingdon',
      importTime,
      text: (field) => plainText(record, field),
      day: (field) => plainDay(plainText(record, field)),
    }));
}

function plainText(record: MadeUpRecord, field: string): string | null {
  const text = record[field] ?? '';
  return text.trim() === '' ? null : text;
}

export function plainDay(text: string | null): PlainDay {
  const [year, month, day] = (text ?? '').split('-').map(Number);
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const real = new Date(time);
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return exists ? time / 86_400_000 : null;
}

export function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function firstDayOf(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / 86_400_000;
}

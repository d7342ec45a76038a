import type { TextColumn } from '../../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../../columns/text-dictionary.ts';

/** Requests, and what answers them, count from this age on. Unit: years at the start of the event. */
export const COUNTED_FROM_YEARS = 25;

const YOUNGER = '25 to 64';
const OLDER = '65 and above';

/** The bands that have medians; a code stands for each, and 0 for any other band. */
export const BANDS: readonly (string | null)[] = [null, YOUNGER, OLDER];

/**
 * The working age band as waiting times write it: `18 to 64` is `25 to 64`, since nobody younger is left; all others
 * stay. It goes by the age at the end of the event, not at its start.
 * Source: DHSC waiting_times_method, 1.3b.
 */
export function modifiedAgeBand(band: TextColumn): TextColumn {
  const texts = band.dictionary.map('', (text) => (foldText(text) === '18 to 64' ? YOUNGER : text));
  return band.recoded(
    TextDictionary.of(texts.slice(1)),
    Int32Array.from(texts, (_, code) => code),
  );
}

/** Row → code of its band in BANDS. */
export function bandCodes(modified: TextColumn): Uint8Array {
  const codeOf = modified.dictionary.mapInts(0, (text) => [YOUNGER, OLDER].indexOf(foldText(text)) + 1);
  return Uint8Array.from(modified.codes, (code) => codeOf[code]);
}

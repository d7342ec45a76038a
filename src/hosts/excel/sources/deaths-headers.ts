import { isDeathsDate, isDeathsHeader } from '../../../registered-deaths/deaths-columns.ts';
import type { SourceHeaders } from './source-headers.ts';

/** Tells headers of a list of registered deaths. Client level data has both of its columns too, and is none. */
export function deathsHeaders(cld: SourceHeaders): SourceHeaders {
  return {
    rowAmong: (rows) => (cld.rowAmong(rows) === -1 ? rows.findIndex(isDeathsHeader) : -1),
    isDate: isDeathsDate,
  };
}

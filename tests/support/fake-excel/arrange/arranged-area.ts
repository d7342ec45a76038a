import { parseArea } from '../model/address.ts';
import type { Area } from '../model/area.ts';

/** The area a test writes as text. */
export function arrangedArea(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is not an address on a sheet`);
  return area;
}

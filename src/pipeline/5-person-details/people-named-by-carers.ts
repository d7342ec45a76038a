import { daysOf, textOf } from '../../columns/table.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { TextDictionary } from '../../columns/text-dictionary.ts';
import type { DetailInput } from './detail.ts';
import { comparableEnds } from './latest-first.ts';
import type { PersonNumber } from './people.ts';

const CARERS: ReadonlySet<string> = new Set(['Unpaid carer', 'Unpaid carer known by association'].map(foldText));
const LINKS = ['Adult_1_Linked_Person_ID', 'Adult_2_Linked_Person_ID', 'Adult_3_Linked_Person_ID'];

export type PeopleNamedByCarers = {
  /** 1 for each person whom a carer names. */
  readonly isNamed: Uint8Array;
  carerRowsOf(person: PersonNumber): readonly number[];
};

/**
 * The people whom unpaid carers name as those they care for, by LA code and LA person ID.
 *
 * A carer's event counts when it touches the period, open ones too. The person named may have the LA person ID in any
 * event, whenever that was.
 * Unknowns: rows without LA code or LA person ID name nobody and are not named.
 * Source: DHSC Create_personal_details_table.
 */
export function peopleNamedByCarers({ events, people, period }: DetailInput): PeopleNamedByCarers {
  const laCodes = textOf(events, 'LA_Code').foldedCodes;
  const laCount = textOf(events, 'LA_Code').dictionary.folding.texts.length;
  const ids = textOf(events, 'LA_Person_Unique_Identifier');
  const idCodes = ids.foldedCodes;
  const isCarer = textOf(events, 'Client_Type_Cleaned').flags((text) => CARERS.has(foldText(text)));
  const ends = comparableEnds(events);
  const starts = daysOf(events, 'Event_Start_Date').values;
  const carerRows: number[] = [];
  for (let row = 0; row < isCarer.length; row++) {
    if (isCarer[row] === 1 && ends[row] >= period.start && starts[row] <= period.end) carerRows.push(row);
  }

  const links = LINKS.map((name) => textOf(events, name));
  const idCodeOf = idCodesNamed(links, ids.dictionary);
  const linkedIds = links.map((link) => ({
    codes: link.codes,
    idOf: link.dictionary.mapInts(0, (text) => idCodeOf.get(foldText(text)) ?? 0),
  }));
  const named = new Set(carerRows.flatMap(keysNamedIn));

  const isNamed = new Uint8Array(people.count);
  for (let row = 0; row < idCodes.length; row++) {
    if (named.has(keyOf(idCodes[row], laCodes[row]))) isNamed[people.personOf[row]] = 1;
  }
  return {
    isNamed,
    carerRowsOf: (person) => {
      const keys = new Set(Array.from(people.rowsOf(person), (row) => keyOf(idCodes[row], laCodes[row])));
      return carerRows.filter((row) => keysNamedIn(row).some((key) => keys.has(key)));
    },
  };

  function keyOf(idCode: number, laCode: number): number {
    return idCode * laCount + laCode;
  }

  function keysNamedIn(row: number): number[] {
    const keys: number[] = [];
    for (const { codes, idOf } of linkedIds) {
      const idCode = idOf[codes[row]];
      if (idCode !== 0 && laCodes[row] !== 0) keys.push(keyOf(idCode, laCodes[row]));
    }
    return keys;
  }
}

/** Folded ID that some row names → its folded code as an LA person ID, if anybody has it. */
function idCodesNamed(links: readonly TextColumn[], ids: TextDictionary): ReadonlyMap<string, number> {
  const named = new Set(links.flatMap((link) => link.dictionary.folding.texts));
  const codes = new Map<string, number>();
  ids.folding.texts.forEach((text, code) => {
    if (text !== null && named.has(text)) codes.set(text, code);
  });
  return codes;
}

import { denseRank, intKey, textKey } from '../../columns/dense-rank.ts';
import type { RankKey } from '../../columns/dense-rank.ts';
import { daysOf, textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import { isServiceType } from '../2-filter-events/index.ts';

/** The records that agree on DHSC's identifying fields, as groups of rows. */
export type UniqueEvents = {
  /** `727_51`: LA code and the event's place among those of its local authority. */
  readonly refs: TextColumn;
  /** Rows so that those of one event stand together. */
  readonly order: Int32Array;
  /** Row → number of its event, from 1. */
  readonly eventOf: Int32Array;
  readonly eventCount: number;
};

/** The columns whose values make a unique event, beside Event_Type. */
export type EventKeyColumns = {
  readonly clientType: string;
  readonly routeOfAccess: string;
  readonly assessmentType: string;
  readonly serviceType: string;
  readonly serviceComponent: string;
};

/** The values as submitted, or as cleaned: then spelling variants, and values that no mapping knows, fall together. */
export const EVENT_KEYS: Record<Method['eventKey'], EventKeyColumns> = {
  raw: {
    clientType: 'Client_Type',
    routeOfAccess: 'Request_Route_of_Access',
    assessmentType: 'Assessment_Type',
    serviceType: 'Service_Type',
    serviceComponent: 'Service_Component',
  },
  cleaned: {
    clientType: 'Client_Type_Cleaned',
    routeOfAccess: 'Request_Route_Of_Access_Cleaned',
    assessmentType: 'Assessment_Type_Cleaned',
    serviceType: 'Service_Type_Cleaned',
    serviceComponent: 'Service_Component_Cleaned',
  },
};

/**
 * Der_Unique_Event_Ref: which records describe the same event.
 *
 * Same LA code, start, client type, person and event type; for all but services the same derived end; for requests the
 * same route of access, for assessments the same type, for services the same type and component. Where values count as
 * submitted, a service relabelled from Release 1 to Release 2 wording becomes another event; case and trailing spaces
 * do not count, null equals null.
 * Unknowns: a null event type is of no kind, and neither its end nor any of the types counts.
 * Reads: the key columns, Event_Type, LA_Code, Event_Start_Date, Der_Event_End_Date, Der_NHS_LA_Combined_Person_ID.
 * Source: DHSC GetDerivedFields. The numbers follow plain text order, not SQL Server's; only equality matters.
 */
export function deriveUniqueEventRef(events: Table, person: TextColumn, columns: EventKeyColumns): UniqueEvents {
  const rowCount = events.numRows();
  const type = textOf(events, 'Event_Type');
  const isService = type.flags(isServiceType);
  const isOther = type.flags((text) => !isServiceType(text));
  const isRequest = type.flags((text) => foldText(text).includes('request'));
  const isAssessment = type.flags((text) => foldText(text).includes('assessment'));
  const laCode = textOf(events, 'LA_Code');

  const keys: RankKey[] = [
    textKey(laCode),
    intKey(daysOf(events, 'Event_Start_Date').values),
    intKey(daysOf(events, 'Der_Event_End_Date').values, isOther),
    textKey(textOf(events, columns.clientType)),
    textKey(person),
    textKey(type),
    textKey(textOf(events, columns.routeOfAccess), isRequest),
    textKey(textOf(events, columns.assessmentType), isAssessment),
    textKey(textOf(events, columns.serviceType), isService),
    textKey(textOf(events, columns.serviceComponent), isService),
  ];
  const ranked = denseRank(keys, rowCount);
  const { order, groupOf, groupCount } = separateLaCodeSpellings(ranked, laCode);
  return {
    refs: refColumn(laCode, ranked.groupOf, groupOf, groupCount),
    order,
    eventOf: groupOf,
    eventCount: groupCount,
  };
}

type Ranked = ReturnType<typeof denseRank>;

/**
 * The reference is text, LA code and number joined: `727 ` and `727` share the numbers (equal in a comparison) but not
 * the reference (`727 _5` is not `727_5`). Rows of one event are split where their LA codes differ in trailing spaces.
 */
function separateLaCodeSpellings(ranked: Ranked, laCode: TextColumn): Ranked {
  const spelling = spellingCodes(laCode);
  const differs = laCode.codes.some((code) => spelling[code] !== laCode.dictionary.folding.codes[code]);
  if (!differs) return ranked;
  const spellings = Int32Array.from(laCode.codes, (code) => spelling[code]);
  return denseRank([intKey(ranked.groupOf), intKey(spellings)], laCode.length);
}

/** Folded code of each LA code's first spelling; another number for a spelling with other trailing spaces. */
function spellingCodes({ dictionary }: TextColumn): Int32Array {
  const { codes, firstCodes } = dictionary.folding;
  const numberOf = new Map<string, number>();
  let next = firstCodes.length;
  return Int32Array.from(dictionary.texts, (text, code) => {
    if (text === null) return 0;
    const exact = text.toLowerCase();
    const first = dictionary.texts[firstCodes[codes[code]]] ?? '';
    const known = numberOf.get(exact) ?? (exact === first.toLowerCase() ? codes[code] : next++);
    numberOf.set(exact, known);
    return known;
  });
}

function refColumn(laCode: TextColumn, rankOf: Int32Array, eventOf: Int32Array, eventCount: number): TextColumn {
  const dictionary = TextDictionary.lazy(eventCount + 1, () => {
    const laCodes = laCode.codes;
    const folded = laCode.foldedCodes;
    const firstRank = new Map<number, number>();
    for (let row = 0; row < rankOf.length; row++) {
      const known = firstRank.get(folded[row]);
      if (known === undefined || rankOf[row] < known) firstRank.set(folded[row], rankOf[row]);
    }
    const texts = new Array<string | null>(eventCount + 1).fill(null);
    for (let row = 0; row < rankOf.length; row++) {
      const rank = rankOf[row] - (firstRank.get(folded[row]) ?? 1) + 1;
      texts[eventOf[row]] ??= `${laCode.dictionary.texts[laCodes[row]] ?? ''}_${rank}`;
    }
    return texts;
  });
  return new TextColumn(dictionary, eventOf);
}

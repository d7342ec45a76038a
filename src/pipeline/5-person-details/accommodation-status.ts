import { IntColumn, NO_INT } from '../../columns/int-column.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import { accommodationFromServices } from './accommodation-from-services.ts';
import type { Detail, DetailInput } from './detail.ts';
import type { DetailFinding } from './detail-finding.ts';
import { isUnknown, knownOrUnknown, latestKnownOf, UNKNOWN } from './latest-known-value.ts';
import type { LatestKnownRule } from './latest-known-value.ts';
import type { PersonNumber } from './people.ts';

const FIELD = 'Accommodation_Status';
const GROUP_FIELD = 'Accommodation_Status_Group';

const ACCOMMODATION_STATUS: LatestKnownRule = {
  field: FIELD,
  valueOf: knownOrUnknown,
  standingOf: (value) => (isUnknown(value) ? 0 : 1),
  conflict: UNKNOWN,
};

/**
 * Where a person lives, and whether that is settled (1) or not (0): the latest known status; when that is `Unknown`,
 * because nothing is known or the latest rows contradict each other, what the latest service says.
 * Unknowns: a status that is not in settled_accommodation.csv has no group.
 * Source: DHSC Create_personal_details_table.
 */
export function accommodationStatus(input: DetailInput): Detail {
  const { reference } = input;
  const latest = latestKnownOf('Accommodation_Status_Cleaned', ACCOMMODATION_STATUS, input);
  const services = accommodationFromServices(input);
  const values = replaceUnknowns(latest.values, (person) => services.of(person).status);
  const groups = new Map(reference.accommodationStatuses().map(({ status, settled }) => [foldText(status), settled]));
  const groupOf = values.dictionary.mapInts(NO_INT, (status) => {
    const settled = groups.get(foldText(status));
    return settled === undefined ? NO_INT : Number(settled);
  });
  const columns = { [FIELD]: values, [GROUP_FIELD]: new IntColumn(values.mappedInts(groupOf)) };
  return {
    columns,
    explain: (person) => {
      const status = explainStatus(person);
      return [status, explainGroup(person, status.rows)];
    },
  };

  function explainStatus(person: PersonNumber): DetailFinding {
    const [submitted] = latest.explain(person);
    if (!isUnknown(submitted.value ?? '')) return submitted;
    const { status, rows } = services.of(person);
    if (isUnknown(status)) {
      const reason =
        rows.length === 0 ? 'No service tells more.' : `The latest service does not tell: ${services.describe(rows)}.`;
      return { ...submitted, because: `${submitted.because} ${reason}`, rows: [...submitted.rows, ...rows] };
    }
    const because = `It would be Unknown, so the latest service tells: ${services.describe(rows)}.`;
    return { field: FIELD, value: status, rule: 'deduced from service', because, rows, insteadOf: submitted };
  }

  function explainGroup(person: PersonNumber, rows: readonly number[]): DetailFinding {
    const group = columns[GROUP_FIELD].at(person);
    const because = 'Whether Accommodation_Status is settled (1) or not (0).';
    const value = group === null ? null : String(group);
    return { field: GROUP_FIELD, value, rule: 'derived', because, rows, insteadOf: null };
  }
}

/** The values with another in the place of each `Unknown`. */
function replaceUnknowns(values: TextColumn, instead: (person: PersonNumber) => string): TextColumn {
  const unknown = values.dictionary.flags(isUnknown);
  const codeOf = new Map<string, number>();
  const codes = values.codes.map((code, person) => {
    if (unknown[code] === 0) return code;
    const text = instead(person);
    const added = codeOf.get(text) ?? values.dictionary.size + codeOf.size;
    codeOf.set(text, added);
    return added;
  });
  return new TextColumn(TextDictionary.concat([values.dictionary, TextDictionary.of([...codeOf.keys()])]), codes);
}

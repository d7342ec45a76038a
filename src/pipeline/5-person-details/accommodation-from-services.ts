import { gather } from '../../columns/rows.ts';
import { daysOf, textOf } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { isoOf } from '../../model/day.ts';
import { NO_COMPONENT } from '../../reference-tables/index.ts';
import { bestRows } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import { EVENT_TYPE } from './column-names.ts';
import type { DetailInput } from './detail.ts';
import { latestEnd, latestStart } from './latest-first.ts';
import { UNKNOWN } from './latest-known-value.ts';
import type { PersonNumber } from './people.ts';

/** Where the latest service says that a person lives. */
export type DeducedAccommodation = {
  readonly status: string;
  /** The latest services; empty when the person has none. */
  readonly rows: readonly number[];
};

export type AccommodationFromServices = {
  of(person: PersonNumber): DeducedAccommodation;
  /** What the latest services are, for the analyst. */
  describe(rows: readonly number[]): string;
};

const SERVICE = 'service';
/** Behind every rank of the service type hierarchy. */
const NO_RANK = 99;

/**
 * Where a person lives, from the latest service: latest end, strongest service type, a component that tells rather than
 * one that does not, latest start. All services count, whenever they were and whatever the client type.
 *
 * Unknowns: `Unknown` without a service or when no rule of accommodation_from_services.csv fits. Latest services with
 * two telling components count as without. Without an LA code, DHSC's join finds no service.
 * Source: DHSC Create_personal_details_table.
 */
export function accommodationFromServices(input: DetailInput): AccommodationFromServices {
  const { events, people, hasLaCode, reference } = input;
  const rules = reference.accommodationFromServices().map(({ serviceType, serviceComponent, accommodationStatus }) => ({
    serviceType: serviceType === null ? null : foldText(serviceType),
    serviceComponent: serviceComponent === null ? null : foldText(serviceComponent),
    accommodationStatus,
  }));
  const isService = textOf(events, EVENT_TYPE).flags((text) => foldText(text) === SERVICE);
  const type = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const hierarchy = reference.serviceTypeHierarchy();
  const rankOfType = type.dictionary.mapInts(NO_RANK, (text) => hierarchy.get(foldText(text)) ?? NO_RANK);
  const tellingComponents = new Set(rules.map(({ serviceComponent }) => serviceComponent));
  const isTelling = gather(
    component.dictionary.mapInts(0, (text) =>
      foldText(text) !== NO_COMPONENT && tellingComponents.has(foldText(text)) ? 1 : 0,
    ),
    component.codes,
  );
  const strength = gather(
    rankOfType.map((rank) => -rank),
    type.codes,
  );
  const criteria: readonly Criterion[] = [
    latestEnd(events),
    { rule: 'deduced from service', numbers: strength, saw: typeOf },
    { rule: 'deduced from service', numbers: isTelling, saw: (row) => component.at(row) ?? '' },
    latestStart(events),
  ];
  const ends = daysOf(events, 'Der_Event_End_Date').values;

  return { of: deduce, describe };

  function deduce(person: PersonNumber): DeducedAccommodation {
    const services = people.rowsOf(person).filter((row) => isService[row] === 1);
    if (services.length === 0 || hasLaCode[person] === 0) return { status: UNKNOWN, rows: [] };
    const rows = bestRows(services, criteria);
    const typeCode = type.codes[rows[0]];
    const serviceType = rankOfType[typeCode] === NO_RANK ? null : foldText(typeOf(rows[0]));
    const components = new Set<string>();
    for (const row of rows) if (isTelling[row] === 1) components.add(foldText(component.at(row) ?? ''));
    const [serviceComponent] = components.size === 1 ? components : [NO_COMPONENT];
    const fitting = rules.find(
      (rule) =>
        (rule.serviceType === null || rule.serviceType === serviceType) &&
        (rule.serviceComponent === null || rule.serviceComponent === serviceComponent),
    );
    return { status: fitting?.accommodationStatus ?? UNKNOWN, rows };
  }

  function typeOf(row: number): string {
    return type.at(row) ?? 'no service type';
  }

  function describe(rows: readonly number[]): string {
    const named = new Set(rows.map((row) => component.at(row) ?? 'no component'));
    const end = isoOf(ends[rows[0]]);
    return `${typeOf(rows[0])}, ${[...named].join(' and ')}, ${end === null ? 'open' : `ended ${end}`}`;
  }
}

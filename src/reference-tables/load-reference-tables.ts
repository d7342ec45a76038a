import { foldText } from '../columns/text-dictionary.ts';
import { readAccommodationRules } from './accommodation-from-services.ts';
import { readAccommodationStatuses } from './accommodation-status.ts';
import { readFinalOutcomes, readUnusableOutcomes } from './ascof-2a-outcomes.ts';
import { readCarerSupports, readClientSettings } from './ascof-3d-hierarchies.ts';
import { readComponentOfServiceType } from './component-of-service-type.ts';
import { readDataQualityRules } from './data-quality-rule.ts';
import { readEventOutcomeHierarchy } from './event-outcome-hierarchy.ts';
import { readFieldDefinitions } from './field-definition.ts';
import { readFieldStatuses } from './field-status.ts';
import { readLocalAuthorities } from './local-authority.ts';
import type { Mapping } from './mapping.ts';
import { readMappingStatus } from './mapping-status.ts';
import { once } from './once.ts';
import { readPopulations } from './population.ts';
import { readPublishedFigures } from './published-figure.ts';
import { readPublishedKeys } from './published-key.ts';
import { readPublishedMethods } from './published-method.ts';
import { readMapping } from './read-mapping.ts';
import type { ReadReference } from './read-reference.ts';
import type { ReferenceTables } from './reference-tables.ts';
import { readServiceTypeHierarchy } from './service-type-hierarchy.ts';

/**
 * The reference tables. What every run needs is read and checked at once, the rest when first asked.
 *
 * Errors: an Error with file, line and column where a file breaks a rule.
 */
export function loadReferenceTables(read: ReadReference): ReferenceTables {
  const fields = readFieldDefinitions(read);
  const listFields = fields.filter((field) => field.type === 'list').map((field) => field.name);
  const mappings = new Map(listFields.map((field) => [field, readMapping(read, field)]));
  const eventOutcome = requireMapping(mappings, 'Event_Outcome');
  const serviceType = requireMapping(mappings, 'Service_Type');
  const serviceComponent = requireMapping(mappings, 'Service_Component');
  const deliveryMechanism = requireMapping(mappings, 'Delivery_Mechanism');
  const accommodationStatus = requireMapping(mappings, 'Accommodation_Status');
  const statuses = once(() => readAccommodationStatuses(read, accommodationStatus));
  return {
    fields,
    mappings,
    outcomeHierarchy: readEventOutcomeHierarchy(read, eventOutcome),
    localAuthorities: readLocalAuthorities(read),
    methods: readPublishedMethods(read),
    populations: once(() => readPopulations(read)),
    publishedAscof: once(() => readPublishedFigures(read)),
    publishedKeys: once(() => readPublishedKeys(read)),
    mappingStatus: once(() => readMappingStatus(read, mappings)),
    accommodationStatuses: statuses,
    settledAccommodation: once(
      () => new Set(statuses().flatMap(({ status, settled }) => (settled ? [foldText(status)] : []))),
    ),
    accommodationFromServices: once(() => readAccommodationRules(read, { serviceType, serviceComponent }, statuses())),
    serviceTypeHierarchy: once(() => readServiceTypeHierarchy(read, serviceType)),
    ascof2aUnusableOutcomes: once(() => readUnusableOutcomes(read, eventOutcome)),
    ascof2aFinalOutcomes: once(() => readFinalOutcomes(read, { eventOutcome, serviceType })),
    ascof3dClientSettings: once(() => readClientSettings(read, { serviceType, deliveryMechanism })),
    ascof3dCarerSupports: once(() => readCarerSupports(read)),
    dataQualityRules: once(() => readDataQualityRules(read, fields)),
    fieldStatuses: once(() => readFieldStatuses(read, fields)),
    componentOfServiceType: once(() => readComponentOfServiceType(read, { serviceType, serviceComponent })),
  };
}

function requireMapping(mappings: ReadonlyMap<string, Mapping>, field: string): Mapping {
  const mapping = mappings.get(field);
  if (mapping === undefined) throw new Error(`reference/fields.csv: ${field} must be there, as a field of type list`);
  return mapping;
}

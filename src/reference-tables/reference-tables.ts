import type { AccommodationRule } from './accommodation-from-services.ts';
import type { AccommodationStatus } from './accommodation-status.ts';
import type { Ascof2aFinalOutcome } from './ascof-2a-outcomes.ts';
import type { Ascof3dCarerSupport, Ascof3dClientSetting } from './ascof-3d-hierarchies.ts';
import type { FittingComponent } from './component-of-service-type.ts';
import type { DataQualityRule } from './data-quality-rule.ts';
import type { FieldDefinition } from './field-definition.ts';
import type { FieldStatus } from './field-status.ts';
import type { LocalAuthority } from './local-authority.ts';
import type { Mapping } from './mapping.ts';
import type { MappingStatus } from './mapping-status.ts';
import type { Population } from './population.ts';
import type { PublishedFigure } from './published-figure.ts';
import type { PublishedKey } from './published-key.ts';
import type { PublishedMethod } from './published-method.ts';

/** What lies in `reference/`, checked. A function reads its file when first called, and once. */
export type ReferenceTables = {
  /** The columns of the specification, in its order. */
  readonly fields: readonly FieldDefinition[];
  /** Field name as in fields.csv → how its submitted texts are cleaned. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** Folded cleaned event outcome → rank, 1 the strongest. */
  readonly outcomeHierarchy: ReadonlyMap<string, number>;
  readonly localAuthorities: readonly LocalAuthority[];
  readonly methods: readonly PublishedMethod[];
  readonly populations: () => readonly Population[];
  readonly publishedAscof: () => readonly PublishedFigure[];
  /** Which figures of ours can be held against which published ones. */
  readonly publishedKeys: () => readonly PublishedKey[];
  readonly mappingStatus: () => readonly MappingStatus[];
  readonly accommodationStatuses: () => readonly AccommodationStatus[];
  /** Folded statuses in the home or with family. */
  readonly settledAccommodation: () => ReadonlySet<string>;
  /** In the order they are tried. */
  readonly accommodationFromServices: () => readonly AccommodationRule[];
  /** Folded cleaned service type → rank, 1 the strongest. */
  readonly serviceTypeHierarchy: () => ReadonlyMap<string, number>;
  /** Folded event outcomes that do not tell what followed reablement. */
  readonly ascof2aUnusableOutcomes: () => ReadonlySet<string>;
  /** Folded final outcome → where ASCOF 2A counts it. */
  readonly ascof2aFinalOutcomes: () => ReadonlyMap<string, Ascof2aFinalOutcome>;
  /** By rank. */
  readonly ascof3dClientSettings: () => readonly Ascof3dClientSetting[];
  /** By rank. */
  readonly ascof3dCarerSupports: () => readonly Ascof3dCarerSupport[];
  /** What submitted data are held against. */
  readonly dataQualityRules: () => readonly DataQualityRule[];
  /** When each field must be filled, in the order of the specification. */
  readonly fieldStatuses: () => readonly FieldStatus[];
  /** Folded cleaned service type → the component that fits it. */
  readonly componentOfServiceType: () => ReadonlyMap<string, FittingComponent>;
};

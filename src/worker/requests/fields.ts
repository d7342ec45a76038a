import type { FieldDefinition } from '../../reference-tables/index.ts';
import type { RequestContext } from './request-context.ts';

/** The specification's columns, by which a host knows client level data. */
export function fields(_: null, { session }: RequestContext): readonly FieldDefinition[] {
  return session.reference.fields;
}

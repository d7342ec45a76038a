import { listSources } from './list-sources.ts';
import type { MethodChoice } from './list-sources.ts';
import type { SourceFacts } from '../sources/source-facts.ts';
import type { RequestContext } from './request-context.ts';

export type SourcesToRemove = MethodChoice & { readonly ids: readonly number[] };

/** Forgets files and sheets. An earlier result stays. Returns those that are left. */
export function removeSources(args: SourcesToRemove, context: RequestContext): SourceFacts[] {
  context.session.remove(args.ids);
  return listSources(args, context);
}

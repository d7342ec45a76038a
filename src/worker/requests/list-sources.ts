import { DEFAULT_METHOD, methodOf } from '../../methods/index.ts';
import type { Method } from '../../methods/index.ts';
import type { SourceFacts } from '../sources/source-facts.ts';
import type { RequestContext } from './request-context.ts';

export type MethodChoice = {
  /** Id of a method version; the default one when not given. */
  readonly method?: string;
};

/** Every file and sheet that is here. Their periods depend on the method version. */
export function listSources(choice: MethodChoice, { session }: RequestContext): SourceFacts[] {
  return session.facts(chosenMethod(choice));
}

export function chosenMethod({ method }: MethodChoice): Method {
  return method === undefined ? DEFAULT_METHOD : methodOf(method);
}

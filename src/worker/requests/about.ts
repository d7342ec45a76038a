import { DEFAULT_METHOD, METHODS } from '../../methods/index.ts';
import type { RequestContext } from './request-context.ts';

/** What the pane offers to choose from. */
export type About = {
  readonly methods: readonly { readonly id: string; readonly title: string; readonly commit: string }[];
  readonly defaultMethod: string;
  readonly localAuthorities: readonly { readonly laCode: string; readonly laName: string }[];
};

export function about(_: null, { session }: RequestContext): About {
  return {
    methods: METHODS.map(({ id, title, commit }) => ({ id, title, commit })),
    defaultMethod: DEFAULT_METHOD.id,
    localAuthorities: session.reference.localAuthorities.map(({ laCode, cldLaName }) => ({
      laCode,
      laName: cldLaName,
    })),
  };
}

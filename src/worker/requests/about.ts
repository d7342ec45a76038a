import { METHOD_CHANGES } from '../../methods/method-changes.ts';
import type { MethodChange } from '../../methods/method-changes.ts';
import { DEFAULT_METHOD, METHODS } from '../../methods/index.ts';
import type { RequestContext } from './request-context.ts';

/** What the pane offers to choose from. */
export type About = {
  /** `linksDeaths`: dates of death come from somewhere that the analyst chooses. */
  readonly methods: readonly {
    readonly meaning: string;
    readonly id: string;
    readonly title: string;
    readonly commit: string;
    readonly linksDeaths: boolean;
  }[];
  readonly defaultMethod: string;
  /** What the newest does otherwise than the one before. */
  readonly methodChanges: readonly MethodChange[];
  readonly localAuthorities: readonly { readonly laCode: string; readonly laName: string }[];
};

export function about(_: null, { session }: RequestContext): About {
  return {
    methods: METHODS.map(({ id, title, meaning, commit, dateOfDeath }) => ({
      id,
      title,
      meaning,
      commit,
      linksDeaths: dateOfDeath === 'linked',
    })),
    defaultMethod: DEFAULT_METHOD.id,
    methodChanges: Object.values(METHOD_CHANGES),
    localAuthorities: session.reference.localAuthorities.map(({ laCode, cldLaName }) => ({
      laCode,
      laName: cldLaName,
    })),
  };
}

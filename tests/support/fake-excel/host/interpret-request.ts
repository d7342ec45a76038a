import { HostError } from './host-error.ts';
import { camelCase } from './kind.ts';
import { ObjectPaths } from './object-paths.ts';
import { answerQuery } from './query.ts';
import type { References } from './references.ts';
import { ACTION, type ActionMessage, type RequestBody } from './request-message.ts';
import { UnknownMemberError } from './unknown-member-error.ts';

export interface ReplyBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  /** The trace marks passed: the proxies wait for theirs before they register or drop an event handler. */
  readonly TraceIds: number[];
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** Carries out a request action by action. The first error ends it; what was done before stays done, as in Excel. */
export function interpretRequest(body: RequestBody, root: object, references: References): ReplyBody {
  const paths = new ObjectPaths(body, root, references);
  const results: ReplyBody['Results'] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ACTION.trace) traces.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, references) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      const place = { Location: paths.location, ActionIndex: index, HttpStatusCode: 400 };
      return { Results: results, TraceIds: traces, Error: { Code: code, Message: message, ...place } };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: ActionMessage, paths: ObjectPaths, references: References): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const view = paths.resolve(action.ObjectPathId);
  if (view === null) return null;
  paths.location = `${view.kind}.${camelCase(action.Name)}`;
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case ACTION.instantiate: {
      const reference = references.idOf(view.target);
      return { ...view.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
    }
    case ACTION.query:
      return answerQuery(view, action.QueryInfo ?? {});
    case ACTION.setProperty:
      view.write(action.Name, args.at(0));
      return null;
    case ACTION.method:
      if (action.Name === '_KeepReference') references.keep(view.target);
      else if (action.Name === '_RemoveReference') references.release(args.text(0));
      else return view.call(action.Name, args) ?? null;
      return null;
    default:
      throw new UnknownMemberError(`action of type ${String(action.ActionType)}`);
  }
}

import { z } from 'zod';

/** The kinds of action the proxies send. Recursive queries, JSON queries, updates and "ensure unchanged" are not here. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const requestBody = z.object({ Actions: z.array(action), ObjectPaths: z.record(z.string(), objectPath) });

export type RequestBody = z.infer<typeof requestBody>;
export type ActionMessage = z.infer<typeof action>;
export type ObjectPathMessage = z.infer<typeof objectPath>;
export type ArgumentMessage = z.infer<typeof argumentInfo>;
export type QueryMessage = z.infer<typeof queryInfo>;

export function parseRequest(text: string): RequestBody {
  return requestBody.parse(JSON.parse(text));
}

/** Whether a request only hands references back, as `Excel.run` does when it ends: no work of the app's own. */
export function isCleanup(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return work.length > 0 && work.every((action) => action.Name === '_RemoveReference');
}

import type { HostObject } from './kind.ts';
import type { QueryMessage } from './request-message.ts';
import { UnknownMemberError } from './unknown-member-error.ts';
import { viewOf } from './view-of.ts';

type Answer = Record<string, unknown>;

/** Answers a `load`: the properties asked for, by path (`name`, `tables/name`, `format/fill/color`). None means all. */
export function answerQuery(view: HostObject, query: QueryMessage): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map(splitPath);
  return view.isCollection ? answerCollection(view, paths, query) : answerObject(view, paths);
}

function splitPath(path: string): string[] {
  return path.split(/[/.]/).filter((name) => name !== '');
}

function answerObject(view: HostObject, paths: readonly string[][]): Answer {
  const answer: Answer = { ...view.identity() };
  const nested = new Map<string, string[][]>();
  for (const path of paths.length === 0 ? [['*']] : paths) {
    const [name, ...rest] = path;
    const property = view.readableName(name);
    if (name === '*') readAll(view, answer);
    else if (property !== null) answer[property] = view.read(property);
    else addNested(nested, objectName(view, name), rest);
  }
  for (const [name, inner] of nested) answer[name] = answerNested(view.reach(name), inner);
  return answer;
}

function readAll(view: HostObject, answer: Answer): void {
  for (const name of view.readable()) answer[name] = view.read(name);
}

function objectName(view: HostObject, name: string): string {
  const found = view.objectName(name);
  if (found === null) throw new UnknownMemberError(`${view.kind}.${name} to load`);
  return found;
}

function addNested(nested: Map<string, string[][]>, name: string, rest: string[]): void {
  nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? ['*'] : rest]);
}

function answerNested(target: object | null, paths: readonly string[][]): Answer | null {
  if (target === null) return null;
  const view = viewOf(target);
  return view.isCollection ? answerCollection(view, paths, {}) : answerObject(view, paths);
}

/** A collection's own property (`count`) is its own; every other path is about each of its items. */
function answerCollection(view: HostObject, paths: readonly string[][], query: QueryMessage): Answer {
  const answer: Answer = {};
  const itemPaths: string[][] = [];
  for (const path of paths) {
    const [name, ...rest] = path[0]?.toLowerCase() === 'items' ? path.slice(1) : path;
    const property = name === undefined ? null : view.readableName(name);
    if (property !== null) answer[property] = view.read(property);
    else itemPaths.push(name === undefined ? ['*'] : [name, ...rest]);
  }
  if (itemPaths.length === 0 && paths.length > 0) return answer;
  const start = query.Skip ?? 0;
  const items = view.items().slice(start, query.Top === undefined ? undefined : start + query.Top);
  return { ...answer, _Items: items.map((item) => answerObject(viewOf(item), itemPaths)) };
}

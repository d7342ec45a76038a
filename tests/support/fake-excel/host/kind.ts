import type { CallArguments } from './call-arguments.ts';
import { HostError } from './host-error.ts';
import { UnknownMemberError } from './unknown-member-error.ts';

/**
 * One kind of Excel object: what can be read, set, reached and called on it, under the host's own names (`Values`,
 * `GetRange`). Members give model objects, whose class tells their kind, or null for "no such object".
 */
export interface Kind<T> {
  readonly name: string;
  /** What the proxies find the object again by. */
  readonly identity?: (target: T) => Readonly<Record<string, string | number>>;
  readonly read?: Readonly<Record<string, (target: T) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, (target: T) => object | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: CallArguments) => unknown>>;
  readonly items?: (target: T) => readonly object[];
  readonly item?: (target: T, key: unknown) => object | null;
}

/** A model object seen through its kind. */
export interface HostObject {
  readonly kind: string;
  readonly target: object;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, string | number>>;
  /** The host's names of all readable properties. */
  readable(): readonly string[];
  /** The host's name of a property or object written in any case, or null. */
  readableName(name: string): string | null;
  objectName(name: string): string | null;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  reach(name: string): object | null;
  call(name: string, args: CallArguments): unknown;
  items(): readonly object[];
  item(key: unknown): object;
}

export function hostObject<T extends object>(kind: Kind<T>, target: T): HostObject {
  const fail = (member: string): UnknownMemberError => new UnknownMemberError(`${kind.name}.${member}`);
  return {
    kind: kind.name,
    target,
    isCollection: kind.items !== undefined,
    identity: () => kind.identity?.(target) ?? {},
    readable: () => Object.keys(kind.read ?? {}),
    readableName: (name) => findName(kind.read, name),
    objectName: (name) => findName(kind.objects, name),
    read: (name) => own(kind.read, name, fail)(target),
    write: (name, value) => {
      own(kind.write, name, fail)(target, value);
    },
    reach: (name) => own(kind.objects, name, fail)(target),
    call: (name, args) => own(kind.methods, name, fail)(target, args),
    items: () => {
      if (kind.items === undefined) throw fail('items');
      return kind.items(target);
    },
    item: (key) => {
      if (kind.item === undefined) throw fail('getItem');
      const found = kind.item(target, key);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
  };
}

function own<F>(members: Readonly<Record<string, F>> | undefined, name: string, fail: (member: string) => Error): F {
  if (members === undefined || !Object.hasOwn(members, name)) throw fail(camelCase(name));
  return members[name];
}

function findName(members: object | undefined, name: string): string | null {
  return Object.keys(members ?? {}).find((own) => own.toLowerCase() === name.toLowerCase()) ?? null;
}

export function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

import { CallArguments } from './call-arguments.ts';
import { HostError } from './host-error.ts';
import { type HostObject, camelCase } from './kind.ts';
import type { References } from './references.ts';
import { type ArgumentMessage, type ObjectPathMessage, PATH, type RequestBody } from './request-message.ts';
import { UnknownMemberError } from './unknown-member-error.ts';
import { viewOf } from './view-of.ts';

/** Finds the objects a request speaks of; each path is followed once in a request, so that an `add` adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  /** The member being carried out, for the error if it fails. */
  location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly root: object,
    private readonly references: References,
  ) {}

  /** The object, or null for a null object: what is reached from a null object is null too. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const target = this.follow(this.body.ObjectPaths[String(id)]);
    const view = target === null ? null : viewOf(target);
    this.found.set(id, view);
    return view;
  }

  arguments(info: ArgumentMessage | undefined): CallArguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = info?.Arguments ?? [];
    return new CallArguments(values.map((value, index) => this.argument(value, ids[index])));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id !== 'number' || id === 0) return value;
    const view = this.resolve(id);
    if (view === null) throw new HostError('InvalidArgument');
    return view.target;
  }

  private follow(path: ObjectPathMessage): object | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.references.find(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    return parent === null ? null : this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPathMessage): object | null {
    const args = this.arguments(path.ArgumentInfo);
    this.location = `${parent.kind}.${path.Name === '' ? 'getItem' : camelCase(path.Name)}`;
    if (path.ObjectPathType === PATH.indexer) return parent.item(args.at(0));
    if (path.ObjectPathType === PATH.property) return parent.reach(path.Name);
    if (path.ObjectPathType !== PATH.method)
      throw new UnknownMemberError(`path of type ${String(path.ObjectPathType)}`);
    const result = parent.call(path.Name, args);
    if (typeof result === 'object') return result;
    throw new UnknownMemberError(`${this.location} that gives an object`);
  }
}

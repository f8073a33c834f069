import { callMember, readMember } from "./members";
import { OfficeError, invalidArgument, itemNotFound, notImplemented } from "./office-error";
import { OfficeObject } from "./office-object";
import type { References } from "./references";
import type { RequestBody, WireArguments, WirePath } from "./wire";
import { PATH, toMember } from "./wire";

/** Where the paths of a request begin. */
export interface Roots {
  readonly root: OfficeObject;
  readonly references: References;
  /** Objects that the library makes itself, by their name; undefined for one that is not modelled. */
  readonly newObject: (name: string) => OfficeObject | undefined;
}

/** Finds the objects that a request's paths mean; each once, so that a method in a path is called once. */
export class Batch {
  readonly #body: RequestBody;
  readonly #roots: Roots;
  readonly #found = new Map<number, OfficeObject | null>();

  constructor(body: RequestBody, roots: Roots) {
    this.#body = body;
    this.#roots = roots;
  }

  /** @throws OfficeError when there is no such object, or the model lacks a member on the way */
  resolve(id: number): OfficeObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.#body.ObjectPaths[String(id)];
    if (!path) throw new OfficeError("InvalidObjectPath", `The request has no path ${id}`);
    const object = this.#find(path);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments with objects in the place of their paths; null, which means left out, as undefined. */
  values(info: WireArguments | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#value(value, referenced[index]) ?? undefined);
  }

  #find(path: WirePath): OfficeObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.#roots.root;
      case PATH.newObject:
        return this.#new(path.Name);
      case PATH.method:
        return asObject(callMember(parent, path.Name, this.values(path.ArgumentInfo)), path.Name);
      case PATH.property:
        return parent === null ? null : asObject(readMember(parent, toMember(path.Name)), path.Name);
      case PATH.indexer: {
        const values = this.values(path.ArgumentInfo);
        const item = callMember(parent, "GetItem", values);
        if (item === null) throw itemNotFound(String(values[0]), `${parent?.officeType ?? ""}.getItem`);
        return asObject(item, path.Name);
      }
      case PATH.reference:
        return this.#roots.references.get(path.Name);
      case PATH.nullObject:
        return null;
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  #new(name: string): OfficeObject {
    const object = this.#roots.newObject(name);
    if (!object) throw notImplemented(`new ${name}`);
    return object;
  }

  #value(value: unknown, referenced: unknown): unknown {
    if (typeof referenced === "number" && referenced > 0) return this.resolve(referenced);
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(referenced) ? referenced : [];
      return inner.length === 0 && !value.some(isRecord)
        ? value
        : value.map((item, at) => this.#value(item, inner[at]));
    }
    if (!isRecord(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#value(inner, undefined)]));
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function asObject(value: unknown, name: string): OfficeObject | null {
  if (value === null || value instanceof OfficeObject) return value;
  throw invalidArgument(`${name} is no object`);
}

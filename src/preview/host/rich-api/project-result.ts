import type { LibraryClasses } from "./library";
import { readMember } from "./members";
import { invalidArgument } from "./office-error";
import { OfficeCollection, OfficeObject } from "./office-object";
import type { WireQuery } from "./wire";
import { toWireName } from "./wire";

type Tree = Map<string, Tree>;
type Wire = Record<string, unknown>;

/** What an object answers when it is first used: its id and its reference. */
export function identityOf(object: OfficeObject, classes: LibraryClasses): Wire {
  const wire: Wire = {};
  const { idName } = classes.describe(object.officeType);
  if (idName !== undefined && idName in object) wire[toWireName(idName)] = readMember(object, idName);
  if (object.referenceId !== undefined) wire["_ReferenceId"] = object.referenceId;
  return wire;
}

/**
 * The properties a query selects, as the library expects them: `Select` holds paths like `"format/fill/color"`.
 *
 * @param asJson `retrieve` wants plain member names, `load` the capital ones of the wire
 * @throws OfficeError for a property the library's class does not have, or that is not modelled
 */
export function projectResult(object: OfficeObject, query: WireQuery, classes: LibraryClasses, asJson: boolean): Wire {
  const tree: Tree = new Map();
  for (const path of query.Select ?? []) plant(tree, path.split(/[/.]/u));
  for (const path of query.Expand ?? []) plant(tree, [...path.split(/[/.]/u), "*"]);
  if ((query.Select ?? []).length === 0) plant(tree, ["*"]);
  return project(object, tree, { classes, asJson, query });
}

function plant(tree: Tree, steps: readonly string[]): void {
  let at = tree;
  for (const step of steps) {
    const next: Tree = at.get(step) ?? new Map();
    at.set(step, next);
    at = next;
  }
}

interface Manner {
  readonly classes: LibraryClasses;
  readonly asJson: boolean;
  readonly query?: WireQuery;
}

function project(object: OfficeObject, tree: Tree, manner: Manner): Wire {
  if (object instanceof OfficeCollection) return projectCollection(object, tree, manner);
  const { classes, asJson } = manner;
  const description = classes.describe(object.officeType);
  const key = asJson ? (name: string) => name : toWireName;
  const wire = identityOf(object, classes);
  for (const [name, inner] of tree) {
    if (name === "*") {
      for (const scalar of description.scalars) {
        if (!scalar.startsWith("_") && scalar in object) wire[key(scalar)] = toWire(readMember(object, scalar));
      }
    } else if (description.navigations.has(name)) {
      wire[key(name)] = projectMember(readMember(object, name), inner, { classes, asJson });
    } else if (description.known && !description.scalars.has(name)) {
      throw invalidArgument(`${object.officeType} has no property ${name}`, `${object.officeType}.load`);
    } else {
      wire[key(name)] = toWire(readMember(object, name));
    }
  }
  return wire;
}

function projectMember(value: unknown, tree: Tree, manner: Manner): unknown {
  if (!(value instanceof OfficeObject)) return null;
  return project(value, tree.size > 0 ? tree : new Map([["*", new Map()]]), manner);
}

function projectCollection(collection: OfficeCollection<OfficeObject>, tree: Tree, manner: Manner): Wire {
  const { classes, asJson, query } = manner;
  const items = collection.all();
  const own = classes.describe(collection.officeType).scalars;
  const [sample] = items;
  const ofItem = sample && classes.describe(sample.officeType);
  const wire: Wire = {};
  const inner: Tree = new Map();
  for (const [name, subtree] of tree) {
    const belongsToItem = ofItem !== undefined && (ofItem.scalars.has(name) || ofItem.navigations.has(name));
    if (own.has(name) && !belongsToItem) wire[asJson ? name : toWireName(name)] = toWire(readMember(collection, name));
    else inner.set(name, subtree);
  }
  const from = query?.Skip ?? 0;
  const shown = items.slice(from, query?.Top === undefined ? undefined : from + query.Top);
  wire[asJson ? "items" : "_Items"] = shown.map((item) => {
    const projected = project(item, inner, { classes, asJson });
    // Items without an id of their own are found again by their key.
    if (projected["Id"] === undefined && "key" in item) projected["_Id"] = item.key;
    return projected;
  });
  return wire;
}

const toWire = (value: unknown): unknown => (value === undefined ? null : value);

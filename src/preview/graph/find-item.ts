import { driveOf, pathOf, webUrlOf } from "./describe-item";
import type { GraphState, Item, User } from "./graph-state";
import { refuse } from "./graph-message";
import type { GraphResponse } from "./graph-message";
import type { Matched } from "./match-route";

/** Who asks, and what for. */
export interface Caller {
  readonly user: User;
  readonly scopes: readonly string[];
}

export const NOT_FOUND = refuse(404, "itemNotFound");

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const childNamed = (state: GraphState, folder: Item, name: string): Item | undefined =>
  state.items.find(({ parent, name: other }) => parent === folder.id && sameName(other, name));

export const topOf = (state: GraphState, drive: string): Item | undefined =>
  state.items.find((item) => item.drive === drive && item.parent === undefined);

export const itemAt = (state: GraphState, drive: string, path: readonly string[]): Item | undefined =>
  path.reduce<Item | undefined>((folder, name) => folder && childNamed(state, folder, name), topOf(state, drive));

/** By the address that a browser or Office shows. */
export const itemAtAddress = (state: GraphState, address: string): Item | undefined =>
  state.items.find((item) => pathOf(state, item).length > 0 && plainly(webUrlOf(state, item)) === plainly(address));

const plainly = (address: string): string =>
  decodeURI(address)
    .toLowerCase()
    .replace(/[?#].*$/u, "");

/** What a caller may do with an item: by owning the drive, by being in its organisation, or by an invitation. */
export function rightOf(state: GraphState, { user }: Caller, item: Item): "own" | "write" | "read" | undefined {
  const drive = driveOf(state, item.drive);
  if (drive?.owner === user.id) return "own";
  if (drive?.driveType === "documentLibrary" && user.kind === "work") return "write";
  for (let at: Item | undefined = item; at; at = state.items.find(({ id }) => id === at?.parent)) {
    const given = at.permissions.filter(({ people }) => people.includes(user.id) || people.includes(user.email));
    if (given.some(({ role }) => role === "write")) return "write";
    if (given.length > 0) return "read";
  }
  return undefined;
}

/**
 * The item that a request names; or the answer to one that it may not have. Drives of others need the wider scope, but
 * for personal accounts.
 */
export function allowed(
  state: GraphState,
  caller: Caller,
  item: Item | undefined,
  needs: "read" | "write",
): Item | GraphResponse {
  if (!item) return NOT_FOUND;
  const isOwn = driveOf(state, item.drive)?.owner === caller.user.id;
  const reaches = isOwn || caller.user.kind === "personal" || caller.scopes.includes("Files.ReadWrite.All");
  if (!reaches) return state.guesses.foreignDrive === 403 ? refuse(403, "accessDenied") : NOT_FOUND;
  const right = rightOf(state, caller, item);
  if (right === undefined) return NOT_FOUND;
  return needs === "write" && right === "read" ? refuse(403, "accessDenied") : item;
}

export const isAnswer = (value: Item | GraphResponse): value is GraphResponse => "kind" in value;

export const itemNamed = (state: GraphState, { drive, item }: Matched): Item | undefined =>
  state.items.find((one) => one.drive === drive && one.id === item);

import { describe, describePermission, eTagOf } from "./describe-item";
import {
  allowed,
  childNamed,
  isAnswer,
  itemAt,
  itemAtAddress,
  itemNamed,
  NOT_FOUND,
  rightOf,
  topOf,
} from "./find-item";
import type { Caller } from "./find-item";
import type { GraphState, Item } from "./graph-state";
import { withItems } from "./graph-state";
import { json, refuse } from "./graph-message";
import type { GraphResponse } from "./graph-message";
import type { Matched } from "./match-route";
import { promote } from "./promote";

export type Answered = readonly [GraphState, GraphResponse];

/** Milliseconds that an address of bytes holds. */
const HOLDS = 5 * 60_000;
export const DOWNLOADS = "https://files.sharepoint.com/download/";

/** Answer a request that changes nothing that a person would call a change. */
export function answerRead(state: GraphState, matched: Matched, caller: Caller, url: URL, now: number): Answered {
  const select = url.searchParams.get("$select");
  const give = (found: Item | undefined): Answered => {
    const item = allowed(state, caller, found, "read");
    return isAnswer(item) ? [state, item] : giveItem(state, item, select, now);
  };
  const home = topOf(state, state.drives.find(({ owner }) => owner === caller.user.id)?.id ?? "");
  switch (matched.route) {
    case "me":
      return [state, json(200, { id: caller.user.id, userPrincipalName: caller.user.email })];
    case "home":
      return give(home);
    case "my-path":
      return give(home && itemAt(state, home.drive, matched.path ?? []));
    case "drive-path":
      return give(itemAt(state, matched.drive ?? "", matched.path ?? []));
    case "shared":
      return giveShared(state, matched.token ?? "", give);
    case "site":
      return [state, json(200, { id: `${(matched.token ?? "").replace(":", ",")},1` })];
    case "site-drives":
      return [state, json(200, { value: drivesOfSite(state, matched.token ?? "") })];
    case "item":
      return give(itemNamed(state, matched));
    case "child": {
      const folder = itemNamed(state, matched);
      return give(folder && childNamed(state, folder, matched.name ?? ""));
    }
    default:
      return answerLists(state, matched, caller, url);
  }
}

function giveShared(state: GraphState, token: string, give: (item: Item | undefined) => Answered): Answered {
  const item = itemAtAddress(state, decodeShare(token));
  const isPersonal = state.drives.find(({ id }) => id === item?.drive)?.driveType === "personal";
  if (isPersonal) return [state, refuse(400, "invalidRequest")];
  return state.guesses.takesPlainAddresses ? give(item) : [state, refuse(403, "accessDenied")];
}

const drivesOfSite = (state: GraphState, site: string): readonly object[] =>
  state.drives
    .filter((drive) => drive.site !== "" && site.includes(drive.site))
    .map(({ id, webUrl }) => ({ id, webUrl }));

/** The item, with an address of its bytes unless fields were named; then SharePoint may work the file over. */
function giveItem(state: GraphState, item: Item, select: string | null, now: number): Answered {
  const after =
    item.isRaw && state.guesses.promotion === "after the next reading" ? withItems(state, [workedOver(item)]) : state;
  if (!item.bytes || select !== null) return [after, json(200, describe(state, item, select))];
  const key = `d${state.lastId + 1}`;
  const downloads = { ...state.downloads, [key]: { item: item.id, until: now + HOLDS } };
  const given = { ...after, downloads, lastId: state.lastId + 1 };
  return [given, json(200, describe(state, item, select, DOWNLOADS + key))];
}

/** A file as SharePoint leaves it: other bytes under another tag, and nobody changed it. */
export const workedOver = (item: Item): Item => ({
  ...item,
  ...(item.bytes && { bytes: promote(item.bytes) }),
  tag: item.tag + 1,
  isRaw: false,
});

function answerLists(state: GraphState, matched: Matched, caller: Caller, url: URL): Answered {
  const item = allowed(state, caller, itemNamed(state, matched), "read");
  if (isAnswer(item)) return [state, item];
  if (matched.route === "children") {
    return [state, json(200, pageOfChildren(state, item, url))];
  }
  if (matched.route === "versions") {
    const versions = Array.from({ length: item.versions }, (_, index) => ({ id: `${item.versions - index}.0` }));
    return [state, json(200, { value: versions })];
  }
  if (matched.route !== "permissions") return [state, NOT_FOUND];
  const isAll = rightOf(state, caller, item) === "own" || rightOf(state, caller, item) === "write";
  const mine = (people: readonly string[]): boolean => people.includes(caller.user.id);
  const given = item.permissions.filter(({ people }) => isAll || mine(people));
  return [
    state,
    json(200, { value: given.map((one) => describePermission(state, one, false)), "@odata.context": eTagOf(item) }),
  ];
}

/** A page of what lies in a folder, with the whole address of the next one. */
function pageOfChildren(state: GraphState, { id }: Item, url: URL): object {
  const { searchParams } = url;
  const children = state.items.filter(({ parent }) => parent === id);
  const from = Number(searchParams.get("$skiptoken") ?? 0);
  const to = from + Math.min(Number(searchParams.get("$top") ?? 200), state.guesses.pageSize);
  const next = new URL(url);
  next.searchParams.set("$skiptoken", String(to));
  return {
    value: children.slice(from, to).map((child) => describe(state, child, searchParams.get("$select"))),
    ...(to < children.length && { "@odata.nextLink": next.href }),
  };
}

function decodeShare(token: string): string {
  const base64 = token.slice(2).replaceAll("_", "/").replaceAll("-", "+");
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return "";
  }
}

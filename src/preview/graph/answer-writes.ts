import { describe, driveOf, matches } from "./describe-item";
import { workedOver } from "./answer-reads";
import type { Answered } from "./answer-reads";
import { allowed, childNamed, isAnswer, itemNamed } from "./find-item";
import type { Caller } from "./find-item";
import { withItems } from "./graph-state";
import type { GraphState, Item } from "./graph-state";
import { empty, json, refuse } from "./graph-message";
import type { GraphRequest } from "./graph-message";
import type { Matched } from "./match-route";

/** Names that OneDrive does not take. */
const REFUSED_NAME = /["*:<>?/\\|]|^\s|\s$|^~\$|_vti_/u;

/** Answer a request that changes a file. */
export function answerWrite(
  state: GraphState,
  matched: Matched,
  caller: Caller,
  request: GraphRequest,
  now: number,
): Answered {
  if (matched.route === "put-new") return putNew(state, matched, caller, request, now);
  const item = allowed(state, caller, itemNamed(state, matched), "write");
  if (isAnswer(item)) return [state, item];
  switch (matched.route) {
    case "put-content":
      return putContent(state, item, caller, request, now);
    case "check-out":
      return [withItems(state, [{ ...item, checkedOutBy: caller.user.id, tag: item.tag + 1 }]), empty(204)];
    case "check-in":
      return [withItems(state, [{ ...item, checkedOutBy: undefined, tag: item.tag + 1 }]), empty(204)];
    default:
      if (!matches(item, request.headers["if-match"])) return [state, refuse(412, "notAllowed", "resourceModified")];
      return [{ ...state, items: state.items.filter(({ id }) => id !== item.id) }, empty(204)];
  }
}

function putNew(
  state: GraphState,
  matched: Matched,
  caller: Caller,
  { url, body }: GraphRequest,
  now: number,
): Answered {
  const folder = allowed(state, caller, itemNamed(state, matched), "write");
  if (isAnswer(folder)) return [state, folder];
  // A client that leaves this out would write over what is there.
  if (new URL(url).searchParams.get("@microsoft.graph.conflictBehavior") !== "fail")
    return [state, refuse(501, "conflictBehavior is missing")];
  const name = matched.name ?? "";
  const drive = driveOf(state, folder.drive);
  if (REFUSED_NAME.test(name)) return [state, refuse(400, "invalidRequest")];
  if (drive?.requiredColumns) return [state, refuse(500, "generalException")];
  if (childNamed(state, folder, name)) return [state, refuse(409, "nameAlreadyExists")];
  if (isFull(state, folder.drive, body.length)) return [state, refuse(507, "quotaLimitReached")];
  const id = drive?.driveType === "personal" ? `CID!s${state.lastId + 1}` : `01ITEM${state.lastId + 1}`;
  const item: Item = {
    id,
    drive: folder.drive,
    parent: folder.id,
    name,
    bytes: body,
    tag: 1,
    contentTag: 1,
    versions: 1,
    isOpen: false,
    checkedOutBy: drive?.requireCheckout ? caller.user.id : undefined,
    permissions: [{ id: `p${state.lastId + 1}`, role: "owner", people: [caller.user.id] }],
    modifiedBy: caller.user.id,
    modifiedAt: now,
    isRaw: drive?.driveType !== "personal",
  };
  return [
    withItems({ ...state, lastId: state.lastId + 1 }, [kept(state, item)]),
    json(201, describe(state, item, null)),
  ];
}

function putContent(
  state: GraphState,
  item: Item,
  caller: Caller,
  { headers, body }: GraphRequest,
  now: number,
): Answered {
  if (headers["if-match"] === undefined) return [state, refuse(501, "If-Match is missing")];
  if (item.isOpen) return [state, refuse(423, "notAllowed", "resourceLocked")];
  if (item.checkedOutBy !== undefined && item.checkedOutBy !== caller.user.id)
    return [state, refuse(423, "notAllowed", "resourceCheckedOut")];
  if (!matches(item, headers["if-match"])) return [state, refuse(412, "notAllowed", "resourceModified")];
  if (isFull(state, item.drive, body.length)) return [state, refuse(507, "quotaLimitReached")];
  const next: Item = {
    ...item,
    bytes: body,
    tag: item.tag + 1,
    contentTag: item.contentTag + 1,
    versions: item.versions + 1,
    modifiedBy: caller.user.id,
    modifiedAt: now,
    isRaw: driveOf(state, item.drive)?.driveType !== "personal",
  };
  return [withItems(state, [kept(state, next)]), json(200, describe(state, next, null))];
}

/** The answer tells the file as it was sent; what is kept may be another one by then. */
const kept = ({ guesses }: GraphState, item: Item): Item =>
  item.isRaw && guesses.promotion === "at once" ? workedOver(item) : item;

function isFull(state: GraphState, drive: string, more: number): boolean {
  const held = state.items
    .filter((item) => item.drive === drive)
    .reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  return held + more > (driveOf(state, drive)?.quota ?? 0);
}

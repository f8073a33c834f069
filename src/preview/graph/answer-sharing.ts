import type { Answered } from "./answer-reads";
import { describePermission, driveOf, matches } from "./describe-item";
import { allowed, isAnswer, itemNamed } from "./find-item";
import type { Caller } from "./find-item";
import { withItems } from "./graph-state";
import type { GraphState, Item, Permission } from "./graph-state";
import { empty, fieldsIn, json, refuse } from "./graph-message";
import type { GraphRequest } from "./graph-message";
import type { Matched } from "./match-route";

const DAY = 24 * 60 * 60_000;

/** Answer a request about who may open a file. */
export function answerSharing(
  state: GraphState,
  matched: Matched,
  caller: Caller,
  request: GraphRequest,
  now: number,
): Answered {
  const item = allowed(state, caller, itemNamed(state, matched), "write");
  if (isAnswer(item)) return [state, item];
  switch (matched.route) {
    case "link":
      return createLink(state, item, fieldsIn(request), now);
    case "invite":
      return invite(state, item, fieldsIn(request));
    default:
      return changePermission(state, item, matched, request);
  }
}

const withPermissions = (state: GraphState, item: Item, permissions: readonly Permission[]): GraphState =>
  withItems({ ...state, lastId: state.lastId + 1 }, [{ ...item, permissions, tag: item.tag + 1 }]);

function createLink(
  state: GraphState,
  item: Item,
  { type, scope }: Readonly<Record<string, unknown>>,
  now: number,
): Answered {
  // Without a scope it would be whatever the organisation chose.
  if (typeof scope !== "string" || (type !== "view" && type !== "edit"))
    return [state, refuse(501, "scope is missing")];
  const policy = driveOf(state, item.drive)?.sharing;
  if (scope === "anonymous" && !policy?.anonymous) return [state, refuse(403, "accessDenied", "sharingDisabled")];
  const there = item.permissions.find(({ link }) => link?.scope === scope && link.type === type);
  if (there) return [state, json(200, describePermission(state, there, false))];
  const id = `p${state.lastId + 1}`;
  const until =
    scope === "anonymous" && policy?.longest ? new Date(now + policy.longest * DAY).toISOString() : undefined;
  const permission: Permission = {
    id,
    role: type === "edit" ? "write" : "read",
    people: [],
    link: { type, scope, webUrl: `https://example.sharepoint.com/:w:/g/${id}` },
    ...(until && { until }),
  };
  const after = withPermissions(state, item, [...item.permissions, permission]);
  return [after, json(201, describePermission(state, permission, false))];
}

function invite(state: GraphState, item: Item, body: Readonly<Record<string, unknown>>): Answered {
  const { recipients, roles, requireSignIn, sendInvitation, message } = body;
  if (requireSignIn !== true || sendInvitation !== true) return [state, refuse(501, "requireSignIn is missing")];
  if (typeof message === "string" && message.length > 2000) return [state, refuse(400, "invalidRequest")];
  const role = Array.isArray(roles) && roles[0] === "write" ? "write" : "read";
  const emails = (Array.isArray(recipients) ? recipients : []).map((one) => String((one as { email?: unknown }).email));
  const drive = driveOf(state, item.drive);
  const added: Permission[] = [];
  const answers = emails.map((email, index) => {
    const user = state.users.find((one) => one.email.toLowerCase() === email.toLowerCase());
    if (!user && !drive?.sharing.outsiders)
      return { error: { code: "accessDenied", innererror: { code: "sharingDisabled" } } };
    const permission: Permission = { id: `p${state.lastId + 1}-${index}`, role, people: [user?.id ?? email] };
    added.push(permission);
    return { ...describePermission(state, permission, false), invitation: { email, signInRequired: true } };
  });
  const refused = emails.map((email) => state.users.find((one) => one.email === email));
  if (drive?.driveType === "personal" && refused.some((user) => user?.kind === "work"))
    return [state, refuse(400, "invalidRequest", "secureSharingInvalidRequest")];
  return [withPermissions(state, item, [...item.permissions, ...added]), json(200, { value: answers })];
}

function changePermission(state: GraphState, item: Item, { permission: id }: Matched, request: GraphRequest): Answered {
  const tag = request.headers["if-match"];
  if (tag === undefined) return [state, refuse(501, "If-Match is missing")];
  if (!matches(item, tag)) return [state, refuse(412, "notAllowed", "resourceModified")];
  const permission = item.permissions.find((one) => one.id === id);
  if (!permission) return [state, refuse(404, "itemNotFound")];
  const others = item.permissions.filter((one) => one !== permission);
  if (request.method === "DELETE") return [withPermissions(state, item, others), empty(204)];
  if (permission.link) return [state, refuse(400, "invalidRequest")];
  const { roles } = fieldsIn(request);
  const next: Permission = { ...permission, role: Array.isArray(roles) && roles[0] === "write" ? "write" : "read" };
  return [withPermissions(state, item, [...others, next]), json(200, describePermission(state, next, false))];
}

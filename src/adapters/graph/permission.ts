import type { Access, May, Whom } from "../../app/online/online-files";
import { nameOf } from "./drive-item";
import { fieldsOf, textOf } from "./graph-answer";
import type { Fields } from "./graph-answer";

export const ROLE_OF: Readonly<Record<May, string>> = { view: "read", edit: "write" };
export const SCOPE_OF: Readonly<Record<Whom, string>> = { organisation: "organization", anyone: "anonymous" };

/** A permission as a right to open a file; undefined for one that can't be read. */
export function readPermission(answer: unknown): Access | undefined {
  const permission = fieldsOf(answer);
  const id = textOf(permission["id"]);
  if (id === "") return undefined;
  const roles = Array.isArray(permission["roles"]) ? permission["roles"].map(textOf) : [];
  const until = textOf(permission["expirationDateTime"]);
  const link = permission["link"] === undefined ? undefined : fieldsOf(permission["link"]);
  const isEdit = roles.includes("write") || textOf(link?.["type"]) === "edit";
  return {
    id,
    people: peopleOf(permission),
    may: roles.includes("owner") ? "own" : isEdit ? "edit" : "view",
    ...(link && { link: { whom: whomOf(textOf(link["scope"])), address: textOf(link["webUrl"]) } }),
    isInherited: permission["inheritedFrom"] !== undefined && permission["inheritedFrom"] !== null,
    ...(until !== "" && { until }),
  };
}

function whomOf(scope: string): Whom | "people" {
  if (scope === "anonymous") return "anyone";
  return scope === "organization" ? "organisation" : "people";
}

/** Those a permission names: it holds one, a link for named people several, an open invitation an address. */
function peopleOf(permission: Fields): readonly string[] {
  const granted = permission["grantedToIdentitiesV2"];
  const several = Array.isArray(granted) ? granted : [];
  const names = [permission["grantedToV2"], ...several].map((identity) => {
    const { user, siteUser, group, siteGroup } = fieldsOf(identity);
    return [user, siteUser, group, siteGroup].map(nameOf).find((name) => name !== "") ?? "";
  });
  const email = textOf(fieldsOf(permission["invitation"])["email"]);
  const known = names.filter((name) => name !== "");
  return known.length === 0 && email !== "" ? [email] : [...new Set(known)];
}

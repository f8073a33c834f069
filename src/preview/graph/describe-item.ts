import type { Drive, GraphState, Item, Permission } from "./graph-state";

export const driveOf = (state: GraphState, id: string): Drive | undefined =>
  state.drives.find((drive) => drive.id === id);

const userFields = (state: GraphState, id: string): object | undefined => {
  const user = state.users.find((candidate) => candidate.id === id);
  return user && { displayName: user.displayName, email: user.email, id: user.id };
};

export const eTagOf = ({ id, tag }: Item): string => `"{${id}},${tag}"`;
export const cTagOf = ({ id, contentTag }: Item): string => `"c:{${id}},${contentTag}"`;

/** Whether a header `If-Match` names the item as it is; one that is missing names any. */
export const matches = (item: Item, tag: string | undefined): boolean =>
  tag === undefined || tag === eTagOf(item) || tag === cTagOf(item);

/** The names from the top of the drive down to the item. */
export function pathOf(state: GraphState, item: Item): readonly string[] {
  const parent = state.items.find(({ id }) => id === item.parent);
  return parent ? [...pathOf(state, parent), item.name] : [];
}

export const webUrlOf = (state: GraphState, item: Item): string =>
  [driveOf(state, item.drive)?.webUrl ?? "", ...pathOf(state, item).map(encodeURIComponent)].join("/");

const facetOf = ({ bytes }: Item): object =>
  bytes ? { file: { mimeType: "application/octet-stream" } } : { folder: {} };

function remoteOf(state: GraphState, { drive, item: id }: NonNullable<Item["leadsTo"]>): object {
  const item = state.items.find((one) => one.drive === drive && one.id === id);
  return { id, parentReference: { driveId: drive }, ...(item && facetOf(item)) };
}

/** A driveItem; what a caller asked for by `$select`, and no more. */
export function describe(state: GraphState, item: Item, select: string | null, downloadUrl?: string): object {
  const drive = driveOf(state, item.drive);
  const modifiedBy = userFields(state, item.modifiedBy);
  const whole: Readonly<Record<string, unknown>> = {
    id: item.id,
    name: item.name,
    size: item.bytes?.length ?? 0,
    eTag: eTagOf(item),
    cTag: cTagOf(item),
    webUrl: webUrlOf(state, item),
    lastModifiedDateTime: new Date(item.modifiedAt).toISOString(),
    ...(modifiedBy && { lastModifiedBy: { user: modifiedBy } }),
    parentReference: { driveId: item.drive, driveType: drive?.driveType, id: item.parent ?? item.id },
    ...(item.leadsTo ? { remoteItem: remoteOf(state, item.leadsTo) } : facetOf(item)),
  };
  if (select === null) return { ...whole, ...(downloadUrl && { "@microsoft.graph.downloadUrl": downloadUrl }) };
  const fields = select.split(",");
  const publication = {
    level: item.checkedOutBy === undefined ? "published" : "checkout",
    ...(item.checkedOutBy !== undefined && { checkedOutBy: { user: userFields(state, item.checkedOutBy) } }),
  };
  const all = { ...whole, ...(drive?.driveType !== "personal" && { publication }) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
}

export function describePermission(state: GraphState, permission: Permission, isInherited: boolean): object {
  const users = permission.people.map((id) => userFields(state, id) ?? { displayName: "", email: id });
  return {
    id: permission.id,
    roles: [permission.role],
    ...(permission.link && { link: permission.link }),
    ...(!permission.link && users[0] && { grantedToV2: { user: users[0] } }),
    ...(permission.link && { grantedToIdentitiesV2: users.map((user) => ({ user })) }),
    ...(isInherited && { inheritedFrom: { id: "parent" } }),
    ...(permission.until && { expirationDateTime: permission.until }),
    hasPassword: false,
  };
}

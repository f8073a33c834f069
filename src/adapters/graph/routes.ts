import type { Access, FileKey, FolderEntry, May, Whom } from "../../app/online/online-files";
import { childPath, encodeSegments, itemPath, shareToken } from "./addresses";
import type { FilePlace } from "./addresses";
import { callGraph } from "./call-graph";
import type { Operation } from "./call-graph";
import { ENTRY_FIELDS, readEntry, readItem, STATE_FIELDS } from "./drive-item";
import type { DriveItem } from "./drive-item";
import { fieldsOf, textOf } from "./graph-answer";
import { readPermission, ROLE_OF, SCOPE_OF } from "./permission";

/** Each call of Graph that is made here, with what it must not be sent without. */

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const getUserName = async (operation: Operation): Promise<string> =>
  textOf(fieldsOf(await callGraph(operation, { path: "/me?$select=id,userPrincipalName" }))["userPrincipalName"]);

export const getShared = async (operation: Operation, address: string): Promise<DriveItem> =>
  readItem(
    await callGraph(operation, {
      path: `/shares/${shareToken(address)}/driveItem`,
      headers: { Prefer: "redeemSharingLinkIfNecessary" },
    }),
  );

/** The folder that the person's own OneDrive begins with. */
export async function getHome(operation: Operation): Promise<FileKey> {
  const { file } = readItem(await callGraph(operation, { path: "/me/drive/root?$select=id,parentReference" }));
  return { drive: file.drive, item: file.item };
}

export const getByPath = async (
  operation: Operation,
  { drive, segments }: { readonly drive: string | undefined; readonly segments: readonly string[] },
): Promise<DriveItem> => {
  const root = drive === undefined ? "/me/drive" : `/drives/${encodeURIComponent(drive)}`;
  return readItem(await callGraph(operation, { path: `${root}/root:/${encodeSegments(segments)}` }));
};

/** The drive of a site that a file's address lies in, and the way from its top; undefined where none fits. */
export async function getLibraryPath(
  operation: Operation,
  { host, site, address }: Extract<FilePlace, { readonly kind: "library" }>,
): Promise<{ readonly drive: string; readonly segments: readonly string[] } | undefined> {
  const { id } = fieldsOf(await callGraph(operation, { path: `/sites/${host}:${site}` }));
  const drives = await getAll(operation, `/sites/${encodeURIComponent(textOf(id))}/drives?$select=id,webUrl`);
  for (const drive of drives) {
    const webUrl = `${textOf(fieldsOf(drive)["webUrl"])}/`;
    if (!address.toLowerCase().startsWith(webUrl.toLowerCase())) continue;
    return {
      drive: textOf(fieldsOf(drive)["id"]),
      segments: address.slice(webUrl.length).split("/").map(decodeURIComponent),
    };
  }
  return undefined;
}

/** With the address of its bytes, which is left out of an answer that names its fields. */
export const getItem = async (operation: Operation, key: FileKey): Promise<DriveItem> =>
  readItem(await callGraph(operation, { path: itemPath(key) }));

export const getState = async (operation: Operation, key: FileKey): Promise<DriveItem> =>
  readItem(await callGraph(operation, { path: `${itemPath(key)}?$select=${STATE_FIELDS}` }));

export const getChild = async (operation: Operation, folder: FileKey, name: string): Promise<DriveItem> =>
  readItem(await callGraph(operation, { path: childPath(folder, name) }));

export async function getChildren(operation: Operation, folder: FileKey): Promise<readonly FolderEntry[]> {
  const all = await getAll(operation, `${itemPath(folder)}/children?$select=${ENTRY_FIELDS}&$top=200`);
  return all.flatMap((one) => readEntry(one, folder) ?? []);
}

/** Never over another file: without being told so, Graph would replace it. */
export const putNew = async (
  operation: Operation,
  folder: FileKey,
  name: string,
  bytes: Uint8Array,
): Promise<DriveItem> =>
  readItem(
    await callGraph(operation, {
      method: "PUT",
      path: `${childPath(folder, name)}:/content?@microsoft.graph.conflictBehavior=fail`,
      headers: { "Content-Type": DOCX },
      body: bytes,
    }),
  );

/** Only over the version given. */
export const putContent = async (
  operation: Operation,
  key: FileKey,
  version: string,
  bytes: Uint8Array,
): Promise<DriveItem> =>
  readItem(
    await callGraph(operation, {
      method: "PUT",
      path: `${itemPath(key)}/content`,
      headers: { "Content-Type": DOCX, "If-Match": version },
      body: bytes,
    }),
  );

export const postCheckIn = async (operation: Operation, key: FileKey): Promise<void> =>
  void (await callGraph(operation, {
    method: "POST",
    path: `${itemPath(key)}/checkin`,
    body: { comment: "Gap Table" },
  }));

/** The scope is always said: without it the organisation's own choice would hold, whatever that is. */
export async function postLink(operation: Operation, key: FileKey, may: May, whom: Whom): Promise<Access | undefined> {
  const body = { type: may, scope: SCOPE_OF[whom] };
  return readPermission(await callGraph(operation, { method: "POST", path: `${itemPath(key)}/createLink`, body }));
}

/** @returns whether OneDrive took the person */
export async function postInvite(
  operation: Operation,
  key: FileKey,
  { email, may, message }: { readonly email: string; readonly may: May; readonly message: string },
): Promise<boolean> {
  const answer = await callGraph(operation, {
    method: "POST",
    path: `${itemPath(key)}/invite`,
    body: { recipients: [{ email }], roles: [ROLE_OF[may]], requireSignIn: true, sendInvitation: true, message },
    isOnceOnly: true,
  });
  const { value } = fieldsOf(answer);
  return Array.isArray(value) && value.length > 0 && value.every((one) => fieldsOf(one)["error"] === undefined);
}

export async function getPermissions(operation: Operation, key: FileKey): Promise<readonly Access[]> {
  const all = await getAll(operation, `${itemPath(key)}/permissions`);
  return all.flatMap((one) => readPermission(one) ?? []);
}

export const patchPermission = async (
  operation: Operation,
  key: FileKey,
  access: string,
  may: May,
  version: string,
): Promise<void> =>
  void (await callGraph(operation, {
    method: "PATCH",
    path: `${itemPath(key)}/permissions/${encodeURIComponent(access)}`,
    headers: { "If-Match": version },
    body: { roles: [ROLE_OF[may]] },
  }));

export const deletePermission = async (
  operation: Operation,
  key: FileKey,
  access: string,
  version: string,
): Promise<void> =>
  void (await callGraph(operation, {
    method: "DELETE",
    path: `${itemPath(key)}/permissions/${encodeURIComponent(access)}`,
    headers: { "If-Match": version },
  }));

/** Every page of a list; the address of the next one is taken as it is. */
async function getAll(operation: Operation, path: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let next = path; next !== "";) {
    const page = fieldsOf(await callGraph(operation, { path: next }));
    if (Array.isArray(page["value"])) all.push(...(page["value"] as readonly unknown[]));
    next = textOf(page["@odata.nextLink"]);
  }
  return all;
}

import type { FileKey, FolderEntry, OnlineFile } from "../../app/online/online-files";
import { fieldsOf, GraphLost, textOf } from "./graph-answer";

/** A file with where it lies and, for a while, where its bytes are. */
export interface DriveItem {
  readonly file: OnlineFile;
  readonly folder: FileKey;
  /** Opens the file for anyone who has it, so it is never shown or logged; "" where there is none. */
  readonly downloadUrl: string;
}

/** What is asked of a file to see its state; `publication` comes only when it is asked for. */
export const STATE_FIELDS = "id,name,eTag,publication,webUrl,lastModifiedBy,lastModifiedDateTime,parentReference";

/** @throws GraphLost when it is no item at all: a success that says nothing is none */
export function readItem(answer: unknown): DriveItem {
  const item = fieldsOf(answer);
  const parent = fieldsOf(item["parentReference"]);
  const drive = textOf(parent["driveId"]);
  const id = textOf(item["id"]);
  if (id === "" || drive === "") throw new GraphLost(false, "");
  const changedBy = nameOf(fieldsOf(item["lastModifiedBy"])["user"]);
  const { checkedOutBy } = fieldsOf(item["publication"]);
  const holder = nameOf(fieldsOf(checkedOutBy)["user"]);
  const file: OnlineFile = {
    drive,
    item: id,
    name: textOf(item["name"]),
    version: textOf(item["eTag"]),
    address: textOf(item["webUrl"]),
    changedBy,
    changedAt: textOf(item["lastModifiedDateTime"]),
    ...(holder !== "" && { checkedOutBy: holder }),
  };
  const downloadUrl = textOf(item["@microsoft.graph.downloadUrl"]);
  return { file, folder: { drive, item: textOf(parent["id"]) }, downloadUrl };
}

/** What is asked of what lies in a folder. */
export const ENTRY_FIELDS = "id,name,file,folder,remoteItem";

/** What lies in a folder; undefined for what is neither a folder nor a file, such as a notebook. */
export function readEntry(answer: unknown, folder: FileKey): FolderEntry | undefined {
  const item = fieldsOf(answer);
  const remote = fieldsOf(item["remoteItem"]);
  const isShortcut = textOf(remote["id"]) !== "";
  const meant = isShortcut ? remote : item;
  const drive = isShortcut ? textOf(fieldsOf(remote["parentReference"])["driveId"]) : folder.drive;
  const id = textOf(meant["id"]);
  const kind = (["folder", "file"] as const).find((facet) => meant[facet] !== undefined && meant[facet] !== null);
  return kind === undefined || drive === "" || id === ""
    ? undefined
    : { drive, item: id, kind, name: textOf(item["name"]) };
}

/** A person's name, else their address. */
export function nameOf(user: unknown): string {
  const { displayName, email } = fieldsOf(user);
  return textOf(displayName) || textOf(email);
}

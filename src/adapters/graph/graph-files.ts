import type { Account, FileKey, OnlineFile, OnlineFiles, Place, Reach, Watch } from "../../app/online/online-files";
import { OnlineTrouble } from "../../app/online/online-trouble";
import { download } from "./call-graph";
import type { GraphPorts, Operation } from "./call-graph";
import { findFile } from "./find-file";
import { GraphRefusal } from "./graph-answer";
import { replaceFile } from "./replace-file";
import { getChildren, getHome, getItem, getPermissions, getState, postCheckIn, postLink } from "./routes";
import { saveNew } from "./save-new";
import { changeAccess, inviteEach, revokeAccess } from "./share-file";
import { toTrouble } from "./to-trouble";
import type { Doing } from "./to-trouble";

/** Files in OneDrive and SharePoint, through Microsoft Graph. */
export function graphFiles(ports: GraphPorts): OnlineFiles {
  const { tokens } = ports;
  // What the person agreed to; asking for less later would be refused where they work.
  let reach: Reach = "mine";
  // Office may go on telling the old address of a file that was renamed or moved while it is open.
  let opened: { readonly told: string; readonly key: FileKey } | undefined;
  const operating = async <T>(watch: Watch, doing: Doing, work: (operation: Operation) => Promise<T>): Promise<T> => {
    const ending = new AbortController();
    void watch.cancelled.then(() => ending.abort());
    try {
      return await work({ ports, reach, watch, signal: ending.signal });
    } catch (error) {
      throw toTrouble(error, doing);
    }
  };
  return {
    isSetUp: () => tokens.isSetUp(),
    signIn: async (wanted): Promise<Account> => {
      const account = await tokens.signIn(wanted);
      if (wanted === "all") reach = wanted;
      return account;
    },
    signOut: async () => {
      reach = "mine";
      await tokens.signOut();
    },
    saveNew: (place, file, watch) =>
      operating(watch, "file", async (operation) => {
        const { file: saved } = await saveNew(operation, await folderOf(operation, place), file);
        return asItIsNow(operation, saved);
      }),
    replace: (file, bytes, isOurs, watch) =>
      operating(watch, "file", async (operation) => {
        const { file: saved } = await replaceFile(operation, file, bytes, isOurs);
        return asItIsNow(operation, saved);
      }),
    look: (key, watch) => operating(watch, "file", async (operation) => (await getState(operation, key)).file),
    open: async (watch) => {
      const told = await ports.openAddress();
      return operating(watch, "open file", async (operation) => {
        const known = opened?.told === told ? await stillThere(operation, opened.key) : undefined;
        const file = known ?? (await findFile(operation, told))?.file;
        opened = file && { told, key: { drive: file.drive, item: file.item } };
        return file;
      });
    },
    read: (key, watch) =>
      operating(watch, "file", async (operation) => {
        const { file, downloadUrl } = await getItem(operation, key);
        return { file, bytes: await download(operation, downloadUrl) };
      }),
    list: (folder, watch) =>
      operating(watch, "file", async (operation) => getChildren(operation, await folderOf(operation, folder))),
    checkIn: (key, watch) => operating(watch, "file", (operation) => postCheckIn(operation, key)),
    access: (key, watch) => operating(watch, "sharing", (operation) => getPermissions(operation, key)),
    invite: (key, invitation, watch) =>
      operating(watch, "sharing", (operation) => inviteEach(operation, key, invitation)),
    link: (key, { may, whom }, watch) =>
      operating(watch, "sharing", async (operation) => {
        const access = await postLink(operation, key, may, whom);
        if (!access?.link) throw new OnlineTrouble("not-confirmed");
        return access;
      }),
    change: (key, access, may, watch) =>
      operating(watch, "sharing", (operation) => changeAccess(operation, key, access, may)),
    revoke: (key, access, watch) => operating(watch, "sharing", (operation) => revokeAccess(operation, key, access)),
  };
}

/** The file of these ids, whatever it is called by now; undefined where there is none any more. */
async function stillThere(operation: Operation, key: FileKey): Promise<OnlineFile | undefined> {
  try {
    return (await getState(operation, key)).file;
  } catch (error) {
    if (error instanceof GraphRefusal && error.status === 404) return undefined;
    throw error;
  }
}

async function folderOf(operation: Operation, place: Place): Promise<FileKey> {
  switch (place.kind) {
    case "mine":
      return getHome(operation);
    case "beside":
      return (await getState(operation, place.file)).folder;
    case "in":
      return place.folder;
  }
}

/** A file that was saved, read again, since OneDrive goes on working on it; that this fails does not undo the saving. */
async function asItIsNow(operation: Operation, saved: OnlineFile): Promise<OnlineFile> {
  try {
    return (await getState(operation, saved)).file;
  } catch {
    return saved;
  }
}

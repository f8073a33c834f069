import type { FileKey, NewFile } from "../../app/online/online-files";
import { OnlineTrouble } from "../../app/online/online-trouble";
import { download } from "./call-graph";
import type { Operation } from "./call-graph";
import type { DriveItem } from "./drive-item";
import { GraphLost, GraphRefusal } from "./graph-answer";
import { getChild, getItem, putNew } from "./routes";
import { numberedName, safeName } from "./safe-name";

/** After that many files of nearly the same name a person had better look. */
const NAMES = 20;
/** Times that a file is sent whose answer is lost and that is not there. */
const TRIES = 3;

/**
 * Save under the first free name. Where the name is taken, or the answer is lost, what lies there is looked at: ours is
 * not saved a second time.
 */
export async function saveNew(operation: Operation, folder: FileKey, file: NewFile): Promise<DriveItem> {
  const name = safeName(file.name);
  for (let number = 1; number <= NAMES; number++) {
    const saved = await saveAs(operation, folder, numberedName(name, number), file);
    if (saved) return saved;
  }
  throw new OnlineTrouble("name-taken", { name });
}

/** Undefined when another file has the name. */
async function saveAs(
  operation: Operation,
  folder: FileKey,
  name: string,
  { bytes, isOurs }: NewFile,
): Promise<DriveItem | undefined> {
  let lost: GraphLost | undefined;
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await putNew(operation, folder, name, bytes);
    } catch (error) {
      if (error instanceof GraphLost) lost = error;
      else if (!isTaken(error)) throw error;
    }
    const found = await lookAt(operation, folder, name, lost);
    if (found) return isOurs(await download(operation, found.downloadUrl)) ? found : undefined;
  }
  throw new GraphLost(false, lost?.requestId ?? "");
}

const isTaken = (error: unknown): boolean =>
  error instanceof GraphRefusal && error.status === 409 && error.details.codes.includes("nameAlreadyExists");

/** The file of a name with the address of its bytes; undefined when there is none. */
async function lookAt(
  operation: Operation,
  folder: FileKey,
  name: string,
  lost: GraphLost | undefined,
): Promise<DriveItem | undefined> {
  try {
    return await getItem(operation, (await getChild(operation, folder, name)).file);
  } catch (error) {
    if (error instanceof GraphRefusal && error.status === 404) return undefined;
    // What was sent may be there, so that a lost answer to the question is no mere lack of a connection.
    if (error instanceof GraphLost && lost) throw new GraphLost(false, lost.requestId);
    throw error;
  }
}

import type { IsOurs, OnlineFile } from "../../app/online/online-files";
import { OnlineTrouble } from "../../app/online/online-trouble";
import { download } from "./call-graph";
import type { Operation } from "./call-graph";
import type { DriveItem } from "./drive-item";
import { GraphLost, GraphRefusal } from "./graph-answer";
import { getItem, getState, putContent } from "./routes";

/** Times that a file is sent whose answer is lost, or that is refused although nobody changed it. */
const TRIES = 2;

/**
 * Replace a file that is the version given: its state first, then the bytes for just that version.
 *
 * @throws OnlineTrouble naming who changed it and when, or that it is checked out or open elsewhere
 */
export async function replaceFile(
  operation: Operation,
  file: OnlineFile,
  bytes: Uint8Array,
  isOurs: IsOurs,
): Promise<DriveItem> {
  let state = await getState(operation, file);
  if (state.file.version !== file.version) throw changedBy(state.file);
  for (let tries = 1; ; tries++) {
    const failure = await put(operation, state.file, bytes);
    if (!(failure instanceof Error)) return failure;
    const lost = failure instanceof GraphLost ? failure : undefined;
    const found = await lookAfter(operation, file, lost);
    if (isLast(failure)) throw held(found.file, failure);
    if (found.file.version !== state.file.version) {
      if (lost && isOurs(await download(operation, found.downloadUrl))) return found;
      throw changedBy(found.file);
    }
    if (tries === TRIES) throw lost ?? new OnlineTrouble("refused");
    state = found;
  }
}

/** Its answer; or what may have come of another's change, or of a lost answer. */
async function put(
  operation: Operation,
  file: OnlineFile,
  bytes: Uint8Array,
): Promise<DriveItem | GraphRefusal | GraphLost> {
  try {
    return await putContent(operation, file, file.version, bytes);
  } catch (error) {
    if (error instanceof GraphLost) return error;
    if (error instanceof GraphRefusal && [409, 412, 423].includes(error.status)) return error;
    throw error;
  }
}

/** Open elsewhere: asking again would not change that. */
const isLast = (failure: GraphRefusal | GraphLost): failure is GraphRefusal =>
  failure instanceof GraphRefusal && failure.status === 423;

const held = ({ checkedOutBy }: OnlineFile, failure: GraphRefusal): unknown =>
  checkedOutBy === undefined ? failure : new OnlineTrouble("checked-out", { who: checkedOutBy });

const changedBy = ({ changedBy: who, changedAt: when }: OnlineFile): OnlineTrouble =>
  new OnlineTrouble("changed", { who, when });

async function lookAfter(operation: Operation, file: OnlineFile, lost: GraphLost | undefined): Promise<DriveItem> {
  try {
    const { file: state } = await getState(operation, file);
    const found = await getItem(operation, file);
    // Only the first of the two tells who has it checked out.
    return { ...found, file: { ...state, version: found.file.version } };
  } catch (error) {
    if (error instanceof GraphLost && lost) throw new GraphLost(false, lost.requestId);
    throw error;
  }
}

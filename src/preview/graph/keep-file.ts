import { workedOver } from "./answer-reads";
import { driveOf } from "./describe-item";
import { itemAtAddress } from "./find-item";
import { withItems } from "./graph-state";
import type { GraphState, Item } from "./graph-state";
import { item } from "./seed";

/**
 * As Office itself saves a file that it has open from OneDrive: over whatever lies at the address, as whoever owns the
 * drive, and without a word to Graph. The same state where there is no folder for it.
 *
 * @param now milliseconds
 */
export function keepFile(state: GraphState, address: string, bytes: Uint8Array, now: number): GraphState {
  const present = itemAtAddress(state, address);
  const file = present ?? newFile(state, address);
  if (!file) return state;
  const next: Item = {
    ...file,
    bytes,
    ...(present && { tag: present.tag + 1, contentTag: present.contentTag + 1, versions: present.versions + 1 }),
    modifiedBy: driveOf(state, file.drive)?.owner ?? file.modifiedBy,
    modifiedAt: now,
  };
  const kept = state.guesses.promotion === "off" ? next : workedOver(next);
  return withItems({ ...state, lastId: state.lastId + 1 }, [kept]);
}

function newFile(state: GraphState, address: string): Item | undefined {
  const end = address.lastIndexOf("/");
  const folder = itemAtAddress(state, address.slice(0, end));
  if (!folder) return undefined;
  const name = decodeURIComponent(address.slice(end + 1));
  const owner = driveOf(state, folder.drive)?.owner ?? "";
  return item({
    id: `01OFFICE${state.lastId + 1}`,
    drive: folder.drive,
    parent: folder.id,
    name,
    permissions: [{ id: `p${state.lastId + 1}`, role: "owner", people: [owner] }],
  });
}

import type { OnlineFile } from "../online/online-files";
import { OnlineTrouble } from "../online/online-trouble";
import { recallShared } from "../session/shared-memory";
import type { SessionContext } from "../session/session-context";
import type { Online } from "./with-online";

/**
 * The open workbook in OneDrive. Where nothing lies where Office says, since it was renamed or moved meanwhile, it is the
 * file that was seen there before, by its ids.
 *
 * @returns undefined where it does not lie in OneDrive or SharePoint
 */
export async function openWorkbook(
  { ports: { preferences, address } }: SessionContext,
  { files, watch }: Online,
): Promise<OnlineFile | undefined> {
  try {
    return await files.open(watch);
  } catch (error) {
    const isMoved = error instanceof OnlineTrouble && error.kind === "open-file-moved";
    const seen = isMoved ? recallShared(preferences, await address().catch(() => "")).workbook : undefined;
    if (seen === undefined) throw error;
    return files.look(seen, watch).catch(() => {
      throw error;
    });
  }
}

import { placeAt, readAddress } from "./addresses";
import type { FilePlace } from "./addresses";
import type { Operation } from "./call-graph";
import type { DriveItem } from "./drive-item";
import { GraphRefusal } from "./graph-answer";
import { getByPath, getLibraryPath, getShared, getUserName } from "./routes";

/**
 * The file at an address as Office tells it. Graph takes most addresses as they are; of those it refuses, some tell the
 * drive and the path.
 *
 * @returns undefined where the address is none of OneDrive or SharePoint, or tells too little
 */
export async function findFile(operation: Operation, told: string): Promise<DriveItem | undefined> {
  const url = readAddress(told);
  if (!url) return undefined;
  try {
    return await getShared(operation, url.href);
  } catch (error) {
    if (!(error instanceof GraphRefusal) || ![400, 403, 404].includes(error.status)) throw error;
    const place = placeAt(url);
    const found = place && (await pathTo(operation, place));
    if (!found) throw error;
    return getByPath(operation, found);
  }
}

async function pathTo(
  operation: Operation,
  place: FilePlace,
): Promise<{ readonly drive: string | undefined; readonly segments: readonly string[] } | undefined> {
  switch (place.kind) {
    case "live":
      return place;
    case "library":
      return getLibraryPath(operation, place);
    case "personal-site": {
      // Another person's OneDrive would be looked for in one's own.
      const isMine = siteName(await getUserName(operation)) === place.owner.toLowerCase();
      return isMine ? { drive: undefined, segments: place.segments } : undefined;
    }
  }
}

/** `"aigerim@example.org"` to `"aigerim_example_org"`, as SharePoint names the site of a person. */
const siteName = (userName: string): string => userName.toLowerCase().replace(/[^a-z0-9]/gu, "_");

import type { Preferences } from "../../app/ports";

/** The name under which our choices stand in the browser's storage, apart from those of other add-ins. */
const CONTAINER = "gap-table";

/**
 * Preferences in the storage of this device, in the place and the form of Microsoft's helper library. Where the browser
 * allows no storage (private windows, blocked third-party storage) they last as long as the pane.
 *
 * The library itself is not asked: it is as large as all that the pane says, the pane must not wait for it to know in
 * which language to begin, and a choice made while it was on its way would be lost with a pane that is closed at once.
 */
export function keptPreferences(): Preferences {
  const chosen = new Map<string, string>();
  return {
    get: (key) => chosen.get(key) ?? whereAllowed(() => readStored(key)),
    set: (key, value) => {
      // Remembered in any case: writing can fail although reading worked, when the storage is full.
      chosen.set(key, value);
      whereAllowed(() => localStorage.setItem(placeOf(key), JSON.stringify(value)));
    },
  };
}

/** Where the library keeps what it is told to keep under a name. */
const placeOf = (key: string): string => `@${CONTAINER}/${key}`;

/** Undefined for what is not there, or is no text. */
function readStored(key: string): string | undefined {
  const stored: unknown = JSON.parse(localStorage.getItem(placeOf(key)) ?? "null");
  return typeof stored === "string" ? stored : undefined;
}

/** Which Office and which device the pane runs on, e.g. `{ host: "EXCEL", platform: "PC" }`; after `Office.onReady`. */
export async function loadHostInfo(): Promise<{ readonly host: string; readonly platform: string }> {
  const { Utilities } = await loadHelpers();
  return { host: Utilities.host, platform: Utilities.platform };
}

/** Microsoft's helper library, loaded when it is first asked for. */
export const loadHelpers = (): Promise<typeof import("@microsoft/office-js-helpers")> =>
  import(/* webpackChunkName: "office-helpers" */ "@microsoft/office-js-helpers");

/** What a use of the storage answers; undefined where the browser allows none. */
export function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

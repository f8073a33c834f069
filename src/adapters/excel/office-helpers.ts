import type { Preferences } from "../../app/ports";

/** The name under which our choices stand in the browser's storage, apart from those of other add-ins. */
const CONTAINER = "gap-table";

/**
 * Preferences in the storage of this device, kept by Microsoft's helper library, which is loaded when they are first
 * asked for. Where the browser allows no storage (private windows, blocked third-party storage) they last as long as
 * the pane.
 */
export async function loadPreferences(): Promise<Preferences> {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  const fallback = new Map<string, string>();
  const stored = open(() => new Storage<string>(CONTAINER, StorageType.LocalStorage));
  return {
    get: (key) => fallback.get(key) ?? open(() => stored?.get(key)) ?? undefined,
    set: (key, value) => {
      // Remembered in any case: writing can fail although reading worked, when the storage is full.
      fallback.set(key, value);
      open(() => stored?.set(key, value));
    },
  };
}

/** Which Office and which device the pane runs on, e.g. `{ host: "EXCEL", platform: "PC" }`; after `Office.onReady`. */
export async function loadHostInfo(): Promise<{ readonly host: string; readonly platform: string }> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return { host: Utilities.host, platform: Utilities.platform };
}

function open<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

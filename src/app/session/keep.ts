import type { Preferences } from "../ports";

/** Keep a choice where the device allows it. */
export function keep(preferences: Preferences, key: string, value: string): void {
  try {
    preferences.set(key, value);
  } catch {
    // A browser may refuse to store anything; the choice then holds for this session.
  }
}

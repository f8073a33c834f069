import type { Preferences } from "../ports";
import type { CitedPart } from "./session-state";

export const RECENT_KEY = "recent-parts";
export const RECENT_KEPT = 12;

/** The parts inserted lately on this device, newest first; none when what is kept can't be read. */
export function recentParts(preferences: Preferences): readonly CitedPart[] {
  try {
    const kept: unknown = JSON.parse(preferences.get(RECENT_KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isCitedPart).slice(0, RECENT_KEPT) : [];
  } catch {
    return [];
  }
}

const isCitedPart = (value: unknown): value is CitedPart =>
  typeof value === "object" &&
  value !== null &&
  "instrument" in value &&
  typeof value.instrument === "string" &&
  "pinpoint" in value &&
  typeof value.pinpoint === "string";

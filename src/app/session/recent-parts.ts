import type { Preferences } from "../ports";
import { keep } from "./keep";
import type { SessionContext } from "./session-context";
import type { CitedPart } from "./session-state";

const KEY = "recent-parts";
const KEPT = 12;

/** The parts inserted lately on this device, newest first; none when what is kept can't be read. */
export function recentParts(preferences: Preferences): readonly CitedPart[] {
  try {
    const kept: unknown = JSON.parse(preferences.get(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isCitedPart).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Put a part in front of the recent ones. That a device keeps nothing must not stop the work. */
export function rememberPart({ store, ports }: SessionContext, part: CitedPart): void {
  const { instrument, pinpoint } = part;
  const others = store.get().recent.filter((one) => one.instrument !== instrument || one.pinpoint !== pinpoint);
  const recent = [{ instrument, pinpoint }, ...others].slice(0, KEPT);
  store.set({ recent });
  keep(ports.preferences, KEY, JSON.stringify(recent));
}

const isCitedPart = (value: unknown): value is CitedPart =>
  typeof value === "object" &&
  value !== null &&
  "instrument" in value &&
  typeof value.instrument === "string" &&
  "pinpoint" in value &&
  typeof value.pinpoint === "string";

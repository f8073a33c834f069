import type { Pinpoint } from "./pinpoint";
import { findPart } from "./find-part";
import type { Instrument } from "./instrument";
import { valueOf } from "./number-order";
import { isOutside, presenceOf } from "./number-presence";
import { partPinpoint } from "./part-pinpoint";

/**
 * Whether the catalogue can tell that a place exists that nothing is wrong
 * with: it lists the place, or has counted every level of it.
 */
export function isKnownPlace(instrument: Instrument, pinpoint: Pinpoint): boolean {
  const { kind, path, to = [] } = pinpoint;
  const part = findPart(instrument, pinpoint);
  if (part && partPinpoint(part)?.path.length === path.length) return true;
  const { recitals } = instrument.pinpoint;
  if (kind === "recital" && recitals !== undefined)
    return [path, to].every(([number]) => number === undefined || !isOutside(number, recitals));
  const divisions = instrument.pinpoint.divisions?.[kind ?? ""] ?? 0;
  if (divisions > 0 && path.length === 1)
    return [path, to].every(([one]) => one === undefined || valueOf(one) <= divisions);
  return kind === undefined && [path, to].every((end) => isCounted(instrument, end));
}

const isCounted = (instrument: Instrument, path: readonly string[]): boolean =>
  path.every((_, depth) => presenceOf(instrument, path.slice(0, depth + 1)) !== "unknown");

import { partsAround, partsWithin } from "./find-part";
import type { Instrument } from "./instrument";
import { isKnownPlace } from "./is-known-place";
import { isOutside, presenceOf } from "./number-presence";
import { partPinpoint } from "./part-pinpoint";
import { formatPinpoint, type Pinpoint } from "./pinpoint";
import { UNKNOWN_UNIT } from "./unlisted-instrument";

/** The certainty of a place that is a part of its own. */
export const LISTED = 3;

/**
 * Whether a place is in an instrument: 3 where it is listed, 2 where it is counted, 1 where nothing speaks against it, else
 * 0. Where the unit is not known, a number in any unit is measured by the count, and nothing else speaks against it.
 */
export function certainty(instrument: Instrument, { kind, path, to }: Pinpoint): number {
  const isOfAnyUnit = instrument.pinpoint.unit === UNKNOWN_UNIT;
  const place: Pinpoint = { ...(kind !== undefined && !isOfAnyUnit && { kind }), path, ...(to && { to }) };
  const around = partsAround(instrument, place);
  if (around.some((part) => isSamePlace(partPinpoint(part), place))) return LISTED;
  if (kind === "recital" && instrument.pinpoint.recitals !== undefined)
    return isOutside(path[0] ?? "", instrument.pinpoint.recitals) ? 0 : 2;
  if (place.kind === undefined && [path, to ?? path].some((end) => isMissing(instrument, end))) return 0;
  if (isKnownPlace(instrument, place)) return 2;
  return isOfAnyUnit || around.length > 0 || partsWithin(instrument, place).length > 0 ? 1 : 0;
}

const isMissing = (instrument: Instrument, path: readonly string[]): boolean =>
  path.some((_, depth) => presenceOf(instrument, path.slice(0, depth + 1)) === "missing");

/** The run 12-15 and the inserted number 12-15 are printed alike, so both ends are looked at. */
export const isSamePlace = (own: Pinpoint | undefined, place: Pinpoint): boolean =>
  own !== undefined &&
  (own.to === undefined) === (place.to === undefined) &&
  formatPinpoint(own) === formatPinpoint(place);

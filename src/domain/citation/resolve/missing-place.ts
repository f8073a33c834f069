import type { Instrument } from "../../instrument/instrument";
import { isSure, missingRecital, presenceOf } from "../../instrument/number-presence";
import type { Presence } from "../../instrument/number-presence";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Localised } from "../../language";
import { noSuchPlace, noSuchRecital, unconfirmed } from "./place-messages";

/**
 * What is said of a place without a kind of its own that an instrument does not have, or of a recital; undefined where it
 * is there, or nobody could tell.
 */
export function missingPlace(place: Pinpoint, instrument: Instrument): Localised | undefined {
  if (place.kind === "recital") {
    const wrong = missingRecital(place, instrument);
    return wrong === undefined ? undefined : noSuchRecital(instrument, wrong);
  }
  const missing = place.kind === undefined ? firstStep(place, instrument, "missing", 1) : undefined;
  if (!missing) return undefined;
  const said = noSuchPlace(instrument, instrument.pinpoint.unit, missing);
  return isSure(missing, instrument) ? said : unconfirmed(said);
}

/**
 * The first level of either end of which the catalogue knows as much, the outermost first.
 *
 * @param from 2 where a number in another unit than the instrument's says nothing about its count
 */
export function firstStep(
  { path, to }: Pinpoint,
  instrument: Instrument,
  presence: Presence,
  from: number,
): readonly string[] | undefined {
  const deepest = Math.min(DEEPEST, Math.max(path.length, to?.length ?? 0));
  for (let depth = from; depth <= deepest; depth++) {
    const step = stepOf(path, depth, instrument, presence) ?? (to && stepOf(to, depth, instrument, presence));
    if (step) return step;
  }
  return undefined;
}

/** So many numbers of a place, where that is what the catalogue knows of them. */
function stepOf(
  path: readonly string[],
  depth: number,
  instrument: Instrument,
  presence: Presence,
): readonly string[] | undefined {
  if (path.length < depth) return undefined;
  const step = path.length === depth ? path : path.slice(0, depth);
  return presenceOf(instrument, step) === presence ? step : undefined;
}

const DEEPEST = 4;

import { partsAround, partsWithin } from "../instrument/find-part";
import type { Instrument, Part } from "../instrument/instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { isSamePlace } from "../instrument/place-certainty";

/** A listed part that answers a number, and how well: 0 is the part itself, 1 lies in it, 2 and more are around it. */
export interface PlaceFound {
  readonly instrument: Instrument;
  readonly part: Part;
  readonly distance: number;
}

/** The parts of an instrument that answer a place, the closest first: the part itself, its own parts, those around it. */
export function findPlaces(instrument: Instrument, place: Pinpoint): readonly PlaceFound[] {
  const around = partsAround(instrument, place);
  const exact = around.filter((part) => isSamePlace(partPinpoint(part), place));
  const inside = partsWithin(instrument, place);
  const outside = around.filter((part) => !exact.includes(part));
  return [
    ...exact.map((part) => ({ instrument, part, distance: 0 })),
    ...inside.map((part, index) => ({ instrument, part, distance: 1 + index / inside.length })),
    ...outside.map((part, index) => ({ instrument, part, distance: 2 + index })),
  ];
}

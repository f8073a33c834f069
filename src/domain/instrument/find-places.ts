import { formatPinpoint, type Pinpoint } from "../citation/pinpoint";
import { partsAround } from "./find-part";
import type { Instrument, Part } from "./instrument";
import { partPinpoint } from "./part-pinpoint";
import type { AskedPlace } from "./read-query";

/** A listed part that answers a number, and how well: 0 is the part itself, 1 lies in it, 2 and more are around it. */
export interface PlaceFound {
  readonly instrument: Instrument;
  readonly part: Part;
  readonly distance: number;
}

/** The parts of an instrument that answer a number, the closest first: the part itself, its own parts, those around it. */
export function findPlaces(instrument: Instrument, { readings }: AskedPlace): readonly PlaceFound[] {
  for (const reading of readings) {
    const around = partsAround(instrument, reading);
    const exact = around.filter((part) => isPlace(part, reading));
    const inside = instrument.parts.filter((part) => liesIn(part, reading));
    const others = around.filter((part) => !exact.includes(part));
    const found = [...exact, ...inside, ...others];
    if (found.length > 0)
      return found.map((part, index) => ({
        instrument,
        part,
        distance: exact.includes(part) ? 0 : inside.includes(part) ? 1 : 2 + index,
      }));
  }
  return [];
}

function isPlace(part: Part, pinpoint: Pinpoint): boolean {
  const place = partPinpoint(part);
  return place !== undefined && formatPinpoint(place) === formatPinpoint(pinpoint);
}

function liesIn(part: Part, { kind, path, to }: Pinpoint): boolean {
  const place = partPinpoint(part);
  return (
    to === undefined &&
    place !== undefined &&
    place.kind === kind &&
    place.path.length > path.length &&
    path.every((step, index) => step === place.path[index])
  );
}

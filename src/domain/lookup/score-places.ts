import type { Catalogue } from "../instrument/catalogue";
import { findPlaces } from "./find-places";
import type { Instrument } from "../instrument/instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { certainty } from "../instrument/place-certainty";
import type { AskedPlace } from "./asked-place";
import { placeIn } from "./place-readings";
import type { LookupQuery } from "./read-query";
import type { Entry } from "./text-index";

/** An entry and how well it answers; the higher the better. */
export interface ScoredEntry {
  readonly entry: Entry;
  /** From 0 to 1. */
  readonly score: number;
}

/** A place that a query gives the number of, in an instrument that has it. */
export interface TypedPlace {
  readonly instrument: Instrument;
  readonly place: Pinpoint;
  /** See `certainty`. */
  readonly sure: number;
}

/** The instruments by the numbers their parts begin with or hold: "3" for article 3(1), "68" for the run 67-78. */
export type PartNumbers = ReadonlyMap<string, readonly Instrument[]>;

/** Make a catalogue's numbers ready for `typedPlaces`. */
export function toPartNumbers({ instruments }: Catalogue): PartNumbers {
  const numbers = new Map<string, Instrument[]>();
  for (const instrument of instruments)
    for (const number of new Set(instrument.parts.flatMap((part) => numbersOf(partPinpoint(part))))) {
      const known = numbers.get(number);
      if (known) known.push(instrument);
      else numbers.set(number, [instrument]);
    }
  return numbers;
}

function numbersOf(place: Pinpoint | undefined): readonly string[] {
  const [from = "", to = from] = [place?.path[0], place?.to?.[0]];
  const [first, last] = [Number(from), Number(to)];
  if (!(first < last)) return place ? [from] : [];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/**
 * The places that a query gives the numbers of, in the instruments it names, else in all that list such a number.
 * Beside other words a number alone asks for nothing.
 */
export function typedPlaces(
  numbers: PartNumbers,
  { instruments, places, placesOf, words }: LookupQuery,
  query: string,
): readonly TypedPlace[] {
  const named = instruments.length > 0;
  if (!named && words.length > 0) return [];
  const askedOf = (place: AskedPlace): readonly Instrument[] => {
    const beside = placesOf.get(place) ?? [];
    return beside.length > 0 ? beside : instruments;
  };
  return places.flatMap((asked) =>
    (named ? askedOf(asked) : instrumentsWith(numbers, asked)).flatMap((instrument) => {
      const place = placeIn(instrument, asked, query);
      const sure = place ? certainty(instrument, place) : 0;
      return place && (named || sure > 0) ? [{ instrument, place, sure }] : [];
    }),
  );
}

/** The listed parts that answer typed places. In a named instrument also what is around a number that is not listed. */
export const scorePlaces = (typed: readonly TypedPlace[], named: boolean): readonly ScoredEntry[] =>
  typed
    .flatMap(({ instrument, place }) => findPlaces(instrument, place))
    .filter(({ distance }) => named || distance < 2)
    .map(({ instrument, part, distance }) => ({ entry: { instrument, part }, score: 1 / (1 + distance) }));

/** The parts that have exactly a number of a query, in any instrument. */
export const partsNumbered = (numbers: PartNumbers, places: readonly AskedPlace[]): readonly Entry[] =>
  places.flatMap((asked) =>
    instrumentsWith(numbers, asked).flatMap((instrument) => {
      const place = placeIn(instrument, asked, "");
      return place ? findPlaces(instrument, place).filter(({ distance }) => distance === 0) : [];
    }),
  );

function instrumentsWith(numbers: PartNumbers, [first]: AskedPlace): readonly Instrument[] {
  const number = first?.number ?? "";
  const beginnings = [/^[^()]+/u, /^[^().]+/u, /^[^().-]+/u].map((beginning) => beginning.exec(number)?.[0] ?? "");
  return [...new Set(beginnings.flatMap((one) => numbers.get(one) ?? []))];
}

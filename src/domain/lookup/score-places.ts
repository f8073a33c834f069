import { isUnitOf } from "../citation/resolve/is-unit-of";
import type { Catalogue } from "../instrument/catalogue";
import { findPlaces } from "./find-places";
import type { Instrument } from "../instrument/instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import type { AskedPlace, LookupQuery } from "./read-query";
import type { Entry } from "./text-index";

/** An entry and how well it answers; the higher the better. */
export interface ScoredEntry {
  readonly entry: Entry;
  /** From 0 to 1. */
  readonly score: number;
}

/** Instruments by the numbers their parts begin with: "3" for article 3(1), "2" for annex 2. */
export type PartNumbers = ReadonlyMap<string, readonly Instrument[]>;

/** Make a catalogue's numbers ready for `scorePlaces`. */
export function toPartNumbers({ instruments }: Catalogue): PartNumbers {
  const numbers = new Map<string, Instrument[]>();
  for (const instrument of instruments)
    for (const part of instrument.parts) {
      const first = partPinpoint(part)?.path[0];
      const known = first === undefined ? undefined : numbers.get(first);
      if (known && known.at(-1) !== instrument) known.push(instrument);
      else if (first !== undefined && !known) numbers.set(first, [instrument]);
    }
  return numbers;
}

/**
 * The parts that a query gives the numbers of. In a named instrument also what is around the number, when it is not
 * listed itself; beside other words a number alone asks for nothing.
 */
export function scorePlaces(
  numbers: PartNumbers,
  { instruments, places, words }: LookupQuery,
  query: string,
): readonly ScoredEntry[] {
  const named = instruments.length > 0;
  if (!named && words.length > 0) return [];
  return places.flatMap((place) =>
    (named ? instruments : instrumentsWith(numbers, place))
      .filter((instrument) => !place.unit || isAskedUnit(instrument, place.unit, named, query))
      .flatMap((instrument) => findPlaces(instrument, place))
      .filter(({ distance }) => named || distance < 2)
      .map(({ instrument, part, distance }) => ({ entry: { instrument, part }, score: 1 / (1 + distance) })),
  );
}

/** The parts that have exactly a number of a query, in any instrument. */
export const partsNumbered = (numbers: PartNumbers, places: readonly AskedPlace[]): readonly Entry[] =>
  places.flatMap((place) =>
    instrumentsWith(numbers, place).flatMap((instrument) =>
      findPlaces(instrument, place).filter(({ distance }) => distance === 0),
    ),
  );

function instrumentsWith(numbers: PartNumbers, { readings }: AskedPlace): readonly Instrument[] {
  const found = readings.flatMap(({ path: [from = ""], to }) =>
    to ? instrumentsBetween(numbers, from, to[0] ?? "") : (numbers.get(from) ?? []),
  );
  return [...new Set(found)];
}

const instrumentsBetween = (numbers: PartNumbers, from: string, to: string): readonly Instrument[] =>
  [...numbers].flatMap(([number, instruments]) => (isBetween(number, from, to) ? instruments : []));

const isBetween = (number: string, from: string, to: string): boolean =>
  Number(number) >= Number(from) && Number(number) <= Number(to);

/** An article of a general comment is no paragraph of it, however it is numbered. */
const isAskedUnit = (instrument: Instrument, unit: string, named: boolean, query: string): boolean =>
  unit === instrument.pinpoint.unit || (named && isUnitOf(unit, instrument, query, ""));

import type { Catalogue } from "./catalogue";
import type { Instrument } from "./instrument";

/**
 * Gives instruments by their places in a catalogue, which JSON can hold. An instrument that the catalogue lacks is a
 * broken promise and throws.
 */
export function placesIn({ instruments }: Catalogue): (all: readonly Instrument[]) => readonly number[] {
  const places = new Map(instruments.map((instrument, place) => [instrument, place]));
  return (all) =>
    all.map((one) => {
      const place = places.get(one);
      if (place === undefined) throw new Error(`${one.id} is named, which the catalogue does not have`);
      return place;
    });
}

/** The instruments that stand at places of a catalogue, as `placesIn` gave them. */
export const instrumentsAt = ({ instruments }: Catalogue, places: readonly number[]): readonly Instrument[] =>
  places.flatMap((place) => instruments[place] ?? []);

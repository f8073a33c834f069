import type { Pinpoint } from "../../instrument/pinpoint";
import type { UnitMeaning } from "../lexicon/meaning";
import type { PlacesElement } from "./elements";

/** A unit with its numbers as a place. */
export const placesOf = (
  word: string,
  { unit, rank, plural, owned, lettered, letters, needsName, orPlural }: UnitMeaning,
  start: number,
  end: number,
  items: readonly Pinpoint[],
  numberFirst = false,
): PlacesElement => ({
  ...numbersOf(start, end, unit, items),
  rank,
  plural,
  // ARTICLE 19 is an organisation, and a letter after a word seldom its number.
  needsName:
    needsName ||
    (word.length > 5 && word === word.toUpperCase()) ||
    ((lettered || letters) && !/^\d/u.test(items[0]?.path[0] ?? "")),
  numberFirst,
  ...(owned ? { owned } : {}),
  orPlural: orPlural === undefined ? undefined : { unit: orPlural, word },
});

/** Numbers as places that nothing more is known of than perhaps their unit. */
export const numbersOf = (
  start: number,
  end: number,
  unit: string | undefined,
  items: readonly Pinpoint[],
): PlacesElement => ({
  kind: "places",
  start,
  end,
  unit,
  rank: 1,
  plural: items.length > 1,
  items,
  needsName: unit === undefined,
  numberFirst: false,
  ofThisText: false,
  orPlural: undefined,
});

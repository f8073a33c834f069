import { findPlace } from "./cited-provisions";

/** A provision with its place among the others. */
export interface PlacedProvision {
  readonly id: string;
  readonly order?: number | undefined;
}

/**
 * The provisions that a run of places names, "4-7", "4(1)-4(3)" or "chapter 2-4": its ends and what stands between them
 * in one row of siblings. None where it is no run, as "12-1" may be the number of an article, or an end is not there.
 *
 * @param keys as `keysOf` gives them
 * @param provisions those of the keys, in the order of the draft as far as none of them tells its own
 */
export function runOfPlaces<Found extends PlacedProvision>(
  place: string,
  keys: ReadonlyMap<string, Found>,
  provisions: readonly Found[],
): readonly Found[] {
  const exact = (name: string): Found | undefined => {
    const { provision, isExact } = findPlace(name, keys);
    return isExact ? provision : undefined;
  };
  if (exact(place)) return [];
  const [kind = ""] = /^[a-z]+ /u.exec(place) ?? [];
  for (const { index } of place.matchAll(/-/gu)) {
    const [first, last] = [exact(place.slice(0, index)), exact(kind + place.slice(index + 1))];
    if (first && last && rowOf(first) === rowOf(last)) return between(first, last, provisions);
  }
  return [];
}

function between<Found extends PlacedProvision>(
  first: Found,
  last: Found,
  provisions: readonly Found[],
): readonly Found[] {
  const orderOf = new Map(provisions.map((one, at) => [one, one.order ?? at + 1]));
  const [from = 0, to = 0] = [orderOf.get(first), orderOf.get(last)];
  return provisions.filter((one) => {
    const order = orderOf.get(one) ?? 0;
    return rowOf(one) === rowOf(first) && order >= from && order <= to;
  });
}

/** What the siblings of a provision have in common: their kind, and what they are in. */
const rowOf = ({ id }: PlacedProvision): string => id.replace(/[^\s(]+\)?\s*$/u, "");

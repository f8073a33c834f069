import type { Provision } from "../provision/provision";
import { findPlace } from "./cited-provisions";
import type { ProvisionKeys } from "./cited-provisions";
import { provisionsBetween } from "./provisions-between";

/**
 * The provisions that a run of places names, "4-7", "4(1)-4(3)" or "chapter 2-4": its ends and what stands between them
 * in one row of siblings. None where it is no run, as "12-1" may be the number of an article, or an end is not there.
 *
 * @param keys as `keysOf` gives them
 * @param provisions those of the keys, in the order of the draft
 */
export function runOfPlaces<Found extends Pick<Provision, "id">>(
  place: string,
  keys: ProvisionKeys<Found>,
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
    const run = first && last ? provisionsBetween(first, last, provisions) : [];
    if (run.length > 0) return run;
  }
  return [];
}

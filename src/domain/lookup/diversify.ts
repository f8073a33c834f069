import type { Entry } from "./text-index";

/** What each one chosen of an instrument leaves of the next one's score. */
const OF_ONE_INSTRUMENT = 0.6;

/**
 * The best of some candidates, so that one instrument does not fill the list: each one taken makes the next of the
 * same instrument count less.
 *
 * @param candidates the best first
 * @param excludes whether taking one makes another needless
 */
export function diversify<T extends Entry & { readonly score: number }>(
  candidates: readonly T[],
  limit: number,
  excludes: (taken: T, other: T) => boolean,
): readonly T[] {
  const left = [...candidates];
  const taken: T[] = [];
  const counts = new Map<string, number>();
  while (taken.length < limit) {
    let best: T | undefined;
    let most = 0;
    for (const one of left) {
      if (one.score <= most) break;
      const worth = one.score * OF_ONE_INSTRUMENT ** (counts.get(one.instrument.id) ?? 0);
      if (worth > most) [best, most] = [one, worth];
    }
    if (!best) break;
    const chosen = best;
    taken.push(chosen);
    counts.set(chosen.instrument.id, (counts.get(chosen.instrument.id) ?? 0) + 1);
    const kept = left.filter((one) => one !== chosen && !excludes(chosen, one));
    left.splice(0, left.length, ...kept);
  }
  return taken;
}

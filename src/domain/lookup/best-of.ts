import type { Scores } from "./scores";

/** A number and its score. */
export interface RankedNumber {
  readonly number: number;
  readonly score: number;
}

/**
 * The entries with the highest scores, the best first; of those with one score the lower number.
 *
 * @param passes whether an entry may be among them; asked of few only, since it may cost more than comparing
 */
export function bestOf(
  { of, scored }: Scores,
  limit: number,
  passes: (number: number) => boolean,
): readonly RankedNumber[] {
  const best: RankedNumber[] = [];
  for (const number of scored) {
    const found = { number, score: of[number] ?? 0 };
    const last = best.length === limit ? best.at(-1) : undefined;
    if ((last && !isBetter(found, last)) || !passes(number)) continue;
    let place = best.length;
    for (let before = best[place - 1]; before && isBetter(found, before); before = best[place - 1]) place--;
    best.splice(place, 0, found);
    if (best.length > limit) best.pop();
  }
  return best;
}

const isBetter = (a: RankedNumber, b: RankedNumber): boolean =>
  a.score > b.score || (a.score === b.score && a.number < b.number);

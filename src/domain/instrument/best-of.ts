/** A number and its score. */
export interface RankedNumber {
  readonly number: number;
  readonly score: number;
}

/**
 * The numbers with the highest scores above 0, the best first; those with one score keep their order.
 *
 * @param passes whether a number may be among them; asked of few only, since it may cost more than comparing
 */
export function bestOf(
  scores: ArrayLike<number>,
  limit: number,
  passes: (number: number) => boolean,
): readonly RankedNumber[] {
  const best: RankedNumber[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score <= least || !passes(number)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--;
    best.splice(place, 0, { number, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  }
  return best;
}

import type { CommonRun } from "./common-run";

/**
 * Places where the same three numbers follow each other, and do so nowhere else in either list; as many of them as keep
 * their order. One run each, of the first of the three.
 *
 * @param count above every number
 */
export function uniqueAnchors(before: Int32Array, after: Int32Array, count: number): readonly CommonRun[] {
  const placeAfter = placesOfUnique(after, count);
  const candidates = [...placesOfUnique(before, count)].flatMap(([three, place]): CommonRun[] => {
    const there = placeAfter.get(three);
    // Three numbers that are large enough may come to the sum of three others.
    return there === undefined || before[place] !== after[there] ? [] : [{ before: place, after: there, length: 1 }];
  });
  return longestRising(candidates);
}

/** Where any three numbers in a row stand that do so once, in order. */
function placesOfUnique(numbers: Int32Array, count: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const doubled = new Set<number>();
  for (let place = 0; place + 2 < numbers.length; place++) {
    const three = ((numbers[place] ?? 0) * count + (numbers[place + 1] ?? 0)) * count + (numbers[place + 2] ?? 0);
    if (places.has(three)) doubled.add(three);
    else places.set(three, place);
  }
  for (const three of doubled) places.delete(three);
  return places;
}

/** The longest choice of runs, which rise in `before`, that rise in `after` too. */
function longestRising(runs: readonly CommonRun[]): readonly CommonRun[] {
  // Of each length, the place of the run that ends the choice with the least `after`.
  const ends: number[] = [];
  const previous: number[] = [];
  runs.forEach(({ after }, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[ends[middle] ?? -1]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = place;
  });
  const chosen: CommonRun[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) {
    const run = runs[place];
    if (run) chosen.push(run);
  }
  return chosen.reverse();
}

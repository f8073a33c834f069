import type { CommonRun } from "./common-run";
import { joinRuns } from "./common-run";
import { longestCommon } from "./longest-common";
import { uniqueAnchors } from "./unique-anchors";

/** Comparisons allowed for two texts at each of two steps: about 20 ms. */
const MOST_COMPARISONS = 1_500_000;
/** What a stretch between two anchors may have in any case, so that short ones are compared in full. */
const LEAST_COMPARISONS = 5_000;

/** Words that carry the sense; shorter ones, numbers and marks stand everywhere and would match anything. */
const CARRIES_SENSE = /\p{L}{4}/u;

/**
 * The words that two texts have in common, in order: first as many of those that carry the sense as can be had, then
 * between these as many of all words.
 *
 * Where the texts are long and hold so little in common that this would take long, the first step looks for turns of
 * phrase that stand once in each, and the second leaves long stretches as replaced: time is linear but for sorting.
 */
export function matchWords(before: readonly string[], after: readonly string[]): readonly CommonRun[] {
  const [old, young] = sharedWords(before, after);
  const [oldSense, youngSense] = [sensible(old, before), sensible(young, after)];
  const anchors =
    longestCommon(oldSense.numbers, youngSense.numbers, MOST_COMPARISONS) ??
    uniqueAnchors(oldSense.numbers, youngSense.numbers, before.length);
  return matchBetween(old, young, [...toPlaces(anchors, oldSense, youngSense)]);
}

/** Words of a text that the other holds too: no others can be common. */
interface SharedWords {
  /** A number a word, the same in both texts. */
  readonly numbers: Int32Array;
  /** Where in the text each stands. */
  readonly places: Int32Array;
}

function sharedWords(before: readonly string[], after: readonly string[]): readonly [SharedWords, SharedWords] {
  const numbers = new Map<string, number>();
  const inAfter = new Set(after);
  for (const word of before) if (inAfter.has(word) && !numbers.has(word)) numbers.set(word, numbers.size);
  const of = (words: readonly string[]): SharedWords => {
    const places = [...words.keys()].filter((place) => numbers.has(words[place] ?? ""));
    return {
      numbers: Int32Array.from(places, (place) => numbers.get(words[place] ?? "") ?? -1),
      places: Int32Array.from(places),
    };
  };
  return [of(before), of(after)];
}

function sensible({ numbers, places }: SharedWords, words: readonly string[]): SharedWords {
  const carries = (_: number, i: number): boolean => CARRIES_SENSE.test(words[places[i] ?? -1] ?? "");
  return { numbers: numbers.filter(carries), places: places.filter(carries) };
}

/** Each word of runs of shared words as a run of the texts. */
function* toPlaces(runs: readonly CommonRun[], before: SharedWords, after: SharedWords): Iterable<CommonRun> {
  for (const run of runs)
    for (let i = 0; i < run.length; i++)
      yield { before: before.places[run.before + i] ?? 0, after: after.places[run.after + i] ?? 0, length: 1 };
}

/** The anchors with what is common between them. */
function matchBetween(before: SharedWords, after: SharedWords, anchors: readonly CommonRun[]): readonly CommonRun[] {
  const perWord = MOST_COMPARISONS / (before.numbers.length + after.numbers.length);
  const matched: CommonRun[] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...anchors, { before: Infinity, after: Infinity, length: 0 }]) {
    const [oldEnd, youngEnd] = [firstFrom(before.places, i, anchor.before), firstFrom(after.places, j, anchor.after)];
    if (oldEnd > i && youngEnd > j) {
      const [old, young] = [cut(before, i, oldEnd), cut(after, j, youngEnd)];
      const most = Math.max(LEAST_COMPARISONS, perWord * (old.numbers.length + young.numbers.length));
      const between = longestCommon(old.numbers, young.numbers, Math.floor(most)) ?? [];
      for (const run of toPlaces(between, old, young)) matched.push(run);
    }
    if (anchor.length > 0) matched.push(anchor);
    [i, j] = [oldEnd + anchor.length, youngEnd + anchor.length];
  }
  return joinRuns(matched);
}

/** The first index from one on whose place is not before a place. */
function firstFrom(places: Int32Array, from: number, place: number): number {
  let i = from;
  while (i < places.length && (places[i] ?? 0) < place) i++;
  return i;
}

const cut = ({ numbers, places }: SharedWords, from: number, to: number): SharedWords => ({
  numbers: numbers.subarray(from, to),
  places: places.subarray(from, to),
});

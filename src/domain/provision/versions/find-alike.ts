import type { VersionUnit } from "./version-unit";

/** Pairs of words that stand in more provisions than this tell of none of them. */
const MOST_HOLDING = 12;
/** Candidates that are compared in full, for each provision. */
const MOST_CANDIDATES = 6;

/** Looks up which provisions of a version share the most pairs of neighbouring words with one, those first. */
export type FindAlike = (unit: VersionUnit) => readonly VersionUnit[];

/** Made ready for looking up; the time is linear in the words, since pairs that stand everywhere are passed over. */
export function alikeFinder(units: readonly VersionUnit[]): FindAlike {
  const holding = new Map<number, VersionUnit[]>();
  for (const unit of units) {
    for (const pair of pairsOf(unit)) {
      const list = holding.get(pair);
      if (!list) holding.set(pair, [unit]);
      // One more than counts is remembered, so that it is known not to count.
      else if (list.length <= MOST_HOLDING) list.push(unit);
    }
  }
  return (unit) => {
    const shared = new Map<VersionUnit, number>();
    for (const pair of pairsOf(unit)) {
      const list = holding.get(pair) ?? [];
      if (list.length > MOST_HOLDING) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1 / list.length);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other);
  };
}

/** Numbers of words are below 2^24, so that a pair of them is a whole number that is told exactly. */
const pairsOf = ({ words }: VersionUnit): ReadonlySet<number> =>
  new Set(words.slice(1).map((word, index) => (words[index] ?? 0) * 2 ** 24 + word));

import type { RowTerm } from "./row-terms";
import type { TextIndex } from "./text-index";
import { termNumber } from "./word-index";

/** How much the terms of a row say for each entry of an index. */
export interface TermScores {
  /** By the entries' numbers. */
  readonly scores: Float32Array;
  /** The terms that an entry has words of, the strongest first. */
  readonly matched: (entry: number) => readonly RowTerm[];
}

/** A row names several concepts; none of them may outweigh what else it says. */
const BY_CONCEPT = 0.5;

/**
 * Add up what the terms of a long text say for each entry.
 *
 * Unlike a query, of which an answer should meet all, a row speaks of much besides what a part is about: what is not
 * met takes nothing off. Words must be met as they are or by their stems; beginnings and typos would match too much.
 */
export function scoreTerms({ words, entries }: TextIndex, terms: readonly RowTerm[]): TermScores {
  const scores = new Float32Array(entries.length);
  const byTerm = terms.map((term) => {
    const { typed, exact, meant, concepts } = term.group;
    const own = new Map<number, number>();
    const read = (forms: readonly string[], share: number): void => {
      for (const number of forms.flatMap((one) => termNumber(words, one) ?? []))
        for (let at = words.starts[number] ?? 0; at < (words.starts[number + 1] ?? 0); at++) {
          const entry = words.entries[at] ?? 0;
          own.set(entry, (own.get(entry) ?? 0) + share * (words.weights[at] ?? 0));
        }
    };
    read([...typed, ...exact], 1);
    read(concepts.found, BY_CONCEPT);
    // One word of several says less than all of them.
    const weight = term.weight / Math.sqrt(Math.max(1, meant.length));
    for (const [entry, score] of own) {
      own.set(entry, weight * score);
      scores[entry] = (scores[entry] ?? 0) + weight * score;
    }
    return { term, own };
  });
  return {
    scores,
    matched: (entry) =>
      byTerm
        .flatMap(({ term, own }) => {
          const score = own.get(entry);
          return score === undefined ? [] : [{ term, score }];
        })
        .sort((a, b) => b.score - a.score)
        .map(({ term }) => term),
  };
}

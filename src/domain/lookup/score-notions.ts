import type { RowNotion } from "./row-notions";
import type { TextIndex } from "./text-index";
import { termNumber } from "./word-index";

/** How much the notions of a row say for each entry of an index. */
export interface NotionScores {
  /** By the entries' numbers. */
  readonly scores: Float32Array;
  /** The notions that an entry has words of, the strongest first. */
  readonly matched: (entry: number) => readonly RowNotion[];
}

/**
 * Add up what the notions of a long text say for each entry.
 *
 * Unlike a query, of which an answer should meet all, a row speaks of much besides what a part is about: what is not
 * met takes nothing off. Words must be met as they are or by their stems; beginnings and slips would match too much.
 */
export function scoreNotions({ words, entries }: TextIndex, notions: readonly RowNotion[]): NotionScores {
  const scores = new Float32Array(entries.length);
  const byNotion = notions.map((notion) => {
    const { typed, exact, meant } = notion.group;
    const own = new Map<number, number>();
    for (const term of [...typed, ...exact].flatMap((word) => termNumber(words, word) ?? []))
      for (let at = words.starts[term] ?? 0; at < (words.starts[term + 1] ?? 0); at++) {
        const entry = words.entries[at] ?? 0;
        own.set(entry, (own.get(entry) ?? 0) + (words.weights[at] ?? 0));
      }
    // One word of several says less than all of them.
    const weight = notion.weight / Math.sqrt(Math.max(1, meant.length));
    for (const [entry, score] of own) {
      own.set(entry, weight * score);
      scores[entry] = (scores[entry] ?? 0) + weight * score;
    }
    return { notion, own };
  });
  return {
    scores,
    matched: (entry) =>
      byNotion
        .flatMap(({ notion, own }) => {
          const score = own.get(entry);
          return score === undefined ? [] : [{ notion, score }];
        })
        .sort((a, b) => b.score - a.score)
        .map(({ notion }) => notion),
  };
}

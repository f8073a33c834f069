/** How well the entries of an index answer a query; most of them not at all, so that those which do are listed. */
export interface Scores {
  /** By the entry's number; 0 for those that do not. */
  readonly of: Float32Array;
  /** The entries with a score, each once. */
  readonly scored: number[];
}

/** No entry answers yet. */
export const noScores = (entries: number): Scores => ({ of: new Float32Array(entries), scored: [] });

/** Add to the score of an entry; the sum must be above 0. */
export function addScore({ of, scored }: Scores, entry: number, score: number): void {
  const before = of[entry] ?? 0;
  if (before === 0) scored.push(entry);
  of[entry] = before + score;
}

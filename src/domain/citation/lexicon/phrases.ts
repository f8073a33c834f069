/** Phrases by the numbers of their words, several sets of them in one table; each stands for a number of its own. */
export interface Phrases {
  /** By set, the node that each first word leads to, 0 for none. */
  readonly roots: readonly Int32Array[];
  /** Edges of a node are those from `first[node]` to before `first[node + 1]`, sorted by word. */
  readonly first: Int32Array;
  readonly word: Int32Array;
  readonly to: Int32Array;
  /** What the phrase that ends at a node stands for, or -1. */
  readonly meaning: Int32Array;
}

/** The node that a word leads to from another, 0 for none. */
export function nextNode({ first, word, to }: Phrases, from: number, wanted: number): number {
  let low = first[from] ?? 0;
  let high = (first[from + 1] ?? low) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = word[middle] ?? 0;
    if (found === wanted) return to[middle] ?? 0;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Whether no phrase goes on from a node. */
export const isLeaf = ({ first }: Phrases, at: number): boolean => first[at] === first[at + 1];

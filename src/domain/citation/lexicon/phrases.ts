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

interface Node {
  readonly next: Map<number, Node>;
  meaning: number;
}

const node = (): Node => ({ next: new Map(), meaning: -1 });

/** Collects phrases, and lays them out for reading once all are there. */
export class PhrasesBuilder {
  readonly #roots: Node[] = [];

  /** Add a phrase to a set; gives what it stands for, which is an earlier meaning where the set has it already. */
  add(set: number, words: readonly number[], meaning: number): number {
    while (this.#roots.length <= set) this.#roots.push(node());
    let at = this.#roots[set] ?? node();
    for (const word of words) {
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = node()));
      at = next;
    }
    if (at.meaning < 0) at.meaning = meaning;
    return at.meaning;
  }

  build(words: number): Phrases {
    const nodes: Node[] = [node()];
    const roots = this.#roots.map((root) => {
      const row = new Int32Array(words);
      for (const [word, next] of root.next) row[word] = nodes.push(next) - 1;
      return row;
    });
    const [first, word, to]: [number[], number[], number[]] = [[0, 0], [], []];
    for (let at = 1; at < nodes.length; at++) {
      const edges = [...(nodes[at]?.next ?? [])].sort(([a], [b]) => a - b);
      for (const [key, next] of edges) {
        word.push(key);
        to.push(nodes.push(next) - 1);
      }
      first.push(word.length);
    }
    return {
      roots,
      first: Int32Array.from(first),
      word: Int32Array.from(word),
      to: Int32Array.from(to),
      meaning: Int32Array.from(nodes, (one) => one.meaning),
    };
  }
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

import type { Phrases } from "./phrases";

/**
 * Phrases as plain data. Nodes are numbered in the order of the edges that lead to them, so that no edge need say where
 * it leads; most have one edge, so that only the others are listed.
 */
export interface PackedPhrases {
  /** By set, the first words of its phrases. */
  readonly roots: readonly (readonly number[])[];
  /** Words of the edges. */
  readonly words: readonly number[];
  /** Pairs: how far a node is from the last one listed, and how many edges it has. */
  readonly edges: readonly number[];
  /** Pairs: how far a node is from the last one listed, and what the phrase that ends there stands for. */
  readonly meanings: readonly number[];
}

/** Phrases as plain data, which `readPhrases` makes the same phrases of. */
export function packPhrases({ roots, first, word, meaning }: Phrases): PackedPhrases {
  const edges: number[] = [];
  const meanings: number[] = [];
  let [lastEdges, lastMeaning] = [0, 0];
  meaning.forEach((meant, node) => {
    const count = (first[node + 1] ?? 0) - (first[node] ?? 0);
    if (count !== 1) {
      edges.push(node - lastEdges, count);
      lastEdges = node;
    }
    if (meant < 0) return;
    meanings.push(node - lastMeaning, meant);
    lastMeaning = node;
  });
  return { roots: roots.map(firstWords), words: [...word], edges, meanings };
}

/** First words in the order of their nodes. */
const firstWords = (root: Int32Array): readonly number[] =>
  [...root.keys()].filter((word) => root[word] !== 0).sort((a, b) => (root[a] ?? 0) - (root[b] ?? 0));

/** The phrases that `packPhrases` was given, of so many words. */
export function readPhrases({ roots, words, edges, meanings }: PackedPhrases, size: number): Phrases {
  let node = 0;
  const read = roots.map((firsts) => {
    const root = new Int32Array(size);
    for (const word of firsts) root[word] = ++node;
    return root;
  });
  const nodes = 1 + node + words.length;
  const counts = unpacked(edges, new Int32Array(nodes).fill(1));
  const first = new Int32Array(nodes + 1);
  for (let at = 0; at < nodes; at++) first[at + 1] = (first[at] ?? 0) + (counts[at] ?? 0);
  const to = new Int32Array(words.length);
  for (let edge = 0; edge < words.length; edge++) to[edge] = 1 + node + edge;
  return {
    roots: read,
    first,
    word: new Int32Array(words),
    to,
    meaning: unpacked(meanings, new Int32Array(nodes).fill(-1)),
  };
}

/** Numbers, those of the pairs put in their places. */
function unpacked(pairs: readonly number[], numbers: Int32Array): Int32Array {
  for (let i = 0, at = 0; i < pairs.length; i += 2) {
    at += pairs[i] ?? 0;
    numbers[at] = pairs[i + 1] ?? 0;
  }
  return numbers;
}

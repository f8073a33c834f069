import { CODES, FOLDED } from "./fold-code";
import { toPhraseTrie } from "./to-phrase-trie";
import type { PhraseTrie } from "./phrase-trie";

/**
 * A trie as plain data, small because most nodes have one edge, which leads to the node after them: only the others are
 * listed. Each list is of pairs: how far it is from the place before, and the number there.
 */
export interface PackedTrie {
  readonly nodes: number;
  /** Folded codes of the edges. */
  readonly codes: string;
  /** How many edges a node has, where that is not one. */
  readonly edges: readonly number[];
  /** How much further than to the next node an edge leads. */
  readonly targets: readonly number[];
  /** What the phrase that ends at a node stands for. */
  readonly meanings: readonly number[];
}

/** A trie as plain data, which `readTrie` makes the same trie of. */
export function packTrie({ symbols, firstEdge, edgeSymbol, edgeTo, meaning }: PhraseTrie): PackedTrie {
  const codeOf = new Uint16Array(CODES);
  symbols.forEach((symbol, code) => (codeOf[symbol] = FOLDED[code] ?? 0));
  const [edges, targets, meanings] = [new PairWriter(), new PairWriter(), new PairWriter()];
  let codes = "";
  meaning.forEach((meant, node) => {
    const [first, end] = [firstEdge[node] ?? 0, firstEdge[node + 1] ?? 0];
    if (end - first !== 1) edges.add(node, end - first);
    for (let edge = first; edge < end; edge++) {
      codes += String.fromCharCode(codeOf[edgeSymbol[edge] ?? 0] ?? 0);
      if (edgeTo[edge] !== node + 1) targets.add(edge, (edgeTo[edge] ?? 0) - node - 1);
    }
    if (meant >= 0) meanings.add(node, meant);
  });
  return { nodes: meaning.length, codes, edges: edges.pairs, targets: targets.pairs, meanings: meanings.pairs };
}

class PairWriter {
  readonly pairs: number[] = [];
  private last = 0;

  add(at: number, value: number): void {
    this.pairs.push(at - this.last, value);
    this.last = at;
  }
}

/** The trie that `packTrie` was given: it finds the same phrases, in the same steps. */
export function readTrie({ nodes, codes, edges, targets, meanings }: PackedTrie): PhraseTrie {
  const counts = unpacked(edges, new Int32Array(nodes).fill(1));
  const edgeTo = unpacked(targets, new Int32Array(codes.length));
  const edgeCode = new Uint16Array(codes.length);
  const firstEdge = new Int32Array(nodes + 1);
  let edge = 0;
  for (let node = 0; node < nodes; node++) {
    firstEdge[node] = edge;
    for (const end = edge + (counts[node] ?? 0); edge < end; edge++) {
      edgeCode[edge] = codes.charCodeAt(edge);
      edgeTo[edge] = (edgeTo[edge] ?? 0) + node + 1;
    }
  }
  firstEdge[nodes] = edge;
  const meaning = unpacked(meanings, new Int32Array(nodes).fill(-1));
  return toPhraseTrie({ firstEdge, edgeCode, edgeTo, meaning });
}

/** Numbers, those of the pairs put in their places. */
function unpacked(pairs: readonly number[], numbers: Int32Array): Int32Array {
  for (let i = 0, at = 0; i < pairs.length; i += 2) {
    at += pairs[i] ?? 0;
    numbers[at] = pairs[i + 1] ?? 0;
  }
  return numbers;
}

import { nextNode } from "./phrases";
import type { Phrases } from "./phrases";

interface Node {
  readonly next: Map<number, Node>;
  meaning: number;
  /** Its number; 0 before it has one. */
  number: number;
}

/** Where no word leads to. */
const NOTHING: Phrases = {
  roots: [],
  first: Int32Array.of(0, 0),
  word: new Int32Array(),
  to: new Int32Array(),
  meaning: Int32Array.of(-1),
};

/** Collects phrases, beside those that there are already, and lays them out for reading once all are there. */
export class PhrasesBuilder {
  readonly #base: Phrases;
  readonly #roots: Node[] = [];

  /** @param base phrases to go on with, which stay as they are; their nodes keep their numbers */
  constructor(base = NOTHING) {
    this.#base = base;
    while (this.#roots.length < base.roots.length) this.#roots.push(this.#node(0));
  }

  /** Add a phrase to a set; gives what it stands for, which is an earlier meaning where the set has it already. */
  add(set: number, words: readonly number[], meaning: number): number {
    while (this.#roots.length <= set) this.#roots.push(this.#node(0));
    const root = this.#roots[set] ?? this.#node(0);
    let at = root;
    for (const word of words) {
      let next = at.next.get(word);
      if (!next) {
        const known = at === root ? this.#base.roots[set]?.[word] : nextNode(this.#base, at.number, word);
        at.next.set(word, (next = this.#node(known ?? 0)));
      }
      at = next;
    }
    if (at.meaning < 0) at.meaning = meaning;
    return at.meaning;
  }

  #node(number: number): Node {
    return { next: new Map(), meaning: this.#base.meaning[number] ?? -1, number };
  }

  /** All phrases, of so many words. */
  build(words: number): Phrases {
    const base = this.#base;
    const open: Node[] = [];
    let count = base.meaning.length;
    const enter = (next: Node): number => {
      if (next.number === 0) next.number = count++;
      open.push(next);
      return next.number;
    };
    const roots = this.#roots.map((root, set) => {
      const row = new Int32Array(words);
      row.set(base.roots[set] ?? []);
      for (const [word, next] of root.next) row[word] = enter(next);
      return row;
    });
    // By number, the edges of the nodes that phrases went through.
    const through = new Map<number, readonly Edge[]>();
    for (const { number, next } of open)
      through.set(
        number,
        [...next].sort(([a], [b]) => a - b).map(([word, node]) => [word, enter(node)]),
      );
    const meaning = new Int32Array(count).fill(-1);
    meaning.set(base.meaning);
    for (const node of open) meaning[node.number] = node.meaning;
    return { roots, ...edgesOf(base, through, count), meaning };
  }
}

type Edge = readonly [word: number, to: number];

/** The edges of so many nodes: those there were, and between them, sorted by word, those that came. */
function edgesOf(
  base: Phrases,
  through: ReadonlyMap<number, readonly Edge[]>,
  count: number,
): Pick<Phrases, "first" | "word" | "to"> {
  const first = new Int32Array(count + 1);
  const [word, to]: [number[], number[]] = [[], []];
  for (let node = 0; node < count; node++) {
    let edge = base.first[node] ?? 0;
    const end = base.first[node + 1] ?? edge;
    const keepBelow = (least: number): void => {
      for (; edge < end && (base.word[edge] ?? 0) < least; edge++) {
        word.push(base.word[edge] ?? 0);
        to.push(base.to[edge] ?? 0);
      }
    };
    for (const [key, next] of through.get(node) ?? []) {
      keepBelow(key);
      if (base.word[edge] === key && edge < end) continue;
      word.push(key);
      to.push(next);
    }
    keepBelow(Infinity);
    first[node + 1] = word.length;
  }
  return { first, word: Int32Array.from(word), to: Int32Array.from(to) };
}

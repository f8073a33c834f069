import type { Phrases } from "./phrases";

/** Words that phrases end with, told once for each set that is asked about. */
export class LastWords {
  readonly #phrases: Phrases;
  readonly #bySet: (Uint8Array | undefined)[] = [];

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
  }

  /** Whether a phrase of a set may end with a word: where none may, there is none to look for before it. */
  has(set: number, word: number): boolean {
    return (this.#bySet[set] ??= lastWordsOf(this.#phrases, set))[word] === 1;
  }
}

/** By word, 1 where a phrase of the set ends with it. */
function lastWordsOf({ roots, first, word, to, meaning }: Phrases, set: number): Uint8Array {
  const root = roots[set] ?? new Int32Array();
  const last = new Uint8Array(root.length);
  const open: number[] = [];
  const come = (node: number, by: number): void => {
    if (node === 0) return;
    if ((meaning[node] ?? -1) >= 0) last[by] = 1;
    open.push(node);
  };
  root.forEach(come);
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) come(to[edge] ?? 0, word[edge] ?? 0);
  return last;
}

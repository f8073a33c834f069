import type { WordTable } from "../tokens/word-table";
import { isOneSlip } from "./one-slip";
import { stemsOf } from "./stems";

const SHORTEST_WITH_SLIP = 5;
/** Letters an ending may have. */
const MOST_LETTERS_MORE = 6;

/**
 * The words of a table by what stays of each in any case.
 *
 * @param base those of a table that this one begins with
 */
export function wordsByStem(
  words: WordTable,
  base?: { readonly words: WordTable; readonly stems: ReadonlyMap<string, readonly number[]> },
): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map(base?.stems);
  for (let word = base?.words.kept ?? 0; word < words.size; word++)
    for (const stem of stemsOf(words.word(word), words.isCyrillic(word)))
      byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  return byStem;
}

/** What is known of single words: which words of the lexicon each may be a form of, told once for every distinct word. */
export class WordForms {
  readonly #words: WordTable;
  readonly #short: ReadonlyMap<string, readonly number[]>;
  readonly #byStem: ReadonlyMap<string, readonly number[]>;
  readonly #forms: (readonly number[] | undefined)[] = [];
  readonly #stemsOf: (readonly string[] | undefined)[] = [];
  readonly #slips: (readonly number[] | undefined)[][] = [];
  readonly #begin: ReadonlyMap<string, readonly number[]>[] = [];
  /** Words of the lexicon come first in the table. */
  readonly count: number;

  /**
   * @param byStem what `wordsByStem` tells of the words
   * @param abbreviations short words and the whole ones they stand for
   */
  constructor(
    words: WordTable,
    byStem: ReadonlyMap<string, readonly number[]>,
    abbreviations: ReadonlyMap<string, readonly number[]>,
  ) {
    this.#words = words;
    this.#byStem = byStem;
    this.#short = abbreviations;
    this.count = words.size;
  }

  #stems(word: number): readonly string[] {
    return (this.#stemsOf[word] ??= stemsOf(this.#words.word(word), this.#words.isCyrillic(word)));
  }

  /** Whether a word is neither one of the lexicon nor a form of one. */
  isUnknown(word: number): boolean {
    return word >= this.count && this.of(word).length === 1;
  }

  /** The words that a word may be a form of: itself first, since a text may have names of its own, then the lexicon's. */
  of(word: number): readonly number[] {
    return (this.#forms[word] ??= this.#find(word));
  }

  #find(word: number): readonly number[] {
    const found = new Set<number>([word]);
    for (const known of this.#short.get(this.#words.word(word)) ?? []) found.add(known);
    for (const stem of this.#stems(word)) for (const one of this.#byStem.get(stem) ?? []) found.add(one);
    return [...found];
  }

  /**
   * The first words of a set's phrases that begin alike and are one slip of the pen away; looked for once for every
   * distinct word.
   */
  slipsOf(word: number, set: number, root: Int32Array | undefined): readonly number[] {
    if (!root) return [];
    const slips = (this.#slips[set] ??= []);
    return (slips[word] ??= (this.#beginnings(set, root).get(this.#words.word(word).slice(0, 1)) ?? []).filter(
      (known) => this.isSlip(known, word),
    ));
  }

  /** Whether a word is one slip away from one of the lexicon, or what stays of it in any case is. */
  isSlip(known: number, word: number): boolean {
    const [a, b] = [this.#words.word(known), this.#words.word(word)];
    if (Math.abs(a.length - b.length) > MOST_LETTERS_MORE) return false;
    if (isOneSlip(a, b)) return true;
    if (!this.#words.isCyrillic(word) || !this.#words.isCyrillic(known)) return false;
    const stems = this.#stems(word);
    return this.#stems(known).some(
      (stem) => stem.length > SHORTEST_WITH_SLIP && stems.some((one) => isOneSlip(stem, one)),
    );
  }

  /** Longer first words of a set's phrases by their first letter. */
  #beginnings(set: number, root: Int32Array): ReadonlyMap<string, readonly number[]> {
    const made = this.#begin[set];
    if (made) return made;
    const beginnings = new Map<string, number[]>();
    for (let word = 0; word < root.length; word++) {
      const written = this.#words.word(word);
      if (root[word] === 0 || written.length < SHORTEST_WITH_SLIP) continue;
      const known = beginnings.get(written.slice(0, 1));
      if (known) known.push(word);
      else beginnings.set(written.slice(0, 1), [word]);
    }
    return (this.#begin[set] = beginnings);
  }

  /** Forget what texts brought, with the table of words. */
  forget(): void {
    this.#forms.length = this.count;
    this.#slips.length = 0;
    this.#stemsOf.length = this.count;
  }
}

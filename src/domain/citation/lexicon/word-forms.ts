import type { WordTable } from "../tokens/word-table";
import { stemsOf } from "./stems";

/** What is known of single words: which words of the lexicon each may be a form of, told once for every distinct word. */
export class WordForms {
  readonly #words: WordTable;
  readonly #byStem = new Map<string, number[]>();
  readonly #forms: (readonly number[] | undefined)[] = [];
  /** Words of the lexicon come first in the table. */
  readonly count: number;

  constructor(words: WordTable) {
    this.#words = words;
    this.count = words.size;
    for (let word = 0; word < this.count; word++)
      for (const stem of this.#stems(word)) {
        const known = this.#byStem.get(stem);
        if (known) known.push(word);
        else this.#byStem.set(stem, [word]);
      }
  }

  #stems(word: number): readonly string[] {
    return stemsOf(this.#words.word(word), this.#words.isCyrillic(word));
  }

  /** The lexicon's words that a word may be a form of, itself first where it is one. */
  of(word: number): readonly number[] {
    return (this.#forms[word] ??= this.#find(word));
  }

  #find(word: number): readonly number[] {
    const found = new Set<number>(word < this.count ? [word] : []);
    for (const stem of this.#stems(word)) for (const one of this.#byStem.get(stem) ?? []) found.add(one);
    return [...found];
  }

  /** Forget what texts brought, with the table of words. */
  forget(): void {
    this.#forms.length = this.count;
  }
}

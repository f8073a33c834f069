import { FOLDED, SKIPPED, foldCodes } from "../../text/fold-code";

/** Where a table is emptied of what texts brought: far more words than any review has. */
const MOST_WORDS = 400_000;

/** Numbers for words: the same for every spelling that folds alike. */
export class WordTable {
  readonly #words: string[] = [];
  /** 1 for words that were first seen with a Cyrillic letter: folding makes Latin ones of some. */
  readonly #cyrillic: number[] = [];
  #slots = new Int32Array(1 << 14).fill(-1);
  #kept = 0;

  /** How many words there are; their numbers begin at 0. */
  get size(): number {
    return this.#words.length;
  }

  /** A word as it is compared: folded. */
  word(number: number): string {
    return this.#words[number] ?? "";
  }

  isCyrillic(number: number): boolean {
    return this.#cyrillic[number] === 1;
  }

  /** Words known so far are there for good; what comes after may be forgotten when it gets too much. */
  keep(): void {
    this.#kept = this.#words.length;
  }

  /** Whether so much was learned from texts that it should be forgotten before the next one. */
  get isFull(): boolean {
    return this.#words.length > this.#kept + MOST_WORDS;
  }

  forget(): void {
    this.#words.length = this.#kept;
    this.#cyrillic.length = this.#kept;
    this.#rehash(this.#slots.length);
  }

  /** The number of a word that stands in a text, a new one where it was not seen before. */
  numberOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (isSame(this.#words[known] ?? "", text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    const number = this.#words.length;
    const written = text.slice(start, end);
    this.#words.push(foldCodes(written));
    this.#cyrillic.push(/[\u0400-\u04ff]/u.test(written) ? 1 : 0);
    this.#slots[slot] = number;
    if (number * 2 > mask) this.#rehash(this.#slots.length * 2);
    return number;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size).fill(-1);
    this.#words.forEach((word, number) => {
      let slot = hashOf(word, 0, word.length) & (size - 1);
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    });
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code !== SKIPPED) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  let index = 0;
  for (let at = start; at < end; at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code === SKIPPED) continue;
    if (word.charCodeAt(index++) !== code) return false;
  }
  return index === word.length;
}

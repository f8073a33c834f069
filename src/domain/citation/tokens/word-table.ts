import { FOLDED, SKIPPED, codeAt } from "../../text/fold-code";

/** Where a table is emptied of what texts brought: far more words than any review has. */
const MOST_WORDS = 400_000;

/** A table as plain data: JSON can hold it. */
export interface PackedWords {
  /** Folded, by their numbers, with a line's end between them. */
  readonly words: string;
  /** Numbers of the words with a Cyrillic letter, each as what it is more than the one before. */
  readonly cyrillic: readonly number[];
}

/** A word's hash before its first letter. */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a word that goes on with a folded code. */
export const hashedOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Numbers for words: the same for every spelling that folds alike. */
export class WordTable {
  readonly #words: (string | undefined)[] = [];
  /** 1 for words that were first seen with a Cyrillic letter: folding makes Latin ones of some. */
  readonly #cyrillic: number[] = [];
  /** Folded codes of all words, one after the other, and by word where its own begin. */
  #codes = new Uint16Array(1 << 16);
  #begin = new Int32Array(1 << 13);
  #hash = new Int32Array(1 << 13);
  #slots = new Int32Array(1 << 14).fill(-1);
  #size = 0;
  #kept = 0;

  /** How many words there are; their numbers begin at 0. */
  get size(): number {
    return this.#size;
  }

  /** A word as it is compared: folded. */
  word(number: number): string {
    const known = this.#words[number];
    if (known !== undefined || number < 0 || number >= this.#size) return known ?? "";
    const codes = this.#codes.subarray(this.#begin[number], this.#begin[number + 1]);
    return (this.#words[number] = stringOf(codes));
  }

  isCyrillic(number: number): boolean {
    return this.#cyrillic[number] === 1;
  }

  /** Words known so far are there for good; what comes after may be forgotten when it gets too much. */
  keep(): void {
    this.#kept = this.#size;
  }

  /** Whether so much was learned from texts that it should be forgotten before the next one. */
  get isFull(): boolean {
    return this.#size > this.#kept + MOST_WORDS;
  }

  forget(): void {
    this.#size = this.#kept;
    this.#words.length = Math.min(this.#words.length, this.#kept);
    this.#cyrillic.length = this.#kept;
    this.#rehash(this.#slots.length);
  }

  /** The number of a word that stands in a text, a new one where it was not seen before. */
  numberOf(text: string, start = 0, end = text.length): number {
    let hash = NO_HASH;
    for (let at = start; at < end; at++) {
      const code = FOLDED[codeAt(text, at)] ?? 0;
      if (code !== SKIPPED) hash = hashedOn(hash, code);
    }
    return this.numberOfHashed(text, start, end, hash);
  }

  /** The same where its hash is known: made of its folded codes with `hashedOn`. */
  numberOfHashed(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.#hash[known] === hash && this.#isSame(known, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    return this.#add(text, start, end, hash, slot);
  }

  #isSame(number: number, text: string, start: number, end: number): boolean {
    const codes = this.#codes;
    let index = this.#begin[number] ?? 0;
    for (let at = start; at < end; at++) {
      const code = FOLDED[codeAt(text, at)] ?? 0;
      if (code === SKIPPED) continue;
      if (codes[index++] !== code) return false;
    }
    return index === this.#begin[number + 1];
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size++;
    if (number + 2 > this.#begin.length) {
      this.#begin = grown(this.#begin, number + 2);
      this.#hash = grown(this.#hash, number + 2);
    }
    let last = this.#begin[number] ?? 0;
    if (last + end - start > this.#codes.length) {
      const codes = new Uint16Array(2 * (last + end - start));
      codes.set(this.#codes);
      this.#codes = codes;
    }
    let isCyrillic = 0;
    for (let at = start; at < end; at++) {
      const written = codeAt(text, at);
      const code = FOLDED[written] ?? 0;
      if (written >= 0x400 && written <= 0x4ff) isCyrillic = 1;
      if (code !== SKIPPED) this.#codes[last++] = code;
    }
    this.#begin[number + 1] = last;
    this.#hash[number] = hash;
    this.#cyrillic[number] = isCyrillic;
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    return number;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < this.#size; number++) {
      let slot = mixed(this.#hash[number] ?? 0) & (size - 1);
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    }
  }

  /** The words of the table as plain data. */
  pack(): PackedWords {
    const numbers = Array.from({ length: this.#size }, (_, number) => number);
    let before = 0;
    const cyrillic = numbers.flatMap((number) => {
      if (!this.isCyrillic(number)) return [];
      const more = number - before;
      before = number;
      return [more];
    });
    return { words: numbers.map((number) => this.word(number)).join("\n"), cyrillic };
  }

  /** The table that was packed; its words are there to stay. */
  static read({ words, cyrillic }: PackedWords): WordTable {
    const table = new WordTable();
    for (const word of words.split("\n")) table.numberOf(word);
    table.#cyrillic.fill(0);
    let number = 0;
    for (const more of cyrillic) table.#cyrillic[(number += more)] = 1;
    table.keep();
    return table;
  }
}

const mixed = (hash: number): number => hash ^ (hash >>> 15);

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * array.length, least));
  larger.set(array);
  return larger;
}

/** Codes as a string; many at once would be too many arguments. */
function stringOf(codes: Uint16Array): string {
  if (codes.length < 1000) return String.fromCharCode(...codes);
  let text = "";
  for (const code of codes) text += String.fromCharCode(code);
  return text;
}

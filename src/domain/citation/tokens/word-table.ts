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

/** Between packed words. */
const LINE_END = 0x0a;

/** A word's hash before its first letter. */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a word that goes on with a folded code. */
export const hashedOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Numbers for words: the same for every spelling that folds alike. */
export class WordTable {
  readonly #words: (string | undefined)[] = [];
  /** 1 for words that were first seen with a Cyrillic letter: folding makes Latin ones of some. */
  readonly #cyrillic: number[] = [];
  /** Folded codes of all words, one after the other. */
  #codes = new Uint16Array(1 << 16);
  /** By word two numbers: where its codes begin, and its hash; they end where the next one's begin. */
  #entries = new Int32Array(1 << 14);
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
    const codes = this.#codes.subarray(this.#entries[2 * number], this.#entries[2 * number + 2]);
    return (this.#words[number] = stringOf(codes));
  }

  isCyrillic(number: number): boolean {
    return this.#cyrillic[number] === 1;
  }

  /** Words known so far are there for good; what comes after may be forgotten when it gets too much. */
  keep(): void {
    this.#kept = this.#size;
  }

  /** How many words are there for good. */
  get kept(): number {
    return this.#kept;
  }

  /** A table of its own with the words that are there for good. */
  copy(): WordTable {
    const table = new WordTable();
    const end = this.#entries[2 * this.#kept] ?? 0;
    table.#codes = new Uint16Array(Math.max(table.#codes.length, 2 * end));
    table.#codes.set(this.#codes.subarray(0, end));
    table.#entries = grown(this.#entries.subarray(0, 2 * this.#kept + 2), 2 * this.#kept + 2);
    for (let word = 0; word < this.#kept; word++) table.#cyrillic.push(this.#cyrillic[word] ?? 0);
    [table.#size, table.#kept] = [this.#kept, this.#kept];
    table.#rehash(table.#slots.length);
    return table;
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

  /** The number of a word, a new one where it was not seen before. */
  numberOf(word: string): number {
    const codes = new Uint16Array(word.length);
    let size = 0;
    let hash = NO_HASH;
    for (let at = 0; at < word.length; at++) {
      const code = FOLDED[codeAt(word, at)] ?? 0;
      if (code === SKIPPED) continue;
      codes[size++] = code;
      hash = hashedOn(hash, code);
    }
    const known = this.find(codes, size, hash);
    return known >= 0 ? known : this.#add(codes.subarray(0, size), hash, /[\u0400-\u04ff]/u.test(word));
  }

  /**
   * The number of a word that is folded already; -1 where it was not seen before.
   *
   * @param size how many of the codes are its own
   * @param hash made of them with `hashedOn`
   */
  find(codes: Uint16Array, size: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.#entries[2 * known + 1] === hash && this.#isSame(known, codes, size)) return known;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  #isSame(number: number, codes: Uint16Array, size: number): boolean {
    const begin = this.#entries[2 * number] ?? 0;
    if ((this.#entries[2 * number + 2] ?? 0) - begin !== size) return false;
    for (let at = 0; at < size; at++) if (this.#codes[begin + at] !== codes[at]) return false;
    return true;
  }

  #add(codes: Uint16Array, hash: number, isCyrillic: boolean): number {
    const number = this.#size++;
    if (2 * number + 4 > this.#entries.length) this.#entries = grown(this.#entries, 2 * number + 4);
    const begin = this.#entries[2 * number] ?? 0;
    if (begin + codes.length > this.#codes.length) {
      const more = new Uint16Array(2 * (begin + codes.length));
      more.set(this.#codes);
      this.#codes = more;
    }
    this.#codes.set(codes, begin);
    this.#entries[2 * number + 1] = hash;
    this.#entries[2 * number + 2] = begin + codes.length;
    this.#cyrillic[number] = isCyrillic ? 1 : 0;
    if (2 * this.#size > this.#slots.length) this.#rehash(this.#slots.length * 2);
    else this.#enter(number);
    return number;
  }

  /** Add words to a table that is empty. They are folded and each there once, so that none need be looked for. */
  #addPacked(words: string): void {
    this.#codes = new Uint16Array(Math.max(this.#codes.length, words.length));
    let [begin, hash] = [0, NO_HASH];
    for (let at = 0; at <= words.length; at++) {
      const code = at < words.length ? codeAt(words, at) : LINE_END;
      if (code === LINE_END) {
        const number = this.#size++;
        if (2 * number + 4 > this.#entries.length) this.#entries = grown(this.#entries, 2 * number + 4);
        this.#entries[2 * number + 1] = hash;
        this.#entries[2 * number + 2] = begin;
        this.#cyrillic[number] = 0;
        hash = NO_HASH;
      } else {
        this.#codes[begin++] = code;
        hash = hashedOn(hash, code);
      }
    }
    this.#rehash(this.#slots.length);
  }

  /** Let a word be found by its hash. */
  #enter(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(this.#entries[2 * number + 1] ?? 0) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }

  /** Enter all words anew, into so many slots at least. */
  #rehash(least: number): void {
    let size = least;
    while (2 * this.#size > size) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < this.#size; number++) this.#enter(number);
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
    table.#addPacked(words);
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

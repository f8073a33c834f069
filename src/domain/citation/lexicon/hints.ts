import { mayGoOnWith } from "./go-on";
import type { Known } from "./go-on";
import { SET } from "./sets";

/** What a word may begin, as bits; most words begin nothing and are passed over. */
export const BEGINS_NAME = 1;
export const BEGINS_PLACE = 2;
export const BEGINS_ACT = 4;
/** It is no word of the lexicon, so that a slip of the pen may have made it one of another. */
export const UNKNOWN_WORD = 8;
/** It begins a place only as a letter that counts. */
export const LONE_LETTER = 16;
const TOLD = 32;

/** Hints by word, each told once. */
export class Hints {
  #hints = new Uint8Array(1 << 13);
  /** Pairs of words that were asked about last, and what was found of each. */
  readonly #pairs = new Float64Array(PAIRS).fill(-1);
  readonly #goOn = new Uint8Array(PAIRS);

  /** What a word may begin. */
  of(word: number, lexicon: Known): number {
    const known = this.#hints[word] ?? 0;
    return known === 0 ? this.#tell(word, lexicon) : known;
  }

  /** Whether a name may begin with a word and go on with the next; most that are no names are told by that. */
  mayGoOn(word: number, next: number, lexicon: Known): boolean {
    const pair = word * MOST_IN_TABLE + next;
    const slot = (Math.imul(word, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) & (PAIRS - 1);
    if (this.#pairs[slot] !== pair) {
      this.#pairs[slot] = pair;
      this.#goOn[slot] = mayGoOnWith(word, next, lexicon) ? 1 : 0;
    }
    return this.#goOn[slot] === 1;
  }

  #tell(word: number, lexicon: Known): number {
    if (word >= this.#hints.length) {
      const more = new Uint8Array(2 * Math.max(word, this.#hints.length));
      more.set(this.#hints);
      this.#hints = more;
    }
    return (this.#hints[word] = hintOf(word, lexicon) | TOLD);
  }

  forget(): void {
    this.#hints.fill(0);
    this.#pairs.fill(-1);
  }
}

const PAIRS = 1 << 14;
/** More words than a table ever has. */
const MOST_IN_TABLE = 1 << 24;

/** Marks that numbers may stand in: "(2) тармақ", "«b» тармақшасы". */
const OPENING: ReadonlySet<string> = new Set(["(", "[", '"', "'"]);

function hintOf(word: number, { words, forms, phrases: { roots } }: Known): number {
  const written = words.word(word);
  const begins = (set: number, one: number): boolean => (roots[set]?.[one] ?? 0) > 0;
  let hint = 0;
  if (forms.of(word).some((form) => begins(SET.names, form))) hint |= BEGINS_NAME;
  if (begins(SET.units, word) || begins(SET.ordinals, word) || /^[ivxl]{2,}$/u.test(written) || OPENING.has(written))
    hint |= BEGINS_PLACE;
  else if (/^\p{L}$/u.test(written)) hint |= BEGINS_PLACE | LONE_LETTER;
  if (begins(SET["act heads"], word) || written === "№") hint |= BEGINS_ACT;
  if (forms.isUnknown(word) && written.length > 4) hint |= UNKNOWN_WORD;
  return hint;
}

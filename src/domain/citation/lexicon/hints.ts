import { foldCodes } from "../../text/fold-code";
import { INSERTED } from "./extra-words";
import { mayGoOnWith } from "./go-on";
import type { Known } from "./go-on";
import type { Meaning } from "./meaning";
import { nextNode } from "./phrases";
import { SET } from "./sets";
import type { SetName } from "./sets";

/** What a word may begin, as bits; most words begin nothing and are passed over. */
export const BEGINS_NAME = 1;
export const BEGINS_PLACE = 2;
export const BEGINS_ACT = 4;
/** It is no word of the lexicon, so that a slip of the pen may have made it one of another. */
export const UNKNOWN_WORD = 8;
/** It begins a place only as a letter that counts. */
export const LONE_LETTER = 16;
const TOLD = 32;
/** It begins the word of a unit. */
export const BEGINS_UNIT = 64;
/** It may stand among numbers, before the unit that they are counted by: "and", "тен", "bis". */
export const AMONG_NUMBERS = 128;
/** A mark that numbers may stand in. */
export const OPENS = 256;
/** It begins a place only as a unit, with a number behind it. */
export const NEEDS_NUMBER = 512;
/** It begins a phrase of some set by itself, and not as a form of another word. */
export const BEGINS_PHRASE = 1024;

/** What is to be known of words to give hints. */
interface KnownMeanings extends Known {
  readonly meanings: readonly Meaning[];
}

/** Hints by word, each told once. */
export class Hints {
  #hints = new Uint16Array(1 << 13);
  /** Pairs of words that were asked about last, and what was found of each. */
  readonly #pairs = new Float64Array(PAIRS).fill(-1);
  readonly #goOn = new Uint8Array(PAIRS);

  /** What a word may begin. */
  of(word: number, lexicon: KnownMeanings): number {
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

  /** Whether the word of a unit goes on with the next one as another unit does. */
  isLongerUnit(word: number, next: number, { phrases }: Known): boolean {
    return nextNode(phrases, phrases.roots[SET.units]?.[word] ?? 0, next) > 0;
  }

  #tell(word: number, lexicon: KnownMeanings): number {
    if (word >= this.#hints.length) {
      const more = new Uint16Array(2 * Math.max(word, this.#hints.length));
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

/** Sets of words that stand among numbers. */
const AMONG = ["joins", "ordinals", "numerals", "run starts", "run ends", "number endings"] as const;
const INSERTED_WORDS: ReadonlySet<string> = new Set([...INSERTED.keys()].map(foldCodes));
const ROMAN_OR_THE = /^(?:[ivxl]+|the)$/u;

function hintOf(word: number, known: KnownMeanings): number {
  const { words, forms } = known;
  const written = words.word(word);
  const begins = (set: SetName, one = word): boolean => (known.phrases.roots[SET[set]]?.[one] ?? 0) > 0;
  let hint = known.phrases.roots.some((root) => (root[word] ?? 0) > 0) ? BEGINS_PHRASE : 0;
  if (forms.of(word).some((form) => begins("names", form))) hint |= BEGINS_NAME;
  if (begins("units")) hint |= BEGINS_UNIT;
  if (OPENING.has(written)) hint |= OPENS;
  const counts = begins("ordinals") || /^(?:\d|[ivxl]{2,}$)/u.test(written);
  if (counts || (hint & (BEGINS_UNIT | OPENS)) !== 0) hint |= BEGINS_PLACE;
  else if (/^\p{L}$/u.test(written)) hint |= BEGINS_PLACE | LONE_LETTER;
  if ((hint & BEGINS_UNIT) !== 0 && !counts && written.length > 1 && !isUnnumbered(word, known)) hint |= NEEDS_NUMBER;
  if (
    written.length < 3 ||
    AMONG.some((set) => begins(set)) ||
    INSERTED_WORDS.has(written) ||
    ROMAN_OR_THE.test(written)
  )
    hint |= AMONG_NUMBERS;
  if (begins("act heads") || written === "№") hint |= BEGINS_ACT;
  if (forms.isUnknown(word) && written.length > 4) hint |= UNKNOWN_WORD;
  return hint;
}

function isUnnumbered(word: number, { phrases, meanings }: KnownMeanings): boolean {
  const meaning = meanings[phrases.meaning[phrases.roots[SET.units]?.[word] ?? 0] ?? -1];
  return meaning?.kind === "unit" && meaning.unnumbered;
}

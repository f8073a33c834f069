import type { WordTable } from "../tokens/word-table";
import type { Phrases } from "./phrases";
import type { WordForms } from "./word-forms";
import { SET } from "./sets";

/** What a word may begin, as bits; most words begin nothing and are passed over. */
export const BEGINS_NAME = 1;
export const BEGINS_PLACE = 2;
export const BEGINS_ACT = 4;
/** It is no word of the lexicon, so that a slip of the pen may have made it one of another. */
export const UNKNOWN_WORD = 8;
const TOLD = 16;

/** What is to be known of words to tell. */
export interface Known {
  readonly words: WordTable;
  readonly forms: WordForms;
  readonly phrases: Phrases;
}

/** Hints by word, each told once. */
export class Hints {
  readonly #hints: number[] = [];

  /** What a word may begin. */
  of(word: number, lexicon: Known): number {
    const known = this.#hints[word];
    if (known !== undefined) return known;
    const hint = hintOf(word, lexicon) | TOLD;
    this.#hints[word] = hint;
    return hint;
  }

  forget(): void {
    this.#hints.length = 0;
  }
}

function hintOf(word: number, { words, forms, phrases: { roots } }: Known): number {
  const written = words.word(word);
  const begins = (set: number, one: number): boolean => (roots[set]?.[one] ?? 0) > 0;
  let hint = 0;
  if (forms.of(word).some((form) => begins(SET.names, form))) hint |= BEGINS_NAME;
  if (begins(SET.units, word) || begins(SET.ordinals, word) || written.length === 1 || /^[ivxl]+$/u.test(written))
    hint |= BEGINS_PLACE;
  if (begins(SET["act heads"], word) || written === "№") hint |= BEGINS_ACT;
  if (forms.isUnknown(word) && written.length > 4) hint |= UNKNOWN_WORD;
  return hint;
}

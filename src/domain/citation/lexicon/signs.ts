import { NUMBER } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";
import type { WordTable } from "../tokens/word-table";

/** What may stand for "number" before one, in any language. */
const SIGNS = ["№", "#", "no", "nos", "n", "number", "numbers", "номер"];
/** What stands between such a word and the number: "No. 25", "n° 25", "№№ 16". */
const BETWEEN = [".", "°", "º", "№"];

/** A token that is there and means nothing. */
export const PASSED = 4;

/** Numbers of the words and marks that stand for "number", are passed over or are cut short by a dot. */
export interface SignWords {
  readonly sign: number;
  readonly signs: ReadonlySet<number>;
  readonly between: ReadonlySet<number>;
  readonly abbreviations: ReadonlySet<number>;
  readonly dot: number;
  readonly markup: ReadonlySet<number>;
}

/** Look up the signs in a table of words. */
export const toSignWords = (words: WordTable, abbreviations: readonly string[]): SignWords => {
  const numberOf = (word: string): number => words.numberOf(word, 0, word.length);
  return {
    sign: numberOf("№"),
    signs: new Set(SIGNS.map(numberOf)),
    between: new Set(BETWEEN.map(numberOf)),
    abbreviations: new Set(abbreviations.map(numberOf)),
    dot: numberOf("."),
    markup: new Set(["*", "_", "`", "~"].map(numberOf)),
  };
};

/** One sign before a number, whichever was typed, and the marks of a plain text's bold and italics passed over. */
export function tellSigns(tokens: Tokens, { sign, signs, between, markup, abbreviations, dot }: SignWords): void {
  const { word, kind, length } = tokens;
  for (let at = length - 1; at >= 0; at--) {
    const one = word[at] ?? 0;
    if (markup.has(one)) kind[at] = PASSED;
    if (abbreviations.has(one) && word[at + 1] === dot && at + 1 < length) kind[at + 1] = PASSED;
    if (!signs.has(one)) continue;
    let next = at + 1;
    while (next < length && (between.has(word[next] ?? 0) || kind[next] === PASSED)) next++;
    if (kind[next] !== NUMBER) continue;
    word[at] = sign;
    for (let passed = at + 1; passed < next; passed++) kind[passed] = PASSED;
  }
}

import { ABBREVIATIONS } from "./extra-words";
import { NUMBER } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";
import type { WordTable } from "../tokens/word-table";

/** What may stand for "number" before one, in any language. */
const SIGNS = ["№", "#", "no", "nos", "n", "nº", "number", "numbers", "номер"];
/** What stands between such a word and the number: "No. 25", "n° 25", "№№ 16". */
const BETWEEN = [".", "°", "º", "№"];

/** A token that is there and means nothing. */
export const PASSED = 4;

/** What a word is beside a number or a dot, as bits. */
const SIGN = 1;
const BETWEEN_SIGN = 2;
const SHORT = 4;
const MARKUP = 8;

/** What signs of a table of words there are. */
export interface SignWords {
  readonly sign: number;
  readonly dot: number;
  /** By word, what it is. */
  readonly traits: Uint8Array;
}

/** Look up the signs in a table of words. */
export function toSignWords(words: WordTable): SignWords {
  const told: (readonly [number, number])[] = [];
  const tell = (all: readonly string[], trait: number): void => {
    for (const one of all) told.push([words.numberOf(one), trait]);
  };
  tell(SIGNS, SIGN);
  tell(BETWEEN, BETWEEN_SIGN);
  tell(
    ABBREVIATIONS.map(([short = ""]) => short),
    SHORT,
  );
  tell(["*", "_", "~"], MARKUP);
  const traits = new Uint8Array(1 + Math.max(...told.map(([word]) => word)));
  for (const [word, trait] of told) traits[word] = (traits[word] ?? 0) | trait;
  return { sign: words.numberOf("№"), dot: words.numberOf("."), traits };
}

/** One sign before a number, whichever was typed, and the marks of a plain text's bold and italics passed over. */
export function tellSigns(tokens: Tokens, { sign, dot, traits }: SignWords): void {
  const { word, length } = tokens;
  for (let at = length - 1; at >= 0; at--) {
    const trait = traits[word[at] ?? 0] ?? 0;
    if (trait === 0) continue;
    if ((trait & MARKUP) !== 0) pass(tokens, at);
    if ((trait & SHORT) !== 0 && at + 1 < length && word[at + 1] === dot) pass(tokens, at + 1);
    if ((trait & SIGN) === 0) continue;
    let next = at + 1;
    while (next < length && (tokens.kind[next] === PASSED || isBetween(traits[word[next] ?? 0] ?? 0))) next++;
    if (next >= length || tokens.kind[next] !== NUMBER) continue;
    word[at] = sign;
    for (let passed = at + 1; passed < next; passed++) pass(tokens, passed);
  }
}

const isBetween = (trait: number): boolean => (trait & BETWEEN_SIGN) !== 0;

function pass({ kind, mark }: Tokens, at: number): void {
  kind[at] = PASSED;
  mark[at] = 0;
}

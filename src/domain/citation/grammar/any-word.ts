import type { Grammar } from "./grammar";
import { GRAMMARS } from "./grammars";

/** Words of every grammar as alternatives of a regular expression, marks in them taken to the letter: `"to|through|по|до"`. */
export const anyWord = (pick: (grammar: Grammar) => readonly string[]): string =>
  Object.values(GRAMMARS)
    .flatMap(pick)
    .map((word) => word.replace(/[.*+?^$()[\]{}|\\/]/gu, "\\$&"))
    .join("|");

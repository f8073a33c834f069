import type { Grammar } from "./grammar";
import { GRAMMARS } from "./grammars";

/** What says behind a number that those that follow are cited, too: "CRC 16 ff.", "et seq.". */
export const FOLLOWING: ReadonlySet<string> = new Set("f ff et seq".split(" "));

/** Words of every grammar as alternatives of a regular expression, marks in them taken to the letter: `"to|through|по|до"`. */
export const anyWord = (pick: (grammar: Grammar) => readonly string[]): string =>
  Object.values(GRAMMARS)
    .flatMap(pick)
    .map((word) => word.replace(/[.*+?^$()[\]{}|\\/]/gu, "\\$&"))
    .join("|");

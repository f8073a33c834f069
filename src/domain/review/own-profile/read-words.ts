import { fold } from "../../text/fold";

const IN_QUOTES = /^["«“„](.*)["»”“]$/su;

/**
 * Words of a cell, separated by ";" or line breaks, folded. One in quotes keeps the blanks at its ends, since "age "
 * is another word than "age".
 */
export const readWords = (cell: string): readonly string[] =>
  cell
    .split(/[;\n\r]+/u)
    .map((piece) => piece.trim())
    .map((piece) => IN_QUOTES.exec(piece)?.[1] ?? piece)
    .map(foldInside)
    .filter((word) => word.trim() !== "");

/** What `readWords` reads as these words. */
export const writeWords = (words: readonly string[]): string =>
  words.map((word) => (word === word.trim() ? word : `"${word}"`)).join("; ");

const foldInside = (word: string): string =>
  `${/^\s/u.test(word) ? " " : ""}${fold(word)}${/\s$/u.test(word) ? " " : ""}`;

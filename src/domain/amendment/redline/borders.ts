import type { Token } from "./split-words";

const ENDS_SENTENCE = /^[.!?…;]$/u;
const ENDS_CLAUSE = /^[,:)\]»”—–]$/u;

/**
 * How good a place before a token is for a change to begin or end: 4 at the edge of the text, 3 of a paragraph, 2 of a
 * sentence or of an item that ends with ";", 1 of a clause, 0 inside one.
 *
 * @param place number of the token, or that of tokens for the end
 */
export function borderBefore(tokens: readonly Token[], place: number): number {
  const last = tokens[place - 1];
  if (!last || place === tokens.length) return 4;
  if (last.blanks.includes("\n")) return 3;
  if (ENDS_SENTENCE.test(last.word)) return 2;
  return ENDS_CLAUSE.test(last.word) ? 1 : 0;
}

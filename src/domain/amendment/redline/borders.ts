import type { Token } from "./split-words";

const ENDS_SENTENCE = /^[.!?…;]$/u;
const ENDS_CLAUSE = /^[,:)\]»”—–]$/u;

/** Whether a token ends a sentence, or an item of a list. */
export const endsSentence = ({ word }: Token): boolean => ENDS_SENTENCE.test(word);

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
  if (endsSentence(last)) return 2;
  return ENDS_CLAUSE.test(last.word) ? 1 : 0;
}

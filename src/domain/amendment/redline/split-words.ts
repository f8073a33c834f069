/** A word, a number or a mark of a text, with the blanks that follow it. */
export interface Token {
  /** `""` only in the first token, of a text that begins with blanks. */
  readonly word: string;
  readonly blanks: string;
}

/**
 * What one token holds: letters of any script with their combining marks, and digits, joined by single hyphens,
 * apostrophes, dots or soft hyphens inside, digits also by dashes and strokes ("12-1", "3.10", "67–75", "веб-сайт",
 * "child's"); else one character with its marks.
 */
const TOKEN =
  /(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-\u2010\u2011'\u2019\u02bc\u00ad\u200b-\u200d]|(?<=\p{N})[.,/–—−](?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\S[\p{M}\u200d]*)?(?<blanks>\s*)/gu;

/** What one token holds of a list of numbers, such as `"5(1); 6-1"`: a number, or the sign between two. */
const ITEM = /(?<word>[^\s;,]+|[;,])?(?<blanks>\s*)/gu;

/** A text cut into tokens, which joined are the text again, letter for letter. */
export const splitWords = (text: string): readonly Token[] => cut(text, TOKEN);

/** A list of numbers cut into them, which joined are the text again. */
export const splitItems = (text: string): readonly Token[] => cut(text, ITEM);

function cut(text: string, token: RegExp): readonly Token[] {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(token)) {
    const { word = "", blanks = "" } = groups ?? {};
    if (word !== "" || blanks !== "") tokens.push({ word, blanks });
  }
  return tokens;
}

export const joinWords = (tokens: readonly Token[]): string => tokens.map(({ word, blanks }) => word + blanks).join("");

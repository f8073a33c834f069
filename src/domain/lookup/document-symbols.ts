import { foldCodes } from "../text/fold-code";

/** What is between the slashes of a symbol: "GC", "C.12", "5-6", "Rec(2018)7", "217(III)". */
const STEP = String.raw`[\p{L}\d]+(?:[.\u2010-\u2015\u2212-][\p{L}\d]+|\([\p{L}\d]+\)[\p{L}\d]*)*`;

/** Letters, and what slashes part from them. */
const PATH = String.raw`\p{L}+(?:/${STEP})+`;

/** Letters, and steps of which one begins with a digit: "CRC/C/KAZ/CO/5-6", "A/RES/44/25", "HR/PUB/11/04". */
const OF_A_BODY = String.raw`(?=[^\s,;]*[a-z])(?=[^\s,;]*/[^\s,;]*/)(?=[^\s,;]*/\d)${PATH}`;

/** "CM/Rec(2018)7", with blanks or without. */
const OF_MINISTERS = String.raw`cm/rec ?\(\d{4}\) ?\d+`;

/** A year and a number, "2016/679", "2011/93/EU". */
const OF_THE_UNION = String.raw`(?:19|20)\d\d/\d{1,4}(?:/(?:eu|ec|ес|ео))?(?![\p{L}\d/])`;

/** The symbol or number that a body gave a document, in a folded text, for a pattern: all of it is one name. */
export const DOCUMENT_SYMBOL = String.raw`(?<![\p{L}\d/])(?:${OF_MINISTERS}|${OF_A_BODY}|${OF_THE_UNION})`;

/** All that begins with letters and has slashes, symbol or not: "CRC/art/16", «КПР/16», "and/or". */
export const DOCUMENT_PATH = String.raw`(?<![\p{L}\d/])${PATH}`;

/** Whether a word of a search is such a symbol: no other holds a slash. */
export const isDocumentSymbol = (word: string): boolean => word.includes("/");

/** The symbols in a text as they are written, from left to right. */
export const symbolsWritten = (text: string): readonly string[] => text.match(WRITTEN) ?? [];

const WRITTEN = new RegExp(DOCUMENT_SYMBOL, "giu");

/**
 * A folded symbol as it is compared: without blanks, the mark of a revision, what the Union is called by, and the letter and
 * session of an early resolution, "a/res/217" for "A/RES/217A(III)".
 */
export const symbolKey = (symbol: string): string =>
  foldCodes(symbol)
    .replaceAll(" ", "")
    .replace(/\/(?:rev|corr)\.\d+/gu, "")
    .replace(/^(\d{4}\/\d+)\/.*/u, "$1")
    .replace(/^(a\/res\/\d+)[a-c]?(?:\([ivx]+\))?[a-c]?$/u, "$1");

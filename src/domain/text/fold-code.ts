/** UTF-16 codes there are. */
export const CODES = 0x10000;

const { charCodeAt } = String.prototype;

/**
 * The code at an offset. Strings are of many kinds inside an engine (one byte or two, joined, cut out, known before),
 * and where a method is looked up on more than four it is looked up at every call, which takes longer than the call.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** Cyrillic small letters that look like Latin ones: they get typed for each other. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  ү: "y",
  х: "x",
  і: "i",
  һ: "h",
  ј: "j",
  ѕ: "s",
};

const APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4";
const QUOTES = '"«»\u201c\u201d\u201e\u201f';
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const BLANKS = " \t\n\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
/** Soft hyphen, zero-width marks: there, but not seen. */
const INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

/** From here on no letter is made small: Latin, Greek, Cyrillic and Armenian stand before. */
const CASED = 0x600;

/** Folded code of what is left out in matching. */
export const SKIPPED = 0;
export const BLANK = 0x20;
export const DASH = 0x2d;
export const QUOTE = 0x22;

/**
 * Code to the code it is matched as: lower case, one kind of blank, dash, quote
 * and apostrophe, and Latin for the Cyrillic letters that look Latin, so that a
 * word typed in mixed scripts is still the word. `SKIPPED` for invisible marks.
 * For matching only; folded text is never shown.
 */
export const FOLDED: Uint16Array = foldedCodes();

function foldedCodes(): Uint16Array {
  const folded = new Uint16Array(CODES);
  for (let code = 0; code < CODES; code++) folded[code] = code;
  for (let code = 0; code < CASED; code++) folded[code] = smallCode(code);
  const all = (codes: string, to: number): void => {
    for (const char of codes) folded[char.charCodeAt(0)] = to;
  };
  all(APOSTROPHES, 0x27);
  all(QUOTES, QUOTE);
  all(DASHES, DASH);
  all(BLANKS, BLANK);
  all(INVISIBLE, SKIPPED);
  return folded;
}

function smallCode(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  if (small.length !== 1) return code;
  return (LOOK_ALIKES[small] ?? small).charCodeAt(0);
}

/** Classes of codes, as bits. */
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 4;
const BLANK_SPACE = 8;

/** Any other mark. */
const OTHER = 16;

/** By code that was met, its class: few are ever met of all there are. */
const classes = new Uint8Array(CODES);

const classAt = (code: number): number => (classes[code] ||= classOf(code));

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (BLANKS.includes(char)) return BLANK_SPACE;
  if (code >= 0x30 && code < 0x3a) return DIGIT;
  return INVISIBLE.includes(char) || isLetter(code, char) ? LETTER : OTHER;
}

/** From the scripts of East Asia on, whole blocks are. */
const isLetter = (code: number, char: string): boolean =>
  code < 0x2e80 ? /^[\p{L}\p{M}]$/u.test(char) : (code >= 0x3040 && code < 0xd7a4) || (code >= 0xf900 && code < 0xfe00);

/** Whether a code is part of a word: a letter, a digit, an apostrophe or an invisible mark. */
export const isWordCode = (code: number): boolean => (classAt(code) & (LETTER | DIGIT | APOSTROPHE)) !== 0;
export const isLetterCode = (code: number): boolean => (classAt(code) & LETTER) !== 0;
export const isDigitCode = (code: number): boolean => (classAt(code) & DIGIT) !== 0;
export const isBlankCode = (code: number): boolean => (classAt(code) & BLANK_SPACE) !== 0;

/** Whether a code is a capital letter. */
export const isCapitalCode = (code: number): boolean => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x2000) return false;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
};

/** A text with every code folded and invisible marks left out. */
export function foldCodes(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const code = FOLDED[codeAt(text, i)] ?? 0;
    if (code !== SKIPPED) folded += String.fromCharCode(code);
  }
  return folded;
}

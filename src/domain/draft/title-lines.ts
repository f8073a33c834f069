import type { Level } from "./draft-provision";
import type { LevelSpec } from "./structures/structure";
import { WORDS_WITHIN_TITLES } from "./words/heading-words";

/** Longer than any title. */
const LONGEST = 300;

const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

const INNER = String.raw`(?:[^()[\]]|\([^()]*\))*`;
const BRACKET = new RegExp(String.raw`^\s*[([]${INNER}\d${INNER}[)\]]\s*$`, "u");

/** Whether a text is a bracket with a number: "(Section 9(2))". */
export const isBracket = (text: string): boolean => text.length <= LONGEST && BRACKET.test(text);

/** Whether a text is the bracket that says what a schedule belongs to, and is no title of it. */
export const isReference = (text: string, { level, titled }: LevelSpec): boolean =>
  level === "schedule" && titled === true && isBracket(text);

/** Whether a line brings the title of a heading that has none: it is short, has no end, and a text follows it. */
export function isTitleBelow(text: string, level: Level, next: string | undefined): boolean {
  if (text.length > LONGEST || /^\s*[\p{Ll}-]/u.test(text)) return false;
  if (isInCapitals(text)) return true;
  return !/[.;:,—–]\s*$/u.test(text) && (level !== "article" || next !== undefined);
}

const LAST_WORD = /(?<!\p{L})(\p{L}+)\s*$/u;

/** Whether a line of a title ends with a word that no title ends with: "Duties of providers and". */
export function endsOpenly(title: string): boolean {
  const [, word = ""] = LAST_WORD.exec(title) ?? [];
  // A single capital is a letter that something is called by.
  return WORDS_WITHIN_TITLES.has(word.length > 1 ? word.toLowerCase() : word);
}

/**
 * Whether a line goes on with the title above it, which broke off: that ends with a word that others follow, or the
 * line begins small, or both are in capitals.
 */
export function isMoreOfTitle(text: string, title: string, level: Level): boolean {
  if (text.length > LONGEST || /[.;:]\s*$/u.test(title)) return false;
  if (/^\s*[\p{Ll}(]/u.test(text)) return !/[;:]\s*$/u.test(text);
  if (endsOpenly(title) && /^\s*[\p{L}«“"]/u.test(text)) return !/[;:]\s*$/u.test(text);
  return level !== "article" && isInCapitals(text) && isInCapitals(title);
}

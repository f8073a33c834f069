import type { Level } from "./draft-provision";

/** Longer than any title. */
const LONGEST = 300;

const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a line brings the title of a heading that has none: it is short, has no end, and a text follows it. */
export function isTitleBelow(text: string, level: Level, next: string | undefined): boolean {
  if (text.length > LONGEST || /^\s*[\p{Ll}-]/u.test(text)) return false;
  if (isInCapitals(text)) return true;
  return !/[.;:,—–]\s*$/u.test(text) && (level !== "article" || next !== undefined);
}

/** Whether a line goes on with the title above it, which broke off: it begins small, or both are in capitals. */
export function isMoreOfTitle(text: string, title: string, level: Level): boolean {
  if (text.length > LONGEST || /[.;:]\s*$/u.test(title)) return false;
  if (/^\s*[\p{Ll}(]/u.test(text)) return !/[;:]\s*$/u.test(text);
  return level !== "article" && isInCapitals(text) && isInCapitals(title);
}

import type { OpenProvision } from "./open-provision";
import type { Mark } from "./read-marks";
import { looksLikeHeading } from "./unread-headings";

/** The longest line that may be a heading without a number, and the longest that is one for certain. */
const LONGEST = 120;
const CERTAIN = 60;

/** Levels that a heading without a number may stand above. */
const BELOW = ["part", "section", "subsection", "chapter", "paragraph-heading", "article"];

const SENTENCE_END = /[.!?]["»”)]*$/u;

/** Whether a line looks as a heading does: it is short, begins with a capital, and has no end. */
export const looksAsHeading = (text: string): boolean =>
  text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/[.;:,!?—–]["»”)]*\s*$/u.test(text);

/**
 * Whether a line without a mark is a heading, "Transitional provisions": it stands below a text that is over and right
 * above an article; a long one, or one above a chapter, may also be a sentence without its end.
 */
export function headingBetween(
  text: string,
  above: OpenProvision | undefined,
  next: Mark | undefined,
): "certain" | "possible" | undefined {
  const isOver = SENTENCE_END.test(above?.text.at(-1)?.trimEnd() ?? "");
  if (!isOver || !next?.spec.titled || !BELOW.includes(next.spec.level)) return undefined;
  // "Articles 14 and 15 (repealed)" is said to be none that is read.
  if (!looksAsHeading(text) || looksLikeHeading(text)) return undefined;
  return next.spec.level === "article" && text.length <= CERTAIN ? "certain" : "possible";
}

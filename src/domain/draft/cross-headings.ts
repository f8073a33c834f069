import { endsSentence } from "../text/ends-sentence";
import type { OpenProvision } from "./open-provision";
import type { Mark } from "./read-marks";
import { looksLikeHeading } from "./unread-headings";
import { KNOWN_HEADINGS, WORDS_OF_ASIDES } from "./words/heading-words";

/** The longest line that may be a heading without a number, and the longest that is taken for one. */
const LONGEST = 120;
const LONGEST_TAKEN = 60;

/** Levels that a heading without a number may stand above. */
const BELOW = ["part", "section", "subsection", "chapter", "paragraph-heading", "article"];

const LINE_END = /[.;:,!?—–]["»”)]*\s*$/u;

/** Whether a line looks as a heading does: it is short, begins with a capital, and has no end. */
export const looksAsHeading = (text: string): boolean => mayEndHeading(text) && /^\p{Lu}/u.test(text);

/** Whether a line may be the last one of a heading. */
const mayEndHeading = (text: string): boolean => text.length <= LONGEST && !LINE_END.test(text);

/**
 * What a line without a mark is that stands right above a heading with one: `known` by its words, "Transitional
 * provisions"; `likely`, where the draft has others of its kind; or only `possible`: a sentence without its end, a
 * note.
 *
 * @param above the provision whose text is above the line; it is over where its sentence has an end
 */
export function headingBetween(
  text: string,
  above: OpenProvision | undefined,
  next: Mark | undefined,
): "known" | "likely" | "possible" | undefined {
  if (!above || !isHeading(next)) return undefined;
  // "Articles 14 and 15 (repealed)" is said to be none that is read.
  if (!looksAsHeading(text) || looksLikeHeading(text)) return undefined;
  const isKnown = isKnownHeading(text);
  if (!isOver(above)) return isKnown ? "possible" : undefined;
  if (next.spec.level !== "article" || text.length > LONGEST_TAKEN || isAside(text)) return "possible";
  return isKnown ? "known" : "likely";
}

/** Whether two lines without a mark right above a heading with one may be one: "Rights of parents / and guardians". */
export function mayBeTwoLines(
  first: string,
  second: string,
  above: OpenProvision | undefined,
  next: Mark | undefined,
): boolean {
  if (!above || !isHeading(next) || !looksAsHeading(first) || !mayEndHeading(second)) return false;
  return !looksLikeHeading(second) && (isOver(above) || isKnownHeading(first));
}

const isHeading = (mark: Mark | undefined): mark is Mark =>
  mark?.spec.titled === true && BELOW.includes(mark.spec.level);

const isOver = ({ text }: OpenProvision): boolean => endsSentence(text.at(-1) ?? "");

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const KNOWN = KNOWN_HEADINGS.map((form) => ({ isOpen: form.includes("…"), parts: form.split("…").map(wordsOf) }));

function isKnownHeading(text: string): boolean {
  const words = wordsOf(text);
  return KNOWN.some(({ isOpen, parts: [start = [], end = []] }) => {
    const fits = isOpen ? words.length >= start.length + end.length : words.length === start.length;
    const from = words.length - end.length;
    return fits && start.every((word, at) => word === words[at]) && end.every((word, at) => word === words[from + at]);
  });
}

/** Whether a line says something, or belongs to what stands beside the text: "Operators: 100 units", "Table 1". */
function isAside(text: string): boolean {
  const words = wordsOf(text);
  const edges = [words.at(0) ?? "", words.at(-1) ?? ""];
  return text.includes(":") || edges.some((word) => /^\d/u.test(word) || WORDS_OF_ASIDES.has(word));
}

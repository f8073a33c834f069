import { fold } from "../text/fold";

/** What a row of totals begins with, folded. */
const TOTALS: ReadonlySet<string> = new Set(["total", "totals", "итого", "всего", "барлығы", "жиыны"]);

/** What else the row that a table itself calls its totals may begin with: what Excel calculates there. */
const CALCULATED: ReadonlySet<string> = new Set(["sum", "average", "сумма", "среднее", "сомасы", "қосынды", "орташа"]);

/** `"5"`, `"3 gaps"`. */
const COUNT = String.raw`\d[\d\s.,]*(?:\s\p{L}+|%)?`;
/** What may go on behind the first word: `":"`, `": 3 gaps"`, `"gaps: 3"`, `"gaps:"`. */
const BEHIND = new RegExp(
  String.raw`^(?:\s*[:\u2013\u2014-]?|(?:\s+\p{L}+){0,2}(?:\s*:|\s*[:\u2013\u2014-]?\s*${COUNT}))$`,
  "u",
);
/** What such rows count, beside a number in another cell: "Total gaps", "Всего пробелов". */
const THINGS =
  /^(?:\s+number\s+of)?\s+(?:gap|issue|problem|item|row|пробел|проблем|замечани|строк|олқылық|мәселе|жолдар)\p{L}{0,4}\s*:?$/u;
const IS_COUNT = new RegExp(`^${COUNT}$`, "u");

/** Whether a row, by its filled texts in their order, counts those above it: "Total" and numbers of things, no more. */
export function countsOthers([first = "", ...others]: readonly string[]): boolean {
  const word = firstWord(first);
  const behind = fold(first).slice(word.length);
  const areCounted = others.length > 0 && THINGS.test(behind);
  return TOTALS.has(word) && (BEHIND.test(behind) || areCounted) && others.every(isCount);
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(fold(text))?.[0] ?? "";

/** Whether a text begins as the label of a row does that a table calls its totals: alone it tells none. */
export const beginsTotals = (text: string): boolean => TOTALS.has(firstWord(text)) || CALCULATED.has(firstWord(text));

/** Whether a text is a number, of things perhaps: `"5"`, `"3 gaps"`, `"40%"`. */
export const isCount = (text: string): boolean => IS_COUNT.test(text.trim());

/** Whether a cell where a number should be has a word: in a row of totals, or of a heading. */
export const isWordForNumber = (text: string): boolean => /^\s*[^\d\s][^\d]*$/u.test(text);

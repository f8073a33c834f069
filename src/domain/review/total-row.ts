import { fold } from "../text/fold";

/** What a row of totals begins with, folded. */
const TOTALS: ReadonlySet<string> = new Set(["total", "totals", "итого", "всего", "барлығы", "жиыны"]);

/** What such a row begins with where that is all of the label, or its count follows: they begin other texts, too. */
const RESULTS: ReadonlySet<string> = new Set(["итог", "қорытынды", "жиынтық"]);

/** What may stand before either, and before nothing else, «Общая сумма расходов»: "Grand total", «Общий итог», «Жалпы жиыны». */
const WHOLE: ReadonlySet<string> = new Set(["grand", "overall", "общий", "общая", "общее", "жалпы"]);

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

/** `": 3 gaps"` behind the label of a result. */
const BEHIND_RESULT = new RegExp(String.raw`^\s*[:\u2013\u2014-]?\s*(?:${COUNT})?$`, "u");

/** Whether a row, by its filled texts in their order, counts those above it: "Total" and numbers of things, no more. */
export function countsOthers([first = "", ...others]: readonly string[]): boolean {
  const { word, behind } = labelOf(first);
  if (!others.every(isCount)) return false;
  const areCounted = others.length > 0 && THINGS.test(behind);
  if (TOTALS.has(word)) return BEHIND.test(behind) || areCounted;
  return isResult(first) && (others.length > 0 || /\d/u.test(behind));
}

/** The word that a label begins with, but for one that only says of all, and what follows it, folded. */
function labelOf(text: string): { readonly word: string; readonly behind: string } {
  const folded = fold(text);
  const first = firstWord(folded);
  const rest = WHOLE.has(first) ? folded.slice(first.length).trimStart() : folded;
  const word = firstWord(rest);
  return { word, behind: rest.slice(word.length) };
}

const firstWord = (folded: string): string => /^\p{L}+/u.exec(folded)?.[0] ?? "";

function isResult(text: string): boolean {
  const { word, behind } = labelOf(text);
  return RESULTS.has(word) && BEHIND_RESULT.test(behind);
}

/** Whether a text begins as the label of a row does that a table calls its totals: alone it tells none. */
export const beginsTotals = (text: string): boolean =>
  TOTALS.has(labelOf(text).word) || CALCULATED.has(firstWord(fold(text))) || isResult(text);

/** Whether a text is a number, of things perhaps: `"5"`, `"3 gaps"`, `"40%"`. */
export const isCount = (text: string): boolean => IS_COUNT.test(text.trim());

/** Whether a cell where a number should be has a word: in a row of totals, or of a heading. */
export const isWordForNumber = (text: string): boolean => /^\s*[^\d\s][^\d]*$/u.test(text);

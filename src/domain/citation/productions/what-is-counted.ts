import { compareNumbers } from "../../instrument/number-order";
import type { Pinpoint } from "../../instrument/pinpoint";
import { readGap } from "./gaps";
import {
  folded,
  formAt,
  isCapital,
  isHyphen,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  skipThe,
  written,
} from "./look";
import type { Item } from "./levels-below";
import type { Reading } from "./look";
import { hasNumber } from "./ordinals";
import { unitAt } from "./units";

/** Whether what stands after a number makes it a time or a share: "an article 3 years ago", "5 %". */
export function isTime(reading: Reading, at: number): boolean {
  if (markAt(reading, at) === "%") return true;
  const next = isHyphen(reading, at) ? at + 1 : at;
  return isWord(reading, next) && (isMonth(reading, at) || wordOf(reading, next, "times"));
}

/** "13 May 2020", where "may" alone says nothing. */
const isMonth = (reading: Reading, at: number): boolean => isYearAt(reading, phraseEnd(reading, at, "months") || -1);

/** Whether a number is an age where no unit stands right before it: "CRC 16+", "arts. 12, 13 and 16+", and not "CRC 16+17". */
export const isAge = (reading: Reading, { path: [number], end }: Pick<Item, "path" | "end">): boolean =>
  markAt(reading, end) === "+" &&
  Number(number) <= HIGHEST_AGE &&
  !isSpaced(reading, end) &&
  !isNumber(reading, end + 1);

/** Whether more numbers follow an age that are none, so that it may be a place as they are: "CRC 16+ and 17". */
export function mayBePlaces(reading: Reading, age: Pick<Item, "path" | "end">, most = MOST_AGES): boolean {
  const { end: at } = readGap(reading, age.end);
  if (!isNumber(reading, at)) return false;
  const next = { path: [written(reading, at)], end: at + 1 };
  return isAge(reading, next) ? most > 0 && mayBePlaces(reading, next, most - 1) : !counts(reading, next.end);
}

const MOST_AGES = 8;

/** Above which nothing is rated by age. */
const HIGHEST_AGE = 21;

/** Whether one more number of a list counts something: "art. 12, 16 to 17 year olds". */
export function isCounted(
  reading: Reading,
  own: number,
  after: number,
  isExpected: boolean,
  isAlone: boolean,
): boolean {
  if (isExpected) return isTime(reading, after) || isTime(reading, own);
  if (counts(reading, own) || counts(reading, after)) return true;
  if (!isAlone) return false;
  const gap = readGap(reading, own);
  return gap.and && !gap.comma && isNumber(reading, gap.end) && counts(reading, gap.end + 1);
}

/** Whether a number that a dash sets apart is an amount: "п. 3 – 20 000 тыс.", "часть 2 — 30 МРП". */
export const isAmount = (reading: Reading, end: number): boolean =>
  counts(reading, end) || (isNumber(reading, end) && isSpaced(reading, end) && written(reading, end).length === 3);

function counts(reading: Reading, at: number): boolean {
  if (isTime(reading, at)) return true;
  const run = readGap(reading, at);
  if (run.to && isNumber(reading, run.end) && counts(reading, run.end + 1)) return true;
  const next = markAt(reading, at) === "-" && !isSpaced(reading, at + 1) ? at + 1 : at;
  if (isWord(reading, next) && wordOf(reading, next, "counted")) return true;
  return folded(reading, at) === "of" && isNumber(reading, skipThe(reading, at + 1));
}

/**
 * Whether a number counts what has a place of its own behind it: "3 Article 16", "3 under article 12", not "9 paragraph 2".
 *
 * @param joins the marks and words that may stand between, as bits
 */
export function hasOwnPlace(reading: Reading, end: number, joins = 0): boolean {
  const gap = readGap(reading, end);
  if ((gap.bits & ~joins) !== 0 || !isSpaced(reading, end)) return false;
  const found = unitAt(reading, gap.end);
  if (!found || found.unit.number === "before") return false;
  // "ст. 23, 24 ст. 28": a short word parts places as a comma does.
  const isWhole = found.unit.rank <= 1 && written(reading, gap.end).length >= WHOLE_WORD;
  if (gap.bits === 0 && !isWhole) return false;
  return hasNumber(reading, found.end);
}

/** Letters that the word of a unit has at least which is not shortened. */
const WHOLE_WORD = 5;

/** Lists of places go up, so that a lower number after a comma counts the word behind it: "Articles 12–14, 3 complaints". */
export const countsDown = (
  reading: Reading,
  last: Pinpoint | undefined,
  path: readonly string[],
  end: number,
): boolean => isLower(last, path) && isPlainWord(reading, end);

/** Whether a number is lower than the place before it in a list. */
export const isLower = (last: Pinpoint | undefined, path: readonly string[]): boolean =>
  last !== undefined && compareNumbers((last.to ?? last.path)[0] ?? "", path[0] ?? "") > 0;

/** Whether a plain word stands behind a number: none that may follow a place, such as a unit, a name or "and". */
const isPlainWord = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  isSpaced(reading, at) &&
  !isCapital(reading, at) &&
  !AFTER_PLACES.some((set) => phraseEnd(reading, at, set) > 0);

const AFTER_PLACES = [
  "units",
  "joins",
  "acts",
  "names",
  "last named",
  "this text",
  "respectively",
  "run ends",
] as const;

/** A word of a set, with any ending its language gives it. */
const wordOf = (reading: Reading, at: number, set: "times" | "counted"): boolean =>
  phraseEnd(reading, at, set) > 0 || formAt(reading, at, set) >= 0;

import { isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { numberOfYear } from "./act-facts";
import { actNumberAt, isOfNextAct } from "./act-numbers";
import { areOnAct } from "./comments-on-articles";
import { BEFORE_DATE, readDate } from "./dates";
import type { DateFound } from "./dates";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { endsAs, folded, isIn, isMark, isNumber, isSign, isTight, markAt, phraseEnd, skipPassed } from "./look";
import type { Reading } from "./look";
import { endingsOf } from "./word-endings";

/** What is said of a person's own documents is compared where it is told which is meant. */
export const ofYear =
  (year: string) =>
  (one: Instrument): boolean =>
    isOwn(one) || isOfYear(one, year);

/** The year that ends a title is the act's, whenever it came into force; only of others do its days tell. */
const isOfYear = ({ adopted, title, inForce }: Instrument, year: string): boolean =>
  title.en.includes(year) ||
  (!YEAR_AT_END.test(title.en) &&
    ((adopted === null && !YEAR.test(title.en)) ||
      adopted?.startsWith(year) === true ||
      (inForce?.startsWith(year) ?? false)));

const YEAR = /\b(?:19|20)\d\d\b/u;

/** "Online Safety Act 2023", "Cybersecurity Act, 2020 (Act 1038)", "Constitution (1995)"; not that of a day, "of 17 May 2025 (…)". */
const YEAR_AT_END = /(?<!\d \p{L}+)[ (](?:19|20)\d\d(?:\)|(?: \([^()]*\))?)$/u;

/** Tokens of a date before a name: "1997 жылғы 16 шілдедегі". */
const LONGEST_DATE = 5;

/**
 * The act of another year that stands before the name of a state's act: «1997 жылғы 16 шілдедегі Қылмыстық кодекс», "the
 * 1997 Criminal Code". Undefined where none does, or that is its own.
 */
export function ofYearBefore(
  reading: Reading,
  from: number,
  { start, end, instruments }: NameElement,
): NameElement | undefined {
  const before = markAt(reading, start - 1) === '"' ? start - 1 : start;
  for (let at = before - 1; at >= Math.max(from, before - LONGEST_DATE); at--) {
    const date = isNumber(reading, at) ? readDate(reading, at) : undefined;
    if (date?.end !== before || !describes(reading, at, before)) continue;
    const fits = ofYear(date.year);
    if (instruments.some((one) => isOfUnion(one) || fits(one))) return undefined;
    return isWhen(reading, before) && instruments.some(isOlder(date.year)) ? undefined : unknownName(at, end);
  }
  return undefined;
}

/** Whether a date is said of the name behind it: by its ending in Kazakh, else behind "the" or a state, "Kazakhstan's 1999 Law". */
const describes = (reading: Reading, at: number, end: number): boolean =>
  isWhen(reading, end) || DETERMINERS.has(folded(reading, at - 1));

/** In Kazakh it is said as well of what changes the act: «2025 жылғы Қылмыстық кодекстің 147-бабына енгізілген түзетулер». */
const isWhen = (reading: Reading, end: number): boolean => endsAs(reading, end - 1, WHEN);

/** What was in force already in a year may have been changed in it, and is no act that it took the place of. */
const isOlder =
  (year: string) =>
  ({ adopted, supersededBy }: Instrument): boolean =>
    supersededBy === undefined && adopted !== null && adopted.slice(0, YEAR_DIGITS) < year;

const YEAR_DIGITS = 4;

const WHEN = endingsOf("whenEndings");
const DETERMINERS: ReadonlySet<string> = new Set(["the", "s"]);

/** Treaties and acts of the Union are called by years of their signature and their application, too. */
const isOfUnion = ({ jurisdiction }: Instrument): boolean => jurisdiction === "INT" || jurisdiction === "EU";

/**
 * A name with the year that may follow it, which rules out instruments it doesn't fit.
 *
 * @param others instruments whose title is this name and a bracket: meant when the year rules the rest out
 */
export function withYear(reading: Reading, name: NameElement, others: readonly Instrument[]): NameElement {
  const found = yearBehind(reading, name.end);
  if (!found) return name;
  const fits = ofYear(found.year);
  const fitting = name.instruments.filter(fits);
  const instruments = fitting.length > 0 ? fitting : others.filter(fits);
  // In a bracket it may be the year of something else: of a state's ratification.
  const isOfTreaty =
    instruments.length === 0 && name.instruments.every((one) => one.kind === "treaty" && !isGeneralComment(one));
  // "Guidelines on Art. 28 DSA (2025)"
  const isOther = isOfTreaty || (fitting.length === 0 && areOnAct(reading, 0, name.start));
  if (isOther && found.inBracket && !found.isRemade) return { ...name, end: found.end };
  return { ...name, end: found.end, instruments };
}

function yearBehind(
  reading: Reading,
  end: number,
):
  | { readonly end: number; readonly year: string; readonly inBracket: boolean; readonly isRemade: boolean }
  | undefined {
  let at = markAt(reading, end) === "," ? end + 1 : end;
  const inBracket = markAt(reading, at) === "(";
  if (inBracket) at++;
  const isRemade = phraseEnd(reading, at, "remade") > 0;
  if (isRemade || BEFORE_DATE.has(folded(reading, at))) at++;
  if (folded(reading, at - 1) === "adopted" && isIn(reading, at, "days of")) at++;
  const date = readDate(reading, at) ?? (inBracket ? yearOfNumber(reading, at) : undefined);
  if (!date || isGluedNumber(reading, date.end) || phraseEnd(reading, date.end, "amended so") > 0) return undefined;
  const number = actNumberAt(reading, date.end);
  if (number && isOfNextAct(reading, number.end, end)) return undefined;
  if (inBracket)
    return markAt(reading, date.end) === ")" ? { ...date, end: date.end + 1, inBracket, isRemade } : undefined;
  return { ...date, inBracket, isRemade };
}

/** "(No. 24 of 2019)" */
function yearOfNumber(reading: Reading, at: number): DateFound | undefined {
  const found = isSign(reading, at) ? numberOfYear(reading, skipPassed(reading, at + 1)) : undefined;
  return found?.year === undefined ? undefined : { end: found.end, year: found.year };
}

/** "2016/679", "2018-1" are no years. */
const isGluedNumber = (reading: Reading, at: number): boolean => isMark(reading, at, "-/") && isTight(reading, at);

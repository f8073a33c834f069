import { unknownName } from "./elements";
import type { NameElement, PlacesElement } from "./elements";
import { folded, isCapital, isCapitals, isCyrillic, isIn, isMark, isNumber, isWord, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

/** A place by the word for its unit. */
type UnitPlace = Pick<PlacesElement, "start" | "unit" | "rank" | "needsName">;

/** Tokens of a title. */
const LONGEST = 12;

/**
 * A document that the catalogue doesn't hold, by a title that says what it consists of, "Havana Rules 11(a)", «Принципы
 * Джокьякарты, принцип 6», or that begins with the letters of who made it, "UNICEF AI guidance 2025, requirement 5".
 *
 * @param start where its place begins, with its unit
 */
export function titleOfUnit(
  reading: Reading,
  from: number,
  { start, unit, rank, needsName }: UnitPlace,
): NameElement | undefined {
  if (unit === undefined || !needsName) return undefined;
  const isOf = (at: number): boolean => isCapital(reading, at) && isUnit(reading, at, unit);
  if (isOf(start) && unitAt(reading, start)?.unit.plural === true && isTitleWord(reading, start - 1)) {
    let first = start - 1;
    while (first > from && isTitleWord(reading, first - 1)) first--;
    return unknownName(first, start + 1);
  }
  if (!isMark(reading, start - 1, ",:(")) return undefined;
  const end = start - 1;
  let first = end;
  while (first > Math.max(from, end - LONGEST) && isPart(reading, first - 1)) first--;
  // "UNICEF AI guidance 2025, requirement 5"
  if (rank === 1 && end - first > 1 && isAcronym(reading, first) && !isOf(first) && standsFirst(reading, first))
    return unknownName(first, end);
  const isTitle = isOf(first) || (isCapital(reading, first) && isUnit(reading, first + 1, unit));
  return isTitle && isCyrillic(reading, first) ? unknownName(first, end) : undefined;
}

const isAcronym = (reading: Reading, at: number): boolean => isCapitals(reading, at) && written(reading, at).length > 2;

const standsFirst = (reading: Reading, at: number): boolean => at === 0 || isMark(reading, at - 1, ";\n|");

const isUnit = (reading: Reading, at: number, unit: string): boolean => unitAt(reading, at)?.unit.unit === unit;

const isPart = (reading: Reading, at: number): boolean =>
  isWord(reading, at) || isNumber(reading, at) || isMark(reading, at, "-'");

/** A word with a capital that a title begins with or goes on with. */
const isTitleWord = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  isCapital(reading, at) &&
  folded(reading, at) !== "the" &&
  phraseEnd(reading, at, "joins") === 0 &&
  unitAt(reading, at) === undefined &&
  !isIn(reading, at, "no names") &&
  phraseEnd(reading, at, "no title words") === 0;

import type { Pinpoint } from "../../instrument/pinpoint";
import type { UnitMeaning } from "../lexicon/meaning";
import type { PlacesElement } from "./elements";
import { readGap } from "./gaps";
import { withSubs } from "./levels-below";
import type { Item } from "./levels-below";
import {
  isCapitals,
  isHyphen,
  isIn,
  isMark,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";
import { readNumbers } from "./numbers";
import type { NumberList } from "./numbers";
import { PLAIN } from "./one-number";
import type { NumberStyle } from "./one-number";
import { hasNumber } from "./ordinals";
import { mayHaveUnit } from "./seek-unit";
import { placesOf } from "./to-places";
import { unitAt } from "./units";

/** How numbers are read before what they count is known. */
const BEFORE: NumberStyle = {
  ...PLAIN,
  plural: true,
  roman: true,
  lettered: true,
  points: true,
  letters: true,
  ordinals: true,
};

/** The rank of points, which stand in articles and paragraphs. */
const SUBPARAGRAPH = 3;

type UnitFound = NonNullable<ReturnType<typeof unitAt>>;

/** "15-баптың", "1), 3) және 7) тармақшалары", "екінші бөлігі", "12 и 13-я статьи", "2nd paragraph", "second paragraph". */
export function readBeforeUnit(reading: Reading, at: number): PlacesElement | undefined {
  if (!mayBegin(reading, at) || !mayHaveUnit(reading, at)) return undefined;
  const { unitless } = reading;
  if (unitless.starts.has(at)) return undefined;
  const list = readNumbers(reading, at, BEFORE);
  if (!list) return undefined;
  // The list may have gone on beyond its unit's first number, or the unit may stand behind an earlier one.
  for (let last = list.items.length; last > 0; last--) {
    const end = last === list.items.length ? list.end : endOf(reading, list.starts[last] ?? 0);
    const found = unitBehind(reading, end);
    if (!found) continue;
    const { unit, end: unitEnd } = found;
    if (!isCountedBy(reading, list, last, found)) return undefined;
    const from = pastYears(reading, list.starts, last, unit.plural ? 0 : firstOfSingular(reading, list, last));
    const items = list.items.slice(from, last);
    const start = list.starts[from] ?? at;
    const isBracketed = markAt(reading, start) === "(";
    if (!items.every(({ path }) => fits(path, unit, isBracketed))) return undefined;
    const inner = items.length === 1 ? lettersBehind(reading, unit, unitEnd) : undefined;
    const places = placesOf(
      "",
      unit,
      start,
      inner?.end ?? unitEnd,
      items.map((item, index) =>
        withInner(asInserted(reading, dotted(item, unit), unit, list.starts[from + index] ?? start), inner),
      ),
      unit.number !== "after",
    );
    const isEveryday = unit.number === "after" && list.endings[last - 1] !== "hyphened";
    return isEveryday ? { ...places, needsName: true } : places;
  }
  unitless.starts = new Set([...list.starts, ...list.runEnds]);
  return undefined;
}

/** Whether numbers say which ones of a unit, and not how many: "54 бабы бар", "в 3-х статьях", "5 articles", "5-я статья 3". */
function isCountedBy(
  reading: Reading,
  { starts, endings, end }: NumberList,
  last: number,
  { unit, end: unitEnd }: UnitFound,
): boolean {
  const isInWords = phraseEnd(reading, starts[0] ?? 0, "ordinals") > 0;
  const own = endings[last - 1];
  if (isInWords && !unit.ordinal && !unit.ordinalBefore) return false;
  if (own === undefined && isSpaced(reading, end) && isIn(reading, unitEnd, "having")) return false;
  if (own !== undefined && last === 1 && isIn(reading, end - 1, "count endings")) return false;
  if (own !== undefined && isYearAt(reading, starts[last - 1] ?? 0)) return false;
  if (unit.number !== "after") return true;
  // "6(1), 1st subparagraph", as "first subparagraph": such parts have letters or no numbers.
  if (own === "glued" && unit.rank >= SUBPARAGRAPH && !unit.ordinalBefore) return false;
  if (isInWords) return unit.ordinalBefore ? last === 1 || unit.plural : isInPlace(reading, unitEnd);
  const isOrdinal = own !== undefined || (unit.plural && endings.slice(0, last).some(Boolean));
  return isOrdinal && !(own === "glued" && unit.needsName && !unit.ordinalBefore) && !hasNumber(reading, unitEnd);
}

/** "первый пункт статьи 3": whether the unit stands behind it that it is in, with its number. */
function isInPlace(reading: Reading, at: number): boolean {
  const outer = unitAt(reading, at);
  return outer !== undefined && hasNumber(reading, outer.end);
}

/** "2021, 12 и 13-я статьи": years before a list are none of it. */
function pastYears(reading: Reading, starts: readonly number[], last: number, first: number): number {
  let from = first;
  while (from < last - 1 && isYearAt(reading, starts[from] ?? 0)) from++;
  return from;
}

/** Digits, letters where they are likely to be numbers, words for them. */
function mayBegin(reading: Reading, at: number): boolean {
  if (isNumber(reading, at) || phraseEnd(reading, at, "ordinals") > 0) return true;
  const mark = markAt(reading, at);
  if (mark === '"' || mark === "'") return markAt(reading, at + 2) === mark;
  if (mark === "(") return markAt(reading, at + 2) === ")" && !isNumber(reading, at + 1);
  if (!isWord(reading, at)) return false;
  const letters = written(reading, at);
  if (letters.length === 1) return mayBeNumber(reading, at + 1);
  return isCapitals(reading, at) && /^[IVXL]+$/u.test(letters);
}

/** Most letters that stand alone are words: before one that counts stands a mark, one more of a list or a unit. */
export const mayBeNumber = (reading: Reading, next: number): boolean =>
  !isWord(reading, next) || phraseEnd(reading, next, "units") > 0 || phraseEnd(reading, next, "joins") > 0;

/** The unit right behind numbers, perhaps after a hyphen or a bracket that closes. */
function unitBehind(reading: Reading, end: number): UnitFound | undefined {
  let at = skipPassed(reading, end);
  if (markAt(reading, at) === ")" && markAt(reading, at - 2) !== "(") at++;
  if (markAt(reading, at) === "-") at++;
  return unitAt(reading, at);
}

const endOf = (reading: Reading, start: number): number => {
  let at = start;
  while (at > 0 && (isMark(reading, at - 1, ",(") || phraseEnd(reading, at - 1, "joins") === at)) at--;
  return at;
};

/** After a comma only where the unit is in the plural, or both have endings: in "2021, 16-бап" the year is no article. */
function firstOfSingular(reading: Reading, { starts, endings }: NumberList, last: number): number {
  let from = last - 1;
  const goesOn = (end: number): boolean =>
    (endings[from] !== undefined && endings[from - 1] !== undefined) ||
    (!isMark(reading, end, ",;") && readGap(reading, end).and);
  while (from > 0 && goesOn(endOf(reading, starts[from] ?? 0))) from--;
  return from;
}

/** Letters are numbers of some units alone. */
function fits(path: readonly string[], { rank, letters, lettered, roman }: UnitMeaning, isBracketed: boolean): boolean {
  const first = path[0] ?? "";
  if (/^\d/u.test(first)) return true;
  return (
    (roman && /^[IVXL]+$/u.test(first)) ||
    (lettered && (isBracketed ? /^\p{L}$/u : /^\p{Lu}$/u).test(first)) ||
    ((letters || rank >= SUBPARAGRAPH) && /^\p{Ll}/u.test(first))
  );
}

/** "2-тармақ b) ix)": Latin letters and Roman numbers in brackets behind the unit, with no unit of their own. */
function lettersBehind(reading: Reading, unit: UnitMeaning, end: number): Item | undefined {
  const inner = withSubs(reading, { path: [], end });
  if (inner.to || !areLetters(inner) || unitBehind(reading, inner.end)) return undefined;
  return unit.rank < SUBPARAGRAPH && beginsLetters(reading, end) ? undefined : inner;
}

const areLetters = ({ path }: Pinpoint): boolean => path.length > 0 && path.every((level) => /^[a-z]+$/u.test(level));

/** "a), b) және c) тармақшалары": a list of letters with a unit of its own behind it, in the plural, so that it is of all. */
function beginsLetters(reading: Reading, at: number): boolean {
  const list = readNumbers(reading, at, BEFORE);
  const unit = list && unitBehind(reading, list.end)?.unit;
  const isBracketed = markAt(reading, at) === "(";
  return (
    unit?.plural === true &&
    list?.items.every((item) => areLetters(item) && fits(item.path, unit, isBracketed)) === true
  );
}

const withInner = (item: Pinpoint, inner: Item | undefined): Pinpoint =>
  inner && !item.to ? { path: [...item.path, ...inner.path] } : item;

/** "2-6) тармақшасы": one point, in the singular, so that its hyphen makes no run of it. */
function asInserted(reading: Reading, item: Pinpoint, { rank, plural }: UnitMeaning, start: number): Pinpoint {
  const [first, last] = [item.path[0] ?? "", item.to?.[0]];
  const isOne =
    rank >= SUBPARAGRAPH &&
    !plural &&
    last !== undefined &&
    isHyphen(reading, start + 1) &&
    markAt(reading, start + 3) === ")";
  return isOne ? { path: [`${first}-${last}`] } : item;
}

/** A number with dots as the levels of an article: "18.1" is 18(1). */
export const dotted = ({ path, to }: Pinpoint, { unit }: UnitMeaning): Pinpoint =>
  unit === "article" && path.length === 1 && /^\d+(?:\.\d+)+$/u.test(path[0] ?? "")
    ? { path: (path[0] ?? "").split(".") }
    : to
      ? { path, to }
      : { path };

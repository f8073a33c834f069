import type { Pinpoint } from "../../instrument/pinpoint";
import type { UnitMeaning } from "../lexicon/meaning";
import { readDeclined } from "./declined-numbers";
import type { PlacesElement } from "./elements";
import { readGap } from "./gaps";
import {
  formAt,
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
import { withSubs } from "./levels-below";
import type { Item } from "./levels-below";
import { readNumbers } from "./numbers";
import { PLAIN } from "./one-number";
import type { NumberStyle } from "./one-number";
import { mayHaveUnit } from "./seek-unit";
import { placesOf } from "./to-places";
import { styleOf, unitAt } from "./units";

/**
 * The place that begins at a token: a unit with the numbers after it, or numbers with the unit after them.
 *
 * @param single numbers after "and" belong to an outer unit, after a comma where this one is in the plural
 * @param article the number of the article right before it
 */
export function readPlaces(reading: Reading, at: number, single: boolean, article?: string): PlacesElement | undefined {
  const found = unitAt(reading, at);
  const after = found && readAfterUnit(reading, at, found.end, found.unit, single, article);
  return after ?? readBeforeUnit(reading, at);
}

function readAfterUnit(
  reading: Reading,
  at: number,
  end: number,
  unit: UnitMeaning,
  single: boolean,
  article: string | undefined,
): PlacesElement | undefined {
  const word = reading.tokens.text.slice(reading.tokens.start[at], reading.tokens.end[end - 1]);
  if (unit.unnumbered) return readUnnumbered(reading, at, end, unit);
  if (unit.number === "before" || isFootnote(reading, at, end) || isYearOfAct(reading, end, unit)) return undefined;
  const style = styleOf(unit, unit.plural, single, word.endsWith("."));
  const isInside = article !== undefined && unit.rank >= 2;
  const list = readNumbers(reading, end, isInside ? { ...style, inside: { unit: unit.unit, article } } : style);
  if (!list) return undefined;
  const places = placesOf(word, unit, at, list.end, list.items);
  // A Roman number after "article" may be a word, and one in words may count: "the article I read", "in paragraph one reads".
  const isDoubtful = unit.romanAsArabic || unit.ordinalBefore;
  const isSpelt = isDoubtful && !list.starts.some((start) => /\d/u.test(written(reading, start)));
  return isSpelt ? { ...places, needsName: true } : places;
}

/** "five articles1": a number glued to a whole word is a mark. */
const isFootnote = (reading: Reading, at: number, end: number): boolean =>
  !isSpaced(reading, end) && isNumber(reading, end) && isWord(reading, end - 1) && written(reading, at).length > 4;

/** "Regulation 2022/2065", "Homes Regs 2015": units that acts are called by, too. */
const isYearOfAct = (reading: Reading, end: number, { unit }: UnitMeaning): boolean =>
  CALLED_AS_ACTS.has(unit) && isYearAt(reading, end);

const CALLED_AS_ACTS: ReadonlySet<string> = new Set(["regulation", "rule"]);

/** "preamble" alone, or with a number that makes it another unit: "преамбула 38". */
function readUnnumbered(reading: Reading, at: number, end: number, unit: UnitMeaning): PlacesElement {
  const { numberedAs } = unit;
  const list = numberedAs === undefined ? undefined : readNumbers(reading, end, styleOf(unit, true, false, false));
  return list && numberedAs !== undefined
    ? placesOf("", { ...unit, unit: numberedAs }, at, list.end, list.items)
    : placesOf("", unit, at, end, [{ path: [unit.unit] }]);
}

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

/** "15-баптың", "1), 3) және 7) тармақшалары", "екінші бөлігі", "в 12-й и 13-й статьях", "second paragraph". */
function readBeforeUnit(reading: Reading, at: number): PlacesElement | undefined {
  if (!mayBegin(reading, at) || !mayHaveUnit(reading, at)) return undefined;
  const declined = readDeclined(reading, at);
  if (declined) return declined;
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
    const isOrdinal = phraseEnd(reading, at, "ordinals") > 0;
    if (unit.number === "after" && !(unit.ordinalBefore && isOrdinal && last === 1)) return undefined;
    if (isOrdinal && !unit.ordinal && !unit.ordinalBefore) return undefined;
    // "54 бабы бар": so many, and with a hyphen the one of that number.
    if (isSpaced(reading, end) && isIn(reading, unitEnd, "having")) return undefined;
    const from = unit.plural ? 0 : firstOfSingular(reading, list.starts, last);
    const items = list.items.slice(from, last);
    const start = list.starts[from] ?? at;
    const isBracketed = markAt(reading, start) === "(";
    if (!items.every(({ path }) => fits(path, unit, isBracketed))) return undefined;
    const inner = items.length === 1 ? lettersBehind(reading, unitEnd) : undefined;
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
    return unit.number === "after" ? { ...places, needsName: true } : places;
  }
  unitless.starts = new Set([...list.starts, ...list.runEnds]);
  return undefined;
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
function unitBehind(reading: Reading, end: number): ReturnType<typeof unitAt> {
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

/** After a comma only where the unit is in the plural: in "2021, 16-бап" the year is no article. */
function firstOfSingular(reading: Reading, starts: readonly number[], last: number): number {
  let from = last - 1;
  while (
    from > 0 &&
    !isMark(reading, endOf(reading, starts[from] ?? 0), ",;") &&
    readGap(reading, endOf(reading, starts[from] ?? 0)).and
  )
    from--;
  return from;
}

/** Letters are numbers of some units alone. */
function fits(path: readonly string[], { rank, letters, lettered, roman }: UnitMeaning, isBracketed: boolean): boolean {
  const first = path[0] ?? "";
  if (/^\d/u.test(first)) return true;
  return (
    (roman && /^[IVXL]+$/u.test(first)) ||
    (lettered && (isBracketed ? /^\p{L}$/u : /^\p{Lu}$/u).test(first)) ||
    ((letters || rank >= 3) && /^\p{Ll}/u.test(first))
  );
}

/** "2-тармақ b) ix)": Latin letters and Roman numbers in brackets behind the unit, with no unit of their own. */
function lettersBehind(reading: Reading, end: number): Item | undefined {
  const inner = withSubs(reading, { path: [], end });
  const isLettered = inner.path.length > 0 && inner.path.every((level) => /^[a-z]+$/u.test(level));
  return isLettered && !inner.to && !unitBehind(reading, inner.end) ? inner : undefined;
}

const withInner = (item: Pinpoint, inner: Item | undefined): Pinpoint =>
  inner && !item.to ? { path: [...item.path, ...inner.path] } : item;

/** "2-6) тармақшасы": one point, in the singular, so that its hyphen makes no run of it. */
function asInserted(reading: Reading, item: Pinpoint, { rank, plural }: UnitMeaning, start: number): Pinpoint {
  const [first, last] = [item.path[0] ?? "", item.to?.[0]];
  const isOne =
    rank >= 3 && !plural && last !== undefined && isHyphen(reading, start + 1) && markAt(reading, start + 3) === ")";
  return isOne ? { path: [`${first}-${last}`] } : item;
}

/** A number with dots as the levels of an article: "18.1" is 18(1). */
export const dotted = ({ path, to }: Pinpoint, { unit }: UnitMeaning): Pinpoint =>
  unit === "article" && path.length === 1 && /^\d+(?:\.\d+)+$/u.test(path[0] ?? "")
    ? { path: (path[0] ?? "").split(".") }
    : to
      ? { path, to }
      : { path };

/** Said to be of the text itself: "paragraph 12 above". */
export const isOfThisText = (reading: Reading, end: number): boolean => phraseEnd(reading, end, "this text") > 0;

/**
 * Whether a number goes on as a part of other words: "72-сағаттық мерзімі", "3-го протокола", "the 3-part test". A unit or
 * an ending of its own is none, "16-ст.", "12-ая", where no more words follow but a unit or what joins on.
 */
function isInCompound(reading: Reading, end: number): boolean {
  const at = end + 1;
  const isGlued = isMark(reading, end, "-") && !isSpaced(reading, end) && !isSpaced(reading, at) && isWord(reading, at);
  if (!isGlued) return false;
  const isUnit = phraseEnd(reading, at, "units") > 0 || formAt(reading, at, "units") >= 0;
  if (isUnit && /^[a-z]/iu.test(written(reading, at)) && isEnglishCompound(reading, at)) return true;
  if (!isUnit && !isIn(reading, at, "number endings") && !SHORT_ENDING.test(written(reading, at))) return true;
  const next = pastMoreOfThem(reading, at + 1);
  return isWord(reading, next) && phraseEnd(reading, next, "units") === 0 && phraseEnd(reading, next, "joins") === 0;
}

/** "3-step", "3-article summary", and not "67-para, 68-para". */
function isEnglishCompound(reading: Reading, at: number): boolean {
  const unit = unitAt(reading, at)?.unit.unit;
  if (unit !== "article" && unit !== "paragraph") return true;
  return isWord(reading, at + 1) && phraseEnd(reading, at + 1, "joins") === 0;
}

/** Past further numbers with an ending: "12-ая и 13-ая сессии" are as much of those words as the first. */
function pastMoreOfThem(reading: Reading, from: number): number {
  const { and, comma, end } = readGap(reading, from);
  const isMore = (and || comma) && isNumber(reading, end) && isMark(reading, end + 1, "-");
  return isMore && isIn(reading, end + 2, "number endings") ? pastMoreOfThem(reading, end + 3) : from;
}

/** An ending that no list has: "37-b". */
const SHORT_ENDING = /^\p{Ll}{1,2}$/u;

/** Past the ending or the unit that is glued to a number: "12-ая", "16-ст."; at the number's end where none is. */
function endOfGlued(reading: Reading, end: number, unit: string | undefined): number {
  if (!isMark(reading, end, "-")) return end;
  if (isIn(reading, end + 1, "number endings")) return end + 2;
  const found = unitAt(reading, end + 1);
  return found && found.unit.unit === (unit ?? "article") ? found.end : end;
}

/** Numbers without a unit, read as those of the places of a unit before. */
export function readBare(
  reading: Reading,
  at: number,
  unit: string | undefined,
  plural: boolean,
): PlacesElement | undefined {
  if (!isNumber(reading, at)) return undefined;
  const list = readNumbers(reading, at, {
    ...PLAIN,
    doubtful: true,
    plural,
    dotted: unit === "article" || unit === undefined,
  });
  const first = list?.items[0]?.path[0] ?? "";
  if (!list || (/^(?:19|20)\d\d$/u.test(first) && !list.items[0]?.to) || isInCompound(reading, list.end))
    return undefined;
  return {
    kind: "places",
    start: at,
    end: endOfGlued(reading, list.end, unit),
    unit,
    rank: 1,
    plural,
    items: list.items,
    needsName: unit === undefined,
    numberFirst: false,
    ofThisText: false,
    orPlural: undefined,
    bare: true,
  };
}

import type { UnitMeaning } from "../lexicon/meaning";
import { isInCompound } from "./compounds";
import type { PlacesElement } from "./elements";
import { COMMA, OPEN } from "./gap";
import { readGap } from "./gaps";
import { isHyphen, isNumber, isSpaced, isWord, isYearAt, phraseEnd, wordsIn, written } from "./look";
import type { Reading } from "./look";
import { readNumbers } from "./numbers";
import { readBeforeUnit } from "./numbers-before";
import { PLAIN } from "./one-number";
import { numbersOf, placesOf } from "./to-places";
import { styleOf, unitAt } from "./units";
import { isAge } from "./what-is-counted";

/**
 * The place that begins at a token: a unit with the numbers after it, or numbers with the unit after them.
 *
 * @param single numbers after "and" belong to an outer unit, after a comma where this one is in the plural
 * @param article the number of the article right before it
 * @param outer the places before it
 */
export function readPlaces(
  reading: Reading,
  at: number,
  single: boolean,
  article?: string,
  outer?: PlacesElement,
): PlacesElement | undefined {
  const found = unitAt(reading, at);
  const unit = found && (pointIn(reading, found.end, found.unit, outer) ?? found.unit);
  const after = found && unit && readAfterUnit(reading, at, found.end, unit, single, article);
  return after ?? readBeforeUnit(reading, at);
}

/**
 * What a word for a part means right behind an annex or inside an article, or before the annex it is of: "Annex III pt. 3",
 * "Art. 6(1), pt. (f)", "pt. 3 of Annex III". Parts of annexes are counted by letters and in Roman numbers.
 */
function pointIn(
  reading: Reading,
  end: number,
  whole: UnitMeaning,
  outer: PlacesElement | undefined,
): UnitMeaning | undefined {
  if (!whole.inside) return undefined;
  const { inside, ...unit } = whole;
  const point = { ...unit, ...inside, roman: false, lettered: false };
  const own = readNumbers(reading, end, styleOf(point, unit.plural, false, true));
  const behind = own && readGap(reading, own.end);
  const isOfAnnex = behind?.of === true && unitAt(reading, behind.end)?.unit.unit === "annex";
  if (isNumber(reading, end) && isOfAnnex) return point;
  if (!outer || !isRightBehind(reading, outer, end)) return undefined;
  return (outer.unit === "annex" && isNumber(reading, end)) || IN_ARTICLES.has(outer.unit) ? point : undefined;
}

/** Only a comma or a bracket between places and the word for a unit that ends before a token. */
function isRightBehind(reading: Reading, outer: PlacesElement, end: number): boolean {
  const gap = readGap(reading, outer.end);
  return (gap.bits & ~(COMMA | OPEN)) === 0 && unitAt(reading, gap.end)?.end === end;
}

const IN_ARTICLES: ReadonlySet<string | undefined> = new Set(["article", "paragraph"]);

function readAfterUnit(
  reading: Reading,
  at: number,
  end: number,
  unit: UnitMeaning,
  single: boolean,
  article: string | undefined,
): PlacesElement | undefined {
  if (unit.unnumbered) return readUnnumbered(reading, at, end, unit);
  const isGlued = isFootnote(reading, at, end);
  if (unit.number === "before" || (isGlued && unit.plural) || isYearOfAct(reading, end, unit)) return undefined;
  const word = wordsIn(reading, at, end);
  const style = styleOf(unit, unit.plural, single, word.endsWith("."));
  const isInside = article !== undefined && unit.rank >= 2;
  const list = readNumbers(reading, end, isInside ? { ...style, inside: { unit: unit.unit, article } } : style);
  if (!list) return undefined;
  const places = placesOf(word, unit, at, list.end, list.items);
  // A Roman number after "article" may be a word, and one in words may count: "the article I read", "in paragraph one reads".
  const isDoubtful = unit.romanAsArabic || unit.ordinalBefore;
  const isSpelt = isDoubtful && !list.starts.some((start) => /\d/u.test(written(reading, start)));
  if (isGlued) return { ...places, needsName: true, isUnclear: true };
  return isSpelt ? { ...places, needsName: true } : places;
}

/** "five articles1": a number glued to a whole word is a mark, or behind one in the singular a slip: "Article16 CRC". */
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

/** Said to be of the text itself: "paragraph 12 above". */
export const isOfThisText = (reading: Reading, end: number): boolean => phraseEnd(reading, end, "this text") > 0;

/** Past the unit that is glued to a number: "16-ст."; at the number's end where none is. */
function endOfGlued(reading: Reading, end: number, unit: string | undefined): number {
  const found = isHyphen(reading, end) ? unitAt(reading, end + 1) : undefined;
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
    ...numbersOf(at, endOfGlued(reading, list.end, unit), unit, list.items),
    plural,
    bare: true,
    ...(isAge(reading, { path: [first], end: at + 1 }) && { isUnclear: true }),
  };
}

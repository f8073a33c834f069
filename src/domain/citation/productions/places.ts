import type { Pinpoint } from "../../instrument/pinpoint";
import { SET } from "../lexicon/lexicon";
import type { UnitMeaning } from "../names/meaning";
import { compareNumbers } from "../places/number-order";
import type { PlacesElement } from "./elements";
import { readGap } from "./gaps";
import {
  folded,
  isCapitals,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";
import { PLAIN, readNumbers } from "./numbers";
import type { NumberStyle } from "./numbers";

export const styleOf = (unit: UnitMeaning, plural: boolean, single: boolean, abbreviated: boolean): NumberStyle => ({
  plural: plural || unit.orPlural !== undefined,
  dotted: unit.unit === "article",
  roman: unit.roman,
  romanAsArabic: unit.romanAsArabic,
  lettered: unit.lettered,
  onePoint: unit.rank >= 3 && !unit.plural,
  points: unit.rank >= 3,
  letters: unit.rank >= 3 || unit.letters,
  ordinals: unit.ordinal,
  abbreviated,
  doubtful: false,
  single,
});

/** A unit's word at a token, and what it means. */
export function unitAt(reading: Reading, at: number): { readonly end: number; readonly unit: UnitMeaning } | undefined {
  const found = phraseAt(reading, at, "units");
  const meaning = found && reading.lexicon.meanings[found.meaning];
  if (found && meaning?.kind === "unit")
    return isForeignLetter(reading, at, meaning) ? undefined : { end: found.end, unit: meaning };
  return isNumber(reading, at + 1) ? slippedUnitAt(reading, at) : undefined;
}

/** "c. 50" is a chapter of the statutes, and no Russian "с. 50". */
const isForeignLetter = (reading: Reading, at: number, { unit }: UnitMeaning): boolean =>
  unit === "page" && /^[a-z]$/iu.test(written(reading, at));

/** A unit's word with a slip of the pen, before a number: "artcle 17". */
function slippedUnitAt({ tokens, lexicon }: Reading, at: number): ReturnType<typeof unitAt> {
  const word = tokens.word[at] ?? 0;
  if (tokens.kind[at] !== 0 || word < lexicon.forms.count || lexicon.words.word(word).length < LEAST_LETTERS)
    return undefined;
  const { phrases, meanings } = lexicon;
  for (const known of lexicon.forms.slipsOf(word, SET.units, phrases.roots[SET.units])) {
    const meaning = meanings[phrases.meaning[phrases.roots[SET.units]?.[known] ?? 0] ?? -1];
    if (meaning?.kind === "unit" && meaning.rank > 0) return { end: at + 1, unit: meaning };
  }
  return undefined;
}

/** Letters a unit's word needs for a slip in it to be told from another word. */
const LEAST_LETTERS = 5;

/**
 * The place that begins at a token: a unit with the numbers after it, or numbers with the unit after them.
 *
 * @param single numbers after "and" belong to an outer unit
 */
export function readPlaces(reading: Reading, at: number, single: boolean): PlacesElement | undefined {
  const found = unitAt(reading, at);
  const after = found && readAfterUnit(reading, at, found.end, found.unit, single);
  return after ?? readBeforeUnit(reading, at);
}

function readAfterUnit(
  reading: Reading,
  at: number,
  end: number,
  unit: UnitMeaning,
  single: boolean,
): PlacesElement | undefined {
  const word = reading.tokens.text.slice(reading.tokens.start[at], reading.tokens.end[end - 1]);
  if (unit.unnumbered) return readUnnumbered(reading, at, end, unit);
  if (unit.number === "before" || isFootnote(reading, at, end)) return undefined;
  const list = readNumbers(reading, end, styleOf(unit, unit.plural, single, word.endsWith(".")));
  if (!list) return undefined;
  const places = placesOf(word, unit, at, list.end, list.items);
  // A Roman number after "article" may be a word: "the article I read".
  const roman = unit.romanAsArabic && !list.starts.some((start) => /\d/u.test(written(reading, start)));
  return roman ? { ...places, needsName: true } : places;
}

/** "five articles1": a number glued to a whole word is a mark. */
const isFootnote = (reading: Reading, at: number, end: number): boolean =>
  !isSpaced(reading, end) && isNumber(reading, end) && isWord(reading, end - 1) && written(reading, at).length > 4;

/** "preamble" alone, or with a number that makes it another unit: "преамбула 38". */
function readUnnumbered(reading: Reading, at: number, end: number, unit: UnitMeaning): PlacesElement {
  const { numberedAs } = unit;
  const list = numberedAs === undefined ? undefined : readNumbers(reading, end, styleOf(unit, true, false, false));
  return list && numberedAs !== undefined
    ? placesOf("", { ...unit, unit: numberedAs }, at, list.end, list.items)
    : placesOf("", unit, at, end, [{ path: [unit.unit] }]);
}

const placesOf = (
  word: string,
  { unit, rank, plural, lettered, letters, needsName, orPlural }: UnitMeaning,
  start: number,
  end: number,
  items: readonly Pinpoint[],
  numberFirst = false,
): PlacesElement => ({
  kind: "places",
  start,
  end,
  unit,
  rank,
  plural,
  items,
  // ARTICLE 19 is an organisation, and a letter after a word seldom its number.
  needsName:
    needsName ||
    (word.length > 5 && word === word.toUpperCase()) ||
    ((lettered || letters) && !/^\d/u.test(items[0]?.path[0] ?? "")),
  numberFirst,
  ofThisText: false,
  orPlural: orPlural === undefined ? undefined : { unit: orPlural, word },
});

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
  const declined = readDeclined(reading, at);
  if (declined) return declined;
  if (!mayBegin(reading, at)) return undefined;
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
    const from = unit.plural ? 0 : firstOfSingular(reading, list.starts, last);
    const items = list.items.slice(from, last);
    const start = list.starts[from] ?? at;
    if (!items.every(({ path }) => fits(path, unit))) return undefined;
    const places = placesOf(
      "",
      unit,
      start,
      unitEnd,
      items.map((item) => dotted(item, unit)),
      unit.number !== "after",
    );
    return unit.number === "after" ? { ...places, needsName: true } : places;
  }
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
  return letters.length === 1 || (isCapitals(reading, at) && /^[IVXL]+$/u.test(letters));
}

/** The unit right behind numbers, perhaps after a hyphen or a bracket that closes. */
function unitBehind(reading: Reading, end: number): ReturnType<typeof unitAt> {
  let at = skipPassed(reading, end);
  if (markAt(reading, at) === ")" && markAt(reading, at - 2) !== "(") at++;
  if (markAt(reading, at) === "-") at++;
  return unitAt(reading, at);
}

const endOf = (reading: Reading, start: number): number => {
  let at = start;
  while (at > 0 && (/^[,(]$/u.test(markAt(reading, at - 1)) || phraseEnd(reading, at - 1, "joins") === at)) at--;
  return at;
};

/** After a comma only where the unit is in the plural: in "2021, 16-бап" the year is no article. */
function firstOfSingular(reading: Reading, starts: readonly number[], last: number): number {
  let from = last - 1;
  while (
    from > 0 &&
    !/^[,;]$/u.test(markAt(reading, endOf(reading, starts[from] ?? 0))) &&
    readGap(reading, endOf(reading, starts[from] ?? 0)).and
  )
    from--;
  return from;
}

/** Letters are numbers of some units alone. */
function fits(path: readonly string[], { rank, letters, lettered, roman }: UnitMeaning): boolean {
  const first = path[0] ?? "";
  if (/^\d/u.test(first)) return true;
  return (
    (roman && /^[IVXL]+$/u.test(first)) ||
    (lettered && /^\p{Lu}$/u.test(first)) ||
    ((letters || rank >= 3) && /^\p{Ll}/u.test(first))
  );
}

const dotted = ({ path, to }: Pinpoint, { unit }: UnitMeaning): Pinpoint =>
  unit === "article" && path.length === 1 && /^\d+(?:\.\d+)+$/u.test(path[0] ?? "")
    ? { path: (path[0] ?? "").split(".") }
    : to
      ? { path, to }
      : { path };

const SHORT_ENDINGS =
  /^(?:й|я|е|ю|ей|ой|ая|ую|ое|ого|го|му|м|х|ші|шы|инші|нші|ыншы|ншы|тен|тан|ден|дан|нен|нан|ге|ға|ке|қа)$/u;

/** Numbers with the ending of their case: "12-й и 13-й статьях", "34-тен 36-ға дейінгі баптар", "3-ші бап". */
function readDeclined(reading: Reading, at: number): PlacesElement | undefined {
  const numbers: string[] = [];
  let next = at;
  while (
    isNumber(reading, next) &&
    markAt(reading, next + 1) === "-" &&
    SHORT_ENDINGS.test(written(reading, next + 2))
  ) {
    numbers.push(written(reading, next));
    next += 3;
    const gap = readGap(reading, next);
    if ((gap.and || gap.comma) && isNumber(reading, gap.end)) next = gap.end;
  }
  if (numbers.length === 0 || isYearAt(reading, at)) return undefined;
  const until = phraseEnd(reading, next, "run ends");
  const found = unitAt(reading, until > 0 ? until : next);
  if (!found) return undefined;
  const [from = "", to = ""] = numbers;
  const isRun = until > 0 && numbers.length === 2 && compareNumbers(from, to) < 0;
  const items = isRun ? [{ path: [from], to: [to] }] : numbers.map((number) => ({ path: [number] }));
  return placesOf("", found.unit, at, found.end, items, found.unit.number !== "after");
}

/** Said to be of the text itself: "paragraph 12 above". */
export const isOfThisText = (reading: Reading, end: number): boolean => phraseEnd(reading, end, "this text") > 0;

/** Two places that are the ends of one run, as one: "article 3 to article 6", "статьи 3 по статью 6", "12-баптан 17-бапқа дейін". */
export function asRun(reading: Reading, first: PlacesElement, last: PlacesElement): PlacesElement | undefined {
  if (first.unit !== last.unit || first.items.length !== 1 || last.items.length !== 1) return undefined;
  const [from, to] = [first.items[0], last.items[0]];
  if (!from || !to || from.to || to.to || from.path.length !== 1 || to.path.length !== 1) return undefined;
  if (compareNumbers(from.path[0] ?? "", to.path[0] ?? "") >= 0) return undefined;
  const gap = readGap(reading, first.end, last.start);
  const isTo = gap.to && gap.end === last.start && !gap.and && !gap.comma && !gap.of && !gap.semicolon;
  const isDash =
    markAt(reading, first.end) === "-" &&
    last.start === first.end + 1 &&
    !isSpaced(reading, first.end) &&
    !isSpaced(reading, last.start);
  const isUntil = first.end === last.start && phraseEnd(reading, last.end, "run ends") > 0;
  return isTo || isUntil || isDash ? { ...first, end: last.end, items: [{ path: from.path, to: to.path }] } : undefined;
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
  if (!list || (/^(?:19|20)\d\d$/u.test(first) && !list.items[0]?.to)) return undefined;
  return {
    kind: "places",
    start: at,
    end: list.end,
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

/** Whether a word names what numbers right before it count: "16-бап", "3 children". */
export const isCountedNoun = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && folded(reading, at) !== "" && phraseEnd(reading, at, "joins") === 0;

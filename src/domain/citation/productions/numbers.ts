import { beside, isDigits } from "./beside";
import type { Pinpoint } from "../../instrument/pinpoint";
import { compareNumbers } from "../../instrument/number-order";
import { isInCompound, isPlaceJoined } from "./compounds";
import { readGap } from "./gaps";
import { skipGloss } from "./gloss";
import type { Gap } from "./gap";
import { isItemMarker } from "./item-markers";
import { readBracket, readHalfBracket } from "./brackets";
import { withSubs } from "./levels-below";
import type { Item } from "./levels-below";
import { gapInList } from "./list-gap";
import {
  folded,
  isHyphen,
  isMark,
  isNumber,
  isSign,
  isWord,
  isYearAt,
  markAt,
  pastYear,
  phraseBefore,
  phraseEnd,
  written,
} from "./look";
import type { Reading } from "./look";
import { isShortUnit, PLAIN, readItem } from "./one-number";
import type { NumberStyle } from "./one-number";
import type { Ending } from "./number-endings";
import { closesOpened } from "./open-bracket";
import { goesWithOrdinal, hasNumber, isOfList } from "./ordinals";
import { standsAlone } from "./stands-alone";
import { isNumberOfOther, isNumberOfUnit, isParagraphAt, unitAt } from "./units";
import { countsDown, hasOwnPlace, isAge, isAmount, isCounted, isLower, isTime, mayBePlaces } from "./what-is-counted";

/** Numbers as they follow one unit word: "3(1), 12 and 16", "67–78", "1) и 2)". */
export interface NumberList {
  readonly items: readonly Pinpoint[];
  /** Where each item begins. */
  readonly starts: readonly number[];
  /** Where the last number of each run stands, when it is of one token. */
  readonly runEnds: readonly number[];
  /** The ending of each item, or of the last of its run. */
  readonly endings: readonly (Ending | undefined)[];
  readonly end: number;
}

/** The numbers that begin at a token; undefined when none does. */
export function readNumbers(reading: Reading, from: number, style: NumberStyle): NumberList | undefined {
  const items: Pinpoint[] = [];
  const starts: number[] = [];
  const runEnds: number[] = [];
  const endings: (Ending | undefined)[] = [];
  let end = from;
  let hasAnd = false;
  let next: Next | undefined = { item: readItem(reading, from, style), start: from, and: false };
  while (next?.item) {
    const { item, start, and } = next;
    const last = item.to ? { path: item.to, end: item.end } : readOwnRunEnd(reading, item, style);
    const isExpected = style.plural && !style.doubtful && (items.length < 2 || (and && !hasAnd));
    const after = (last ?? item).end;
    if (isAge(reading, item) && (items.length > 0 || (style.doubtful && !mayBePlaces(reading, item)))) break;
    if (
      items.length === 0 && !style.doubtful
        ? isTime(reading, after)
        : isCounted(reading, item.end, after, isExpected, !style.plural)
    )
      break;
    // "Элемент: 12-баптың": the first number is that of a unit which stands behind it.
    if (items.length === 0 && style.led !== undefined && isNumberOfOther(reading, item.end, style.led)) break;
    if (!and && countsDown(reading, items.at(-1), item.path, after)) break;
    const isDone = !style.plural || hasAnd;
    if (isOfOther(reading, last ?? item, style, { items, ofOrdinals: endings[0] !== undefined, and, isDone })) break;
    hasAnd ||= and;
    items.push(last ? { path: item.path, to: last.path } : { path: item.path });
    starts.push(start);
    endings.push((last ?? item).ending);
    if (last && !item.to) runEnds.push(after - 1);
    end = after;
    const lacksOthers = items.length === 1 && !last && (style.plural || style.doubtful);
    next = readNext(reading, end, item, style, { lacksOthers, hasAnd });
  }
  return items.length > 0 ? { items, starts, runEnds, endings, end } : undefined;
}

/** What a list has when one more number is looked at. */
interface SoFar {
  readonly items: readonly Pinpoint[];
  readonly ofOrdinals: boolean;
  /** "And" stands before the number. */
  readonly and: boolean;
  /** The list needs no more of them: its unit is in the singular, or "and" stood before its last. */
  readonly isDone: boolean;
}

/** Whether a number belongs to what stands behind it, in a list that no unit stands behind. */
function isOfOther(reading: Reading, item: Item, { led, doubtful, plural }: NumberStyle, before: SoFar): boolean {
  const { items, ofOrdinals, and, isDone } = before;
  const { end, ending } = item;
  const isFirst = items.length === 0;
  const number = item.path[0] ?? "";
  const isBelow = !and && isLower(items.at(-1), item.path);
  if (ending) {
    const list = { unit: led, isFirst, plural, ofOrdinals, isBelow };
    return (led !== undefined || doubtful) && !isOfList(reading, { number, end, ending }, list);
  }
  if (!isFirst && led !== undefined && isOrdinalOfOther(reading, end, led)) return true;
  if (isFirst ? !doubtful : led === undefined) return false;
  // "articles 12 and 13-based": a plural has two at least.
  const isLast = !isDone && !isLower(items.at(-1), item.path) && isPlaceJoined(reading, end, and);
  const isEnough = items.length > (plural ? 1 : 0) && !isLast;
  return (
    (isEnough && isInCompound(reading, end)) || goesWithOrdinal(reading, { number, end, unit: led, isDone, isBelow })
  );
}

/** "статьи 8 и первой части статьи 9": an ordinal of the unit behind it, which has no number of its own. */
function isOrdinalOfOther(reading: Reading, end: number, led: string): boolean {
  const found = phraseBefore(reading, 0, end, "ordinals") >= 0 ? unitAt(reading, end) : undefined;
  return found !== undefined && found.unit.unit !== led && !hasNumber(reading, found.end);
}

interface Next {
  readonly item: Item | undefined;
  readonly start: number;
  readonly and: boolean;
}

interface ListSoFar {
  /** The unit counts several and has one number so far: "paras. 6, 7, para. 1". */
  readonly lacksOthers: boolean;
  readonly hasAnd: boolean;
}

/** The next number of the list, after "and" or a comma; "(f)" after "2 (e)" is "2(f)". */
function readNext(
  reading: Reading,
  from: number,
  before: Item,
  style: NumberStyle,
  { lacksOthers, hasAnd }: ListSoFar,
): Next | undefined {
  const gap = gapInList(reading, from, { path: before.path, plural: style.plural, hasAnd });
  if (!goesOn(gap) || gap.close || markAt(reading, from) === "|") return undefined;
  const start = isQuotedAt(reading, gap.end) ? gap.end - 1 : gap.end;
  if (gap.semicolon && !isAmongNumbers(reading, start)) return undefined;
  const { and } = gap;
  const open = gap.open && start - 1 >= from ? start - 1 : -1;
  if (isItemMarker(reading, open >= 0 ? open : start)) return undefined;
  const sub = open >= 0 ? readBracket(reading, open, 1) : nextPoint(reading, start, before);
  if (sub) {
    const path = beside(before.path, sub.value, before.bracketed === true);
    return (
      path && {
        item: withSubs(reading, { path, end: sub.end, ...(before.bracketed ? { bracketed: true } : {}) }),
        start: open >= 0 ? open : start,
        and,
      }
    );
  }
  // "статьи 3, пункты 1 и 2, 12": after "and" the points go on, after a comma the articles.
  const isOfOuter = style.single && (gap.comma || !style.plural);
  // "Article 28 and the 2025 guidelines"
  const isOfWords = folded(reading, start - 1) === "the" && isYearAt(reading, start);
  if (gap.open || isOfOuter || isOfWords || isSign(reading, start)) return undefined;
  if (!style.dotted && (and || !lacksOthers) && isOneOfSeries(reading, start)) return undefined;
  const item = readItem(reading, start, style) ?? nextLetter(reading, start, before, style);
  if (!item || phraseEnd(reading, item.end, "collections") > 0 || isNextArticle(reading, item, style)) return undefined;
  if (gap.bar && !and && isActNumber(reading, start, item)) return undefined;
  if (style.led !== undefined && isNumberOfUnit(reading, item.end)) return undefined;
  if (!and && isOfOtherCount(reading, start, before, style)) return undefined;
  if (!style.plural && hasOwnPlace(reading, item.end)) return undefined;
  const isNext = style.plural || gap.bar || (style.abbreviated && and && !gap.comma) || standsAlone(reading, item.end);
  return isNext ? { item, start, and } : undefined;
}

/** "6(1) a), b) and f)": one more point, by a letter that only a bracket closes. */
const nextPoint = (reading: Reading, at: number, { path, end }: Item): ReturnType<typeof readHalfBracket> =>
  path.length > 1 && readHalfBracket(reading, end - 2)?.end === end ? readHalfBracket(reading, at) : undefined;

/** "Annex III, 1–4" are its points, "article 4, II" is its part, where in "Annexes B, C" and "arts. II, III" the list goes on. */
function isOfOtherCount(reading: Reading, at: number, before: Item, { roman, romanAsArabic }: NumberStyle): boolean {
  if (isRoman(written(reading, at))) return romanAsArabic && !isRoman(written(reading, before.end - 1));
  return roman && before.path.length === 1 && isRoman(before.path[0]) && isNumber(reading, at);
}

/** "article 4, II" is part II of article 4 in France, where "Articles XVI, XVII" are two. */
export const isRoman = (number: string | undefined): boolean => /^[IVXLC]+$/u.test(number ?? "");

/** "3 § 1 and 12 § 2": the next article, with the short word or the sign of the same unit behind it. */
function isNextArticle(reading: Reading, { path, end }: Item, { inside }: NumberStyle): boolean {
  if (!inside || compareNumbers(inside.article, path[0] ?? "") >= 0) return false;
  const found = unitAt(reading, end);
  if (found?.unit.unit !== inside.unit || found.unit.number !== "after") return false;
  return isNumber(reading, found.end) && !/\p{L}$/u.test(written(reading, found.end - 1));
}

/** Whether marks and words lead to one more number of a list. */
const goesOn = ({ comma, and, bar, semicolon, of, with: with_, to, colon, newline, dash }: Gap): boolean =>
  (comma || and || bar || semicolon) && !(of || with_ || to || colon || newline || dash);

const isQuotedAt = (reading: Reading, at: number): boolean =>
  isMark(reading, at - 1, "\"'") && markAt(reading, at + 1) === markAt(reading, at - 1);

/** "16/679" is the number of an act. */
const isActNumber = (reading: Reading, start: number, { path, end }: Item): boolean =>
  path.length > 1 || (path[0]?.length ?? 0) > 3 || (markAt(reading, end) === "/" && end - start > 1);

/** "пункты а, б и в статьи 37": after a letter a preposition is one. */
function nextLetter(reading: Reading, at: number, { path }: Item, { letters }: NumberStyle): Item | undefined {
  if (!letters || path.length !== 1 || !/^[а-я]$/u.test(path[0] ?? "")) return undefined;
  const letter = written(reading, at);
  return /^[а-я]$/u.test(letter) && !isShortUnit(reading, at) ? { path: [letter], end: at + 1 } : undefined;
}

const LEVELS: NumberStyle = { ...PLAIN, dotted: true };

/** "Art. 16; 17-19; 31 (leisure)": a number or a run alone between marks, not that of a list's item: "; 2) GDPR". */
function isAmongNumbers(reading: Reading, at: number): boolean {
  const first = readItem(reading, at, LEVELS);
  const item = first && ((markAt(reading, first.end) === "-" && readItem(reading, first.end + 1, LEVELS)) || first);
  if (!item || (item.path[0]?.length ?? 9) > 3) return false;
  const end = skipGloss(reading, item.end);
  const gap = readGap(reading, end);
  if (end >= reading.tokens.length) return true;
  const mark = markAt(reading, end);
  const next = end + 1;
  if (mark === ")" && isNumber(reading, next)) return false;
  if (mark === ")" || mark === ".") return !isWord(reading, next) || closesOpened(reading, end);
  return mark === ";" || mark === "," || (gap.and && isNumber(reading, gap.end));
}

/** "para. 34, and 25 (2021), para. 67": the number of another comment. */
function isOneOfSeries(reading: Reading, at: number): boolean {
  const year = pastYear(reading, at + 1);
  const next = markAt(reading, year) === "," ? year + 1 : year;
  const isComment = isNumber(reading, at) && reading.lexicon.comments.has(written(reading, at));
  return isComment && next > at + 1 && isParagraphAt(reading, next);
}

/** The same without an ordinal of another noun behind a dash that sets apart: "arts. 12 and 13 – 3rd draft". */
function readOwnRunEnd(reading: Reading, first: Item, style: NumberStyle): Item | undefined {
  const last = readRunEnd(reading, first, style);
  // "GDPR 8 – 16+"
  if (last && isAge(reading, last)) return undefined;
  const isApart = markAt(reading, first.end) === "-" && !isHyphen(reading, first.end);
  if (last && isApart && isAmount(reading, last.end)) return undefined;
  if (!last?.ending || !isApart || (style.led === undefined && !style.doubtful)) return last;
  const ofOrdinals = first.ending !== undefined;
  const list = { unit: style.led, isFirst: false, plural: style.plural, ofOrdinals, isBelow: false };
  const ordinal = { number: last.path[0] ?? "", end: last.end, ending: last.ending };
  return isOfList(reading, ordinal, list) ? last : undefined;
}

/** The last number of a run: after a dash, or after "to". */
function readRunEnd(reading: Reading, first: Item, style: NumberStyle): Item | undefined {
  const at = first.end;
  if (markAt(reading, at) === "-") {
    const next = at + 1;
    return runEnd(readBracketItem(reading, next, first) ?? readItem(reading, next, style), first, style);
  }
  const until = first.ending && isNumber(reading, at) ? readUntil(reading, first, style) : undefined;
  if (until) return runEnd(until, first, style);
  const gap = readGap(reading, at);
  if (!gap.to || gap.comma || gap.and || gap.of || gap.semicolon || gap.close || gap.newline) return undefined;
  const inner = readBracketItem(reading, gap.open ? gap.end - 1 : gap.end, first);
  const last = inner ?? (gap.open ? undefined : readItem(reading, gap.end, style));
  return last && (style.plural || standsAlone(reading, last.end)) ? runEnd(last, first, style) : undefined;
}

/** "34-тен 36-ға дейінгі" */
function readUntil(reading: Reading, first: Item, style: NumberStyle): Item | undefined {
  const last = readItem(reading, first.end, style);
  const end = last?.ending ? phraseEnd(reading, last.end, "run ends") : 0;
  return last && end > 0 && !isLower(first, last.path) ? { ...last, end } : undefined;
}

/** "(1)-(3)", "i) to vii)": the run is on the inner level. */
function readBracketItem(reading: Reading, at: number, first: Item): Item | undefined {
  if (first.path.length < 2 && !first.bracketed) return undefined;
  const bracket = readBracket(reading, at, first.path.length - 1) ?? readHalfBracket(reading, at);
  return bracket && { path: [...first.path.slice(0, -1), bracket.value], end: bracket.end };
}

/** A run goes up. After a unit in the plural one that goes down is a run too, for checking to find fault with. */
function runEnd(last: Item | undefined, first: Item, { plural }: NumberStyle): Item | undefined {
  if (!last || last.to || isDigits(last.path.at(-1) ?? "") !== isDigits(first.path.at(-1) ?? "")) return undefined;
  const differ = first.path.findIndex((number, level) => number !== last.path[level]);
  const order = compareNumbers(first.path[differ] ?? "", last.path[differ] ?? "");
  return differ >= 0 && (order < 0 || (plural && first.path.length === last.path.length)) ? last : undefined;
}

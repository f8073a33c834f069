import { standsAlone } from "./stands-alone";
import { areComments } from "../../instrument/general-comment";
import { isDigits } from "./beside";
import { isOfOwnWords, isOfRow } from "./bare-counts";
import { unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { COMMA, IN } from "./gap";
import { readGap } from "./gaps";
import { skipGloss } from "./gloss";
import { isAfterItemMark, isItemMarker } from "./item-markers";
import { itemMarkAt, marksItem } from "./list-marks";
import { isCapital, isCapitals, isIn, isMark, isNumber, isSpaced, isWord, isYearAt, markAt, phraseEnd } from "./look";
import type { Reading } from "./look";
import { readBracket, readHalfBracket } from "./brackets";
import { withSubs } from "./levels-below";
import { isRoman } from "./numbers";
import { openBefore } from "./open-bracket";
import { asked, openNumbers } from "./open-numbers";
import { readBare } from "./places";
import { squareNumbersAt } from "./square-numbers";
import { stateAt } from "./state-at";
import { acronymAt, sharedName } from "./name-behind";
import { countsDown } from "./what-is-counted";

/** Names and places between a number and the places whose unit it may share. */
const REACH = 64;

/** Numbers that may share the unit of the places before them, or stand right behind a name. */
export function bareAt(reading: Reading, at: number, elements: readonly Element[]): PlacesElement | undefined {
  const last = elements.at(-1);
  if (last?.kind === "name" && markAt(reading, at) === "(") {
    const isBeside = at === last.end || (at === last.end + 1 && markAt(reading, last.end) === ",");
    return isBeside ? squareNumbersAt(reading, at, last) : undefined;
  }
  if (last?.kind === "places" && !isNumber(reading, at))
    return isOfKnown(reading, elements) ? levelAt(reading, at, last) : undefined;
  if (!last || !isNumber(reading, at) || isItemMarker(reading, at) || marksItem(reading, at)) return undefined;
  const gap = readGap(reading, last.kind === "places" ? skipGloss(reading, last.end) : last.end, at);
  if (gap.end !== at || gap.newline)
    return last.kind === "places" ? itemAt(reading, at, last, elements) : belowName(reading, at, last);
  if (gap.to || gap.with) return undefined;
  const outer = elements
    .slice(-REACH)
    .reverse()
    .find((one) => one.kind === "places" && one.rank <= 1);
  const unit = outer?.kind === "places" ? outer : undefined;
  const isItsOwn = last.kind === "name" && isItsParagraph(reading, last, at);
  const open = last.kind === "name" && !isItsOwn ? openNumbers(reading, at, elements, unit) : undefined;
  if (open) return open;
  if (last.kind === "name" && (!(gap.and || gap.comma || gap.semicolon) || isItsOwn)) {
    if ((last.instruments.length === 0 && !last.pointer) || isOfRow(reading, last, at)) return undefined;
    return readBare(reading, at, gap.open ? unit?.unit : undefined, false);
  }
  if (isOfOwnWords(reading, last.end, at)) return undefined;
  // "Annex III, 1–4": its points, or more annexes.
  const number = last.kind === "places" ? last.items.at(-1)?.path.at(-1) : undefined;
  if (isRoman(number) && !gap.and) {
    const points = readBare(reading, at, undefined, true);
    return points && standsAlone(reading, points.end) ? asked(points) : undefined;
  }
  const bare = unit && elements.length > 1 ? readBare(reading, at, unit.unit, unit.plural) : undefined;
  const before = last.kind === "places" && !gap.and ? last.items.at(-1) : undefined;
  if (bare && countsDown(reading, before, bare.items[0]?.path ?? [], bare.end)) return undefined;
  // "CRC 12 (GC12), 16 (GC25)"
  return last.kind === "name" && gap.close && bare?.unit === undefined ? asked(bare) : bare;
}

/**
 * A number that begins an item, with words behind its dash as the place before has them, or that is all of it, is asked
 * about, since it may be one more of those: "CRC: Art. 2 – non-discrimination; 3 – best interests", "• Art. 2⏎• 3".
 */
function itemAt(
  reading: Reading,
  at: number,
  { end, unit, plural, isUnclear }: PlacesElement,
  elements: readonly Element[],
): PlacesElement | undefined {
  const isBelow = isUnclear === true && markAt(reading, at - 1) === "\n" && !isYearAt(reading, at);
  const isMarked = isBelow || (markAt(reading, at - 2) === "\n" && itemMarkAt(reading, at - 1)?.end === at);
  const isBehind = plural && isBehindBracket(reading, end, at) && isOfKnown(reading, elements);
  if (!isMarked && !isBehind && !(isMark(reading, at - 1, ",;\n") && isExplained(reading, end))) return undefined;
  const bare = readBare(reading, at, unit, false);
  const isAsked = bare && (isMarked || isBehind ? isItem(reading, bare.end) : isExplained(reading, bare.end));
  return isAsked ? asked(bare) : undefined;
}

/** Whether the last place, or the one that levels go on, stands right behind a name of the catalogue. */
function isOfKnown(reading: Reading, elements: readonly Element[]): boolean {
  let at = elements.length - 1;
  for (let one = elements[at]; one?.kind === "places" && one.isUnclear; one = elements[at]) at--;
  const [name, own] = [elements[at - 1], elements[at]];
  if (name?.kind !== "name" || name.instruments.length === 0 || own?.kind !== "places") return false;
  const gap = readGap(reading, name.end, own.start);
  return gap.end >= own.start && !gap.semicolon;
}

/** "paras 20-21 (best interests? 12-13), 70": whatever the bracket says of the number before it. */
function isBehindBracket(reading: Reading, end: number, at: number): boolean {
  return (
    markAt(reading, end) === "(" &&
    markAt(reading, at - 1) === "," &&
    markAt(reading, at - 2) === ")" &&
    openBefore(reading, end, at - 2) === end
  );
}

/** The same in a line of its own below a name: "CRC⏎2 – non-discrimination⏎3 (best interests)⏎12". */
function belowName(reading: Reading, at: number, { instruments, start, end }: NameElement): PlacesElement | undefined {
  const unit = instruments[0]?.pinpoint.unit;
  const isHead = start === 0 || markAt(reading, start - 1) === "\n";
  const below = markAt(reading, end) === ":" ? end + 1 : end;
  const isFirst = at === below + 1 || itemMarkAt(reading, below + 1)?.end === at;
  if (unit === undefined || !isHead || markAt(reading, below) !== "\n" || !isFirst) return undefined;
  const bare = isYearAt(reading, at) ? undefined : readBare(reading, at, unit, true);
  return bare && isItem(reading, bare.end) ? asked(bare) : undefined;
}

/** Whether a number is all of an item, or its words stand behind a dash. */
const isItem = (reading: Reading, end: number): boolean => isExplained(reading, end) || endsItem(reading, end);

/**
 * A level that begins an item with words of its own, as the level before it or the colon behind the place has them, is
 * asked about: "Art. 16(1) – interference; (2) – protection", "Art. 17: (a) benefit, (e) guidelines".
 */
function levelAt(reading: Reading, at: number, last: PlacesElement): PlacesElement | undefined {
  const level = readBracket(reading, at) ?? readHalfBracket(reading, at);
  const path = last.items.at(-1)?.path ?? [];
  const isFirst = at === last.end + 1 && markAt(reading, last.end) === ":";
  if (!level || !(isFirst || (path.length > 1 && isMark(reading, at - 1, ",;")))) return undefined;
  const outer = isFirst ? path : path.slice(0, -levelsOf(reading, last));
  const own = path[outer.length] ?? "";
  const isNext = isFirst || (isDigits(own) === isDigits(level.value) && isToldApart(reading, last.end));
  const item = withSubs(reading, { path: [...outer, level.value], end: level.end });
  if (!isNext || !isToldApart(reading, item.end)) return undefined;
  return { ...last, start: at, end: item.end, items: [{ path: item.path }], plural: false, isUnclear: true };
}

/** How many levels an item has that is one itself: two of "(b)(i)"; of a place the last alone. */
function levelsOf(reading: Reading, { start, end, isUnclear }: PlacesElement): number {
  let count = 0;
  for (let at = start; at < end; at++) if (markAt(reading, at) === ")") count++;
  return isUnclear ? Math.max(1, count) : 1;
}

/** Words that say what a place is about, in small letters, perhaps behind a dash. */
const isToldApart = (reading: Reading, end: number): boolean => {
  const at = markAt(reading, end) === "-" && isSpaced(reading, end) ? end + 1 : end;
  return (
    isWord(reading, at) && isSpaced(reading, at) && !isCapital(reading, at) && phraseEnd(reading, at, "joins") === 0
  );
};

function endsItem(reading: Reading, from: number): boolean {
  const end = skipGloss(reading, from);
  const isLast = (at: number): boolean => at >= reading.tokens.length || markAt(reading, at) === "\n";
  return isLast(end) || isMark(reading, end, ",;") || (markAt(reading, end) === "." && isLast(end + 1));
}

const isExplained = (reading: Reading, end: number): boolean =>
  markAt(reading, end) === "-" && isSpaced(reading, end) && isSpaced(reading, end + 1) && isWord(reading, end + 1);

/** An act that is not known, by letters with a number, as all of an item: "a) CRC 16 b) ЦК 33", "CRC 16; ECHR 8". */
export function unknownItem(
  reading: Reading,
  at: number,
  last: Element | undefined,
): readonly [NameElement, PlacesElement] | undefined {
  const name = at - 1;
  if (
    (last?.end ?? 0) > name ||
    !isNumber(reading, at) ||
    !isCapitals(reading, name) ||
    !(isAfterItemMark(reading, name) || isNextOf(reading, last, name))
  )
    return undefined;
  const places = stateAt(reading, name) ? undefined : readBare(reading, at, undefined, false);
  const isWhole =
    places !== undefined &&
    (places.end >= reading.tokens.length || isMark(reading, places.end, ",;.\n") || isItemMarker(reading, places.end));
  return isWhole ? [unknownName(name, at), places] : undefined;
}

/** Letters right behind a sign that parts them from a place, with a number that is no year. */
const isNextOf = (reading: Reading, last: Element | undefined, name: number): boolean =>
  last?.kind === "places" &&
  last.end === name - 1 &&
  isMark(reading, name - 1, ",;/\n") &&
  acronymAt(reading, name) === name + 1 &&
  isSpaced(reading, name + 1) &&
  !isYearAt(reading, name + 1) &&
  !(["subjects", "counted", "units"] as const).some((set) => isIn(reading, name, set));

/** "GC16, 77", "GC16, at 77", "GC16, 67–78 and 80": one or more that end their part, and none of which another comment has. */
function isItsParagraph(reading: Reading, { instruments, end }: NameElement, at: number): boolean {
  if (!areComments({ instruments }) || !isSpaced(reading, at)) return false;
  const gap = readGap(reading, end, at);
  if (markAt(reading, end) !== "," || (gap.bits & ~(COMMA | IN)) !== 0) return false;
  const more = readBare(reading, at, undefined, true);
  const last = more?.end ?? at + 1;
  const isAnother =
    !gap.in && more?.items.slice(1).some(({ path: [number = ""] }) => reading.lexicon.comments.has(number));
  // "GC25, 67–78, CRC, art. 16", where one number may be another comment's.
  const ends = more?.items[0]?.to ? ".,;:)\n" : ".;:)\n";
  return !isAnother && (last >= reading.tokens.length || isMark(reading, last, ends));
}

/** The name that the catalogue does not hold, behind numbers that share a unit: "8 ECHR". */
export const unknownAfterBare = (reading: Reading, places: PlacesElement): NameElement | undefined => {
  const gap = readGap(reading, places.end);
  return isWord(reading, gap.end) ? sharedName(reading, gap.end) : undefined;
};

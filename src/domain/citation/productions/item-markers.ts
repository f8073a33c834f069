import { romanValue } from "../../instrument/number-order";
import { LIST_LETTERS, PASSED_OVER } from "../lexicon/extra-words";
import { isDigits } from "./beside";
import { isCapitals, isMark, isNumber, isSpaced, isWord, markAt, phraseBefore, phraseEnd, written } from "./look";
import type { Reading } from "./look";

/**
 * Whether what looks like a level of a place, or one more number, is the mark of the next item: "a) CRC 16 b) GDPR 8",
 * "(1) CRC, art. 16 (2) GDPR, art. 8". The mark before it stands in the line, a name since then, and another name or a
 * unit follows.
 */
export const isItemMarker = (reading: Reading, at: number): boolean => kindAt(reading, at) === "mark";

/**
 * Whether the last level of places that end at a token may be a mark as well: it goes on with others, the first of which
 * stands behind a place, "GDPR 6(1) a) CRC 3 b) DSA 28".
 */
export const mayEndInMarker = (reading: Reading, end: number): boolean =>
  markAt(reading, end - 1) === ")" &&
  [end - 2, end - 3].some((at) => markerAt(reading, at)?.end === end && kindAt(reading, at) === "unclear");

/** Whether all of an item stands between the mark before a token and the next: "b) ЦК 33" beside others such as "a) CRC 16". */
export function isAfterItemMark(reading: Reading, at: number): boolean {
  if (markAt(reading, at - 1) !== ")") return false;
  const start = [at - 3, at - 2].find((one) => markerAt(reading, one)?.end === at);
  const mark = start === undefined ? undefined : markerAt(reading, start);
  if (start === undefined || !mark) return false;
  return isItemMarker(reading, start) || (standsFirst(reading, start) && isFollowed(reading, mark));
}

/** What a mark in brackets is: of an item, a level of the place before it, or either. */
type MarkerKind = "mark" | "level" | "unclear";

function kindAt(reading: Reading, at: number): MarkerKind {
  const mark = at > 0 && isSpaced(reading, at) ? markerAt(reading, at) : undefined;
  if (!mark || !beginsItem(reading, mark.end)) return "level";
  return (reading.markers[at] ??= kindOf(reading, at, mark));
}

function kindOf(reading: Reading, at: number, mark: Marker): MarkerKind {
  const before = markerBefore(reading, at, mark);
  if (before < 0 || !hasName(reading, before, at))
    return isBehindName(reading, at) && isWholeItem(reading, mark.end) && isFollowed(reading, mark)
      ? "unclear"
      : "level";
  if (standsFirst(reading, before)) return "mark";
  const kind = kindAt(reading, before);
  return kind === "unclear" && !isWholeItem(reading, mark.end) ? "level" : kind;
}

interface Marker {
  readonly value: string;
  readonly isBracketed: boolean;
  readonly end: number;
}

/** "b)", "(2)", "ii)" */
function markerAt(reading: Reading, at: number): Marker | undefined {
  const isBracketed = markAt(reading, at) === "(";
  const own = isBracketed ? at + 1 : at;
  const value = written(reading, own).toLowerCase();
  const isValue = /^(?:\d{1,2}|\p{L}|[ivx]{2,4})$/u.test(value);
  return isValue && markAt(reading, own + 1) === ")" && !isSpaced(reading, own + 1)
    ? { value, isBracketed, end: own + 2 }
    : undefined;
}

const REACH = 80;

/** Where the mark of the item before this one stands, -1 for none. */
function markerBefore(reading: Reading, from: number, { value, isBracketed }: Marker): number {
  for (let at = from - 3; at >= Math.max(0, from - REACH) && markAt(reading, at) !== "\n"; at--) {
    const mark = markerAt(reading, at);
    if (mark && mark.isBracketed === isBracketed && isNext(mark.value, value)) return at;
  }
  return -1;
}

/** Whether the mark of another item follows in the line. */
function isFollowed(reading: Reading, { value, isBracketed, end }: Marker): boolean {
  for (let at = end; at < end + REACH && markAt(reading, at) !== "\n"; at++) {
    const mark = isSpaced(reading, at) ? markerAt(reading, at) : undefined;
    if (mark && mark.isBracketed === isBracketed && isNext(value, mark.value)) return isWholeItem(reading, mark.end);
  }
  return false;
}

/** Whether a mark stands behind a place that a name stands before: "GDPR, art. 6(1) a)". */
function isBehindName(reading: Reading, at: number): boolean {
  let start = at;
  while (start > at - MOST_LEVELS && isOfPlace(reading, start - 1)) start--;
  return isCapitals(reading, start - 1) || phraseBefore(reading, 0, start, "names") >= 0;
}

const MOST_LEVELS = 12;

const isOfPlace = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) ||
  isMark(reading, at, "().,") ||
  phraseEnd(reading, at, "units") > at ||
  (isMark(reading, at + 1, ")") && written(reading, at).length === 1);

/** A name with a place behind it: "GDPR 8", "CRC, art. 3". */
function isWholeItem(reading: Reading, at: number): boolean {
  const name = phraseEnd(reading, at, "names") || (isCapitals(reading, at) ? at + 1 : 0);
  const place = markAt(reading, name) === "," ? name + 1 : name;
  return name > 0 && (isNumber(reading, place) || phraseEnd(reading, place, "units") > 0);
}

const isNext = (one: string, other: string): boolean => {
  if (isDigits(one) || isDigits(other)) return Number(other) === Number(one) + 1;
  const areRoman = [one, other].every((value) => /^[ivx]+$/u.test(value));
  return (areRoman && romanValue(other) === romanValue(one) + 1) || comesNext(one, other);
};

/** Whether one letter comes right after another in an alphabet, but for those that lists pass over: "и" and "к", "а" and "ә". */
const comesNext = (one: string, other: string): boolean =>
  LIST_LETTERS.some((letters) => {
    const [from, to] = [letters.indexOf(one), letters.indexOf(other)];
    return (
      from >= 0 && to > from && Array.from(letters.slice(from + 1, to)).every((letter) => PASSED_OVER.includes(letter))
    );
  });

/** A mark behind a number or a unit is a level of that one. */
const standsFirst = (reading: Reading, at: number): boolean =>
  at === 0 || (isSpaced(reading, at) && !isNumber(reading, at - 1) && !isLevel(reading, at - 1));

const isLevel = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === ")" ||
  phraseEnd(reading, at, "units") > 0 ||
  (markAt(reading, at) === "." && phraseEnd(reading, at - 1, "units") > 0);

function hasName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (beginsName(reading, at)) return true;
  return false;
}

const beginsItem = (reading: Reading, at: number): boolean =>
  beginsName(reading, at) || (isWord(reading, at) && phraseEnd(reading, at, "units") > 0);

const beginsName = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "names") > 0 ||
  (isCapitals(reading, at) && (written(reading, at).length > 2 || isWholeItem(reading, at)));

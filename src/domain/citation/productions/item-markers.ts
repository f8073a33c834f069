import { romanValue } from "../../instrument/number-order";
import { isDigits } from "./beside";
import { isCapitals, isNumber, isSpaced, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";

/**
 * Whether what looks like a level of a place, or one more number, is the mark of the next item: "a) CRC 16 b) GDPR 8",
 * "(1) CRC, art. 16 (2) GDPR, art. 8". The mark before it stands in the line, a name since then, and another name or a
 * unit follows.
 */
export function isItemMarker(reading: Reading, at: number): boolean {
  const mark = at > 0 && isSpaced(reading, at) ? markerAt(reading, at) : undefined;
  if (!mark || !beginsItem(reading, mark.end)) return false;
  const known = reading.markers.get(at);
  if (known !== undefined) return known;
  const before = markerBefore(reading, at, mark);
  const isOne = before >= 0 && hasName(reading, before, at);
  reading.markers.set(at, isOne);
  return isOne;
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
    if (mark && mark.isBracketed === isBracketed && isNext(mark.value, value))
      return standsFirst(reading, at) || isItemMarker(reading, at) ? at : -1;
  }
  return -1;
}

const isNext = (one: string, other: string): boolean => {
  if (isDigits(one) || isDigits(other)) return Number(other) === Number(one) + 1;
  const areRoman = [one, other].every((value) => /^[ivx]+$/u.test(value));
  return (areRoman && romanValue(other) === romanValue(one) + 1) || codeOf(other) === codeOf(one) + 1;
};

/** Of a single letter. */
const codeOf = (value: string): number => (value.length === 1 ? (value.codePointAt(0) ?? NaN) : NaN);

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
  phraseEnd(reading, at, "names") > 0 || (isCapitals(reading, at) && written(reading, at).length > 2);

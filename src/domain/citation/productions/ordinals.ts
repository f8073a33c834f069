import { DESCRIBING_BEGINNINGS } from "../lexicon/extra-words";
import { compareNumbers } from "../../instrument/number-order";
import { readGap } from "./gaps";
import { beginsAs, isCapitals, isMark, isNumber, isWord, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { endingAt } from "./number-endings";
import type { Ending } from "./number-endings";
import { unitAt } from "./units";

/** What an ordinal is of: a unit that stands behind it, other words, what is named next, or nothing that could be told. */
type Noun = { readonly unit: string } | "other" | "name" | "join" | "none";

/** What the words behind an ordinal are to it. */
function nounBehind(reading: Reading, end: number): Noun {
  const at = isMark(reading, end, "(\"'") ? end + 1 : end;
  if (!isWord(reading, at)) return "none";
  const found = unitAt(reading, at);
  if (found && !hasNumber(reading, found.end)) return { unit: found.unit.unit };
  if (found) return "name";
  if (phraseEnd(reading, at, "describing") > 0 || beginsAs(reading, at, DESCRIBING_BEGINNINGS)) return "other";
  if (phraseEnd(reading, at, "names") > 0 || phraseEnd(reading, at, "acts") > 0 || isCapitals(reading, at))
    return "name";
  if (phraseEnd(reading, at, "joins") > 0) return "join";
  return phraseEnd(reading, at, "stating") > 0 ? "none" : "other";
}

/** Whether a unit's word has a number behind it that is its own: "статьи 3-й КПР", not "пункты 3-й статьи КПР". */
export function hasNumber(reading: Reading, at: number, levels = MOST): boolean {
  if (!isNumber(reading, at)) return phraseEnd(reading, at, "ordinals") > 0;
  const ending = endingAt(reading, at + 1);
  const next = ending && levels > 0 ? unitAt(reading, ending.end) : undefined;
  return !next || hasNumber(reading, next.end, levels - 1);
}

/** Numbers that are looked at behind another: longer lists are none that a noun follows. */
const MOST = 8;

/** Past further numbers of a list whose last has an ending: ", 6-й и 7-й", "–6-й"; where it is when none follow. */
function pastOrdinals(reading: Reading, from: number): number {
  let last = from;
  let at = nextNumber(reading, from);
  for (let count = 0; at > 0 && count < MOST; count++) {
    const ending = endingAt(reading, at + 1);
    if (ending) last = ending.end;
    at = nextNumber(reading, ending?.end ?? at + 1);
  }
  return last;
}

function nextNumber(reading: Reading, from: number): number {
  const dash = isMark(reading, from, "-") ? from + 1 : from;
  const gap = readGap(reading, dash);
  const goesOn = dash > from || gap.and || gap.comma || gap.to || gap.bar;
  return goesOn && isNumber(reading, gap.end) ? gap.end : -1;
}

/** What a list is read by, as far as its ordinals go. */
interface ListSoFar {
  /** The unit that stands before it; undefined where none does. */
  readonly unit: string | undefined;
  readonly isFirst: boolean;
  /** Its first number is an ordinal. */
  readonly ofOrdinals: boolean;
}

/**
 * Whether an ordinal that ends before a token is one of the places of a list whose unit does not stand behind it: "статьи
 * 12-я и 13-я"; the noun behind it has it, "articles 12, 13 and the 5th and 6th periodic reports", unless that is the unit.
 */
export function isOfList(
  reading: Reading,
  end: number,
  ending: Ending,
  { unit, isFirst, ofOrdinals }: ListSoFar,
): boolean {
  const noun = nounBehind(reading, isFirst && unit !== undefined ? end : pastOrdinals(reading, end));
  if (typeof noun === "object") return noun.unit === unit;
  if (noun === "other") return false;
  if (unit === undefined) return ending === "hyphened" && noun !== "join";
  return isFirst || ofOrdinals || (ending === "hyphened" && noun !== "join");
}

/** A number without an ending, and the place before it in its list. */
interface PlainNumber {
  readonly number: string;
  readonly end: number;
  /** The unit that stands before the list; undefined where none does. */
  readonly unit: string | undefined;
  /** The list needs no more: its unit is in the singular, or "and" stood before. */
  readonly isDone: boolean;
  /** It is lower than the place before it, as lists of places are not. */
  readonly isBelow: boolean;
}

/**
 * Whether a number goes with an ordinal behind it that is none of its list: "глава 2, 12 и 13-я статьи", "ст. 12, 5 и 6-й
 * доклады". Of words that are no unit only a list that goes down tells that, or numbers without a unit that count on.
 */
export function goesWithOrdinal(reading: Reading, { number, end, unit, isDone, isBelow }: PlainNumber): boolean {
  const ordinal = ordinalAbove(reading, number, end);
  if (ordinal < 0) return false;
  const noun = nounBehind(reading, pastOrdinals(reading, ordinal));
  if (typeof noun === "object") return unit !== undefined && isDone && noun.unit !== unit;
  const next = nextNumber(reading, end);
  return noun === "other" && (isBelow || (unit === undefined && Number(written(reading, next)) === Number(number) + 1));
}

/** Where the first ordinal of numbers ends that go up from one on; -1 for none. */
function ordinalAbove(reading: Reading, number: string, end: number, most = MOST): number {
  const at = nextNumber(reading, end);
  if (at < 0 || most === 0 || compareNumbers(number, written(reading, at)) >= 0) return -1;
  return endingAt(reading, at + 1)?.end ?? ordinalAbove(reading, written(reading, at), at + 1, most - 1);
}

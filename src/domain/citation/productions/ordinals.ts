import { compareNumbers } from "../../instrument/number-order";
import { NOUNS_BY_ORDINAL } from "../lexicon/extra-words";
import { isDescribing } from "./describing";
import { readGap } from "./gaps";
import { endsAs, isCapitals, isMark, isNumber, isWord, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { endingAt } from "./number-endings";
import type { Ending } from "./number-endings";
import { unitAt } from "./units";
import { hasDescribingEnding } from "./word-endings";

/**
 * What an ordinal is of: a unit that stands behind it, words that ordinals describe with it, other words, what is named
 * next, or nothing that could be told.
 */
type Noun = { readonly unit: string } | "described" | "other" | "name" | "join" | "none";

/**
 * What the words behind an ordinal are to it.
 *
 * @param unit the one before its list: without it, words that describe a name do not lead to one
 */
function nounBehind(reading: Reading, end: number, unit: string | undefined): Noun {
  const at = isMark(reading, end, "(\"'") ? end + 1 : end;
  if (!isWord(reading, at)) return "none";
  const found = unitAt(reading, at);
  if (found && !hasNumber(reading, found.end)) return { unit: found.unit.unit };
  if (found) return "name";
  if (describesAlone(reading, at)) return agrees(reading, end, at) ? "described" : "name";
  if (isNamed(reading, at, unit === undefined ? 0 : MOST_DESCRIBING)) return "name";
  if (phraseEnd(reading, at, "joins") > 0) return "join";
  return phraseEnd(reading, at, "stating") > 0 ? "none" : "other";
}

/** "3-й Факультативный протокол"; of two ordinals each has its own: "пункт 2-й второй части". */
const describesAlone = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "ordinals") === 0 && isDescribing(reading, at);

/** Whether an ordinal may be in the case of a word behind: "3-го Факультативного протокола", not "3-я Факультативного". */
const agrees = (reading: Reading, end: number, at: number): boolean =>
  !hasDescribingEnding(reading, at) || written(reading, end - 1).at(-1) === written(reading, at).at(-1);

/** Whether a name begins at a token, perhaps with words that describe it: "GDPR", "указанной Конвенции", "Цифрового кодекса". */
function isNamed(reading: Reading, at: number, most: number): boolean {
  if (phraseEnd(reading, at, "names") > 0 || phraseEnd(reading, at, "acts") > 0 || isCapitals(reading, at)) return true;
  return most > 0 && hasDescribingEnding(reading, at) && isNamed(reading, at + 1, most - 1);
}

/** Words there may be before a name that say which one is meant: "указанного нового". */
const MOST_DESCRIBING = 3;

/** Whether a unit's word has a number behind it that is its own: "статьи 3-й КПР", not "пункты 3-й статьи КПР". */
export function hasNumber(reading: Reading, at: number, levels = MOST): boolean {
  if (!isNumber(reading, at)) return phraseEnd(reading, at, "ordinals") > 0;
  const ending = endingAt(reading, at + 1);
  const next = ending && levels > 0 ? unitAt(reading, ending.end) : undefined;
  return !next || hasNumber(reading, next.end, levels - 1);
}

/** Numbers that are looked at behind another: longer lists are none that a noun follows. */
const MOST = 8;

/**
 * Past further numbers of a list whose last has an ending: ", 6-й и 7-й", "–6-й"; where it is when none follow.
 *
 * @param number the one before, when only those count that count on from it: "5-й и 6-й доклады", not "13-я и 98-я сессия"
 */
function pastOrdinals(reading: Reading, from: number, number?: number): number {
  let last = from;
  let at = nextNumber(reading, from);
  for (let count = 1; at > 0 && count <= MOST; count++) {
    if (number !== undefined && Number(written(reading, at)) !== number + count) return last;
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
  /** That unit is in the plural. */
  readonly plural: boolean;
  /** Its first number is an ordinal. */
  readonly ofOrdinals: boolean;
  /** The ordinal is lower than the place before it, as lists of places are not. */
  readonly isBelow: boolean;
}

/** A number with its ending, and where it ends. */
interface Ordinal {
  readonly number: string;
  readonly end: number;
  readonly ending: Ending;
}

/**
 * Whether an ordinal is one of the places of a list whose unit does not stand behind it: "статьи 12-я и 13-я"; the noun
 * behind it has it, "articles 12, 13 and the 5th and 6th periodic reports", unless that is the unit. A unit in the
 * singular has the first, whatever other words follow, "статья 12-я прямо требует", but for a noun in its case: "п. 5-го
 * доклада".
 */
export function isOfList(reading: Reading, { number, end, ending }: Ordinal, list: ListSoFar): boolean {
  const { unit, isFirst, plural, ofOrdinals, isBelow } = list;
  const isLed = isFirst && unit !== undefined;
  const noun = nounBehind(
    reading,
    isLed ? end : pastOrdinals(reading, end, ofOrdinals && !isBelow ? Number(number) : undefined),
    unit,
  );
  if (typeof noun === "object") return noun.unit === unit;
  if (noun === "described") return false;
  if (isLed && !plural) return noun !== "other" || !isOfNoun(reading, end);
  if (noun === "other") return false;
  if (unit === undefined) return ending === "hyphened" && noun !== "join";
  return isFirst || ofOrdinals || (ending === "hyphened" && noun !== "join");
}

/**
 * Whether a word behind an ordinal, perhaps with words that describe it, ends as a noun does that the ordinal is of or that
 * has the unit: "5-го периодического доклада", "5-й доклада", not "12-я требует".
 */
function isOfNoun(reading: Reading, end: number): boolean {
  const nouns = NOUNS_BY_ORDINAL.get(written(reading, end - 1).toLowerCase()) ?? [];
  let at = end;
  while (at < end + MOST_DESCRIBING && hasDescribingEnding(reading, at)) at++;
  return written(reading, at).length >= LEAST_LETTERS && endsAs(reading, at, nouns);
}

/** Shorter words are none but those that join: "для". */
const LEAST_LETTERS = 5;

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
  const noun = nounBehind(reading, pastOrdinals(reading, ordinal), unit);
  if (typeof noun === "object") return unit !== undefined && isDone && noun.unit !== unit;
  const next = nextNumber(reading, end);
  const isOther = noun === "other" || noun === "described";
  return isOther && (isBelow || (unit === undefined && Number(written(reading, next)) === Number(number) + 1));
}

/** Where the first ordinal of numbers ends that go up from one on; -1 for none. */
function ordinalAbove(reading: Reading, number: string, end: number, most = MOST): number {
  const at = nextNumber(reading, end);
  if (at < 0 || most === 0 || compareNumbers(number, written(reading, at)) >= 0) return -1;
  return endingAt(reading, at + 1)?.end ?? ordinalAbove(reading, written(reading, at), at + 1, most - 1);
}

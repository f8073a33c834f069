import { IN_YEAR } from "../grammar/titled-kinds";
import { kindsIn } from "../lexicon/act-kinds";
import { isCalled } from "../productions/called";
import {
  endsSentence,
  isAny,
  isCapital,
  isCapitals,
  isCyrillic,
  isIn,
  isNumber,
  isSign,
  isWord,
  markAt,
  phraseAt,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { LONGEST_STATE, stateAt } from "../productions/state-at";
import type { Told } from "./behind-bracket";

/** How far a text was looked through for titles that the catalogue does not hold, and the kinds of act they name. */
export interface TitlesSeen {
  readonly kinds: ReadonlySet<number>;
  /** The next token to look at. */
  readonly to: number;
  /** How many of the clusters read so far end before it. */
  readonly told: number;
}

export const NO_TITLES: TitlesSeen = { kinds: new Set(), to: 0, told: 0 };

/**
 * Titles up to a token, besides those of instruments that were read: "Aarhus Convention", "Convention of 1980", so that
 * "the Convention" behind them may be that one.
 */
export function titlesUpTo(reading: Reading, all: readonly Told[], seen: TitlesSeen, end: number): TitlesSeen {
  const kinds = new Set(seen.kinds);
  let { told } = seen;
  for (let at = seen.to; at < end; at++) {
    while (told < all.length && (all[told]?.end ?? 0) <= at) told++;
    const known = all[told];
    if (known && known.start <= at && isKnown(known)) at = known.end - 1;
    else if (isTitled(reading, at)) for (const kind of kindsIn(written(reading, at))) kinds.add(kind);
  }
  return { kinds, to: end, told };
}

const isKnown = ({ name }: Told): boolean =>
  name !== undefined && (name.instruments.length > 0 || (name.pointer !== undefined && name.pointer !== "unknown"));

/** Whether a title stands beside the word at a token, before it with a capital or behind it. */
function isTitled(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || isIn(reading, at, "plurals")) return false;
  const next = at + 1;
  return (
    isBehindTitle(reading, at) ||
    markAt(reading, next) === '"' ||
    (isNumber(reading, next) && !IN_YEAR.has(written(reading, next + 1))) ||
    isSign(reading, next) ||
    phraseEnd(reading, next, "longer names") > 0
  );
}

/**
 * Whether the word with a capital before another is of a title with it: not "the UN Convention", which says no more than
 * "the Convention", nor «Қазақстан Конвенцияны ратификациялады», where the state does something with it.
 */
function isBehindTitle(reading: Reading, at: number): boolean {
  if (isIn(reading, at - 1, "no title words") || isBehind(at, (start) => unitedNationsEnd(reading, start)))
    return false;
  if (isCalled(reading, at)) return true;
  if (!isCapital(reading, at - 1)) return false;
  return !isBehind(at, (start) => stateEnd(reading, start)) && !isCapitalOfSentence(reading, at - 1);
}

/** Whether something ends before a token. */
const isBehind = (at: number, endFrom: (start: number) => number): boolean =>
  isAny(Math.max(0, at - LONGEST_STATE), at, (start) => endFrom(start) === at);

function unitedNationsEnd(reading: Reading, start: number): number {
  const found = phraseAt(reading, start, "organisations");
  return found && reading.lexicon.organisations[found.meaning] === "United Nations" ? found.end : 0;
}

/** An English one is a title's: "American Convention". */
function stateEnd(reading: Reading, start: number): number {
  const state = stateAt(reading, start, "forms");
  return state && state.language !== "en" ? state.end : 0;
}

/** Whether a word has its capital from the sentence alone: «Балалар Конвенцияны біледі». */
const isCapitalOfSentence = (reading: Reading, at: number): boolean =>
  at > 0 && endsSentence(reading, at - 1, "!?") && isCyrillic(reading, at) && !isCapitals(reading, at);

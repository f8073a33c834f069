import { CALLING_ENDINGS, IN_YEAR, TITLED_KINDS } from "../grammar/titled-kinds";
import { kindOf, kindsIn, speakOf } from "../lexicon/act-kinds";
import { isCalled } from "../productions/called";
import {
  beginsAs,
  endsAs,
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
  /** Those of what is only called so, «Орхусская Конвенция», since an act of the kind was named last. */
  readonly called: ReadonlySet<number>;
  /** The next token to look at. */
  readonly to: number;
  /** How many of the clusters read so far end before it. */
  readonly told: number;
}

export const NO_TITLES: TitlesSeen = { kinds: new Set(), called: new Set(), to: 0, told: 0 };

/**
 * Titles up to a token, besides those of instruments that were read: "Aarhus Convention", "Convention of 1980", so that
 * "the Convention" behind them may be that one.
 */
export function titlesUpTo(reading: Reading, all: readonly Told[], seen: TitlesSeen, end: number): TitlesSeen {
  const [kinds, called] = [new Set(seen.kinds), new Set(seen.called)];
  let { told } = seen;
  for (let at = seen.to; at < end; at++) {
    while (told < all.length && (all[told]?.end ?? 0) <= at) told++;
    const known = all[told];
    if (known && known.start <= at && isKnown(known)) {
      for (const kind of kindsOf(known)) called.delete(kind);
      at = known.end - 1;
      continue;
    }
    const title = titleAt(reading, at);
    if (title) for (const kind of kindsIn(written(reading, at))) (title === "called" ? called : kinds).add(kind);
  }
  return { kinds, called, to: end, told };
}

/** Whether words speak of an act of a kind that a title was seen of. */
export const maySpeakOfTitle = (words: string, { kinds, called }: TitlesSeen): boolean =>
  speakOf(words, kinds) || speakOf(words, called);

/** What kinds of act a name that is no pointer is of. */
const kindsOf = ({ name }: Told): readonly number[] =>
  name && name.pointer === undefined ? name.instruments.flatMap((one) => kindOf(one) ?? []) : [];

const isKnown = ({ name }: Told): boolean =>
  name !== undefined && (name.instruments.length > 0 || (name.pointer !== undefined && name.pointer !== "unknown"));

/** Whether a title stands beside the word at a token, before it with a capital or behind it, or calls it one. */
function titleAt(reading: Reading, at: number): "titled" | "called" | undefined {
  if (!isWord(reading, at) || isIn(reading, at, "plurals")) return undefined;
  const next = at + 1;
  const isTitled =
    markAt(reading, next) === '"' ||
    (isNumber(reading, next) && !IN_YEAR.has(written(reading, next + 1))) ||
    isSign(reading, next) ||
    phraseEnd(reading, next, "longer names") > 0;
  return isTitled ? "titled" : titleBefore(reading, at);
}

/**
 * Whether the word with a capital before another is of a title with it: not "the UN Convention", which says no more than
 * "the Convention", nor «Қазақстан Конвенцияны ратификациялады», where the state does something with it.
 */
function titleBefore(reading: Reading, at: number): "titled" | "called" | undefined {
  if (isIn(reading, at - 1, "no title words") || isBehind(at, (start) => unitedNationsEnd(reading, start)))
    return undefined;
  const isCalledSo = isCalled(reading, at);
  if (isCapital(reading, at - 1) && beginsAs(reading, at, TITLED_KINDS)) return "titled";
  if (!(isCalledSo && isCapital(reading, at)) && hasTitleCapital(reading, at - 1)) return "titled";
  return isCalledSo ? "called" : undefined;
}

const hasTitleCapital = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && !isBehind(at + 1, (start) => stateEnd(reading, start)) && !isCapitalOfSentence(reading, at);

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

/** Whether a word has its capital from the sentence alone: «Балалар Конвенцияны біледі», not «Гаагская конвенция». */
const isCapitalOfSentence = (reading: Reading, at: number): boolean =>
  at > 0 &&
  endsSentence(reading, at - 1, "!?") &&
  isCyrillic(reading, at) &&
  !isCapitals(reading, at) &&
  !endsAs(reading, at, CALLING_ENDINGS);

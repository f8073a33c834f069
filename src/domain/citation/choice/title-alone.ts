import { REGIONAL_BEGINNINGS } from "../grammar/regions";
import { SAYING } from "../grammar/saying";
import { ANY_OF_A_KIND, SEVERAL_ACTS, SEVERAL_OR_OF_ONE } from "../grammar/titled-kinds";
import { mayBeCommon } from "../lexicon/act-kinds";
import { OTHER_KINDS } from "../lexicon/extra-words";
import { actEnd } from "../productions/act-end";
import { isCalled } from "../productions/called";
import {
  beginsAs,
  formAt,
  isAny,
  isCapital,
  isCapitals,
  isCyrillic,
  isIn,
  isNumber,
  isPassed,
  isSign,
  markAt,
  pastMarks,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { stateAt, stateOf } from "../productions/state-at";

/**
 * Whether words between two marks are nothing but the name of a source: "EU Charter", «закон РК», «Орхусская конвенция»,
 * «Закон РК от 3 мая 2002 года», "a law on bees", «аралар туралы заң», and not "under Kazakh law", «закон РК молчит».
 */
export function isTitleAlone(reading: Reading, from: number, to: number): boolean {
  let last = to - 1;
  while (last >= from && isOfName(reading, last)) last--;
  const isInside = INSIDE.some((set) => isIn(reading, from - 1, set));
  if (last < from) return isAnyNamed(reading, from, to, isInside);
  if (isInside || isAny(from, to, (at) => isSaid(reading, at))) return false;
  return isOnSubject(reading, from, to) || isBehindSubject(reading, last, to);
}

const INSIDE = ["inside", "about"] as const;

/** Letters, or a word for an act: in small letters beside whose it is, or what it is called by. */
function isAnyNamed(reading: Reading, from: number, to: number, isInside: boolean): boolean {
  const isOfAnyState = !isInside && isAny(from, to, (at) => isOfState(reading, at));
  return isAny(from, to, (at) =>
    isCapital(reading, at)
      ? isLetters(reading, at) || actEnd(reading, at) > 0
      : isOneAct(reading, at) && (isOfAnyState || isCalled(reading, at)),
  );
}

/** «Закон РК «О пчёлах»», "a law on bees", and not "Kazakhstan acts on it". */
function isOnSubject(reading: Reading, from: number, to: number): boolean {
  const isSaidToBeOne = isIn(reading, from, "title words") || isAnyOfKind(reading, from);
  for (let at = from; at < to && isOfName(reading, at); at++) {
    const isSure = isCapital(reading, at) || isCyrillic(reading, at) || isSaidToBeOne;
    if (isOneAct(reading, at) && isSure && isLedOn(reading, at)) return true;
  }
  return false;
}

function isLedOn(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) && mayBeCommon(written(reading, at))) return false;
  const lead = pastMarks(reading, stateAt(reading, at + 1, "forms")?.end ?? at + 1, '"');
  return isIn(reading, lead, "title leads") && !isIn(reading, lead + 1, "referring");
}

/** «аралар туралы ҚР заңы», and not «бұл туралы заң». */
const isBehindSubject = (reading: Reading, at: number, to: number): boolean =>
  isIn(reading, at, "title ends") &&
  !isIn(reading, at - 1, "what is stated") &&
  isAny(at + 1, to, (act) => isOneAct(reading, act));

/** A state, its adjective, or a word for whose law it is: «закон РК», «французский закон», «федеральный закон». */
const isOfState = (reading: Reading, at: number): boolean =>
  stateAt(reading, at, "forms") !== undefined || stateOf(reading, at) !== undefined || beginsAs(reading, at, OF_PARTS);

const OF_PARTS: readonly string[] = [...OTHER_KINDS, ...REGIONAL_BEGINNINGS];

/** What sources are named with, and nothing that is said of them. */
const isOfName = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) ||
  isNumber(reading, at) ||
  isSign(reading, at) ||
  isPassed(reading, at) ||
  markAt(reading, at) === '"' ||
  isAct(reading, at) ||
  isOfState(reading, at) ||
  isAnyOfKind(reading, at) ||
  (isAct(reading, at + 1) && isCalled(reading, at + 1)) ||
  WORDS_OF_NAMES.some((set) => isIn(reading, at, set));

const WORDS_OF_NAMES = ["title words", "detail words", "months"] as const;

const isAnyOfKind = (reading: Reading, at: number): boolean => ANY_OF_A_KIND.has(written(reading, at));

/** Letters of an act, and not "AI", "UN", which explanations have, or of a state. */
const isLetters = (reading: Reading, at: number): boolean =>
  isCapitals(reading, at) && !isIn(reading, at, "subjects") && !stateAt(reading, at, "forms");

/** A word for an act, with a capital or without. */
export const isAct = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "acts") > 0 || formAt(reading, at, "acts") >= 0;

/** «закон», «европейской конвенции», and not «законы», «конвенции РК». */
const isOneAct = (reading: Reading, at: number): boolean =>
  isAct(reading, at) &&
  !beginsAs(reading, at, SEVERAL_ACTS) &&
  (isCalled(reading, at) || !beginsAs(reading, at, SEVERAL_OR_OF_ONE));

/** A word that sentences have, and names of sources hardly. */
export const isSaid = (reading: Reading, at: number): boolean => SAYING.has(written(reading, at).toLowerCase());

import { OTHER_KINDS } from "../lexicon/extra-words";
import { JOIN_KINDS } from "../lexicon/joins";
import { factsEnd, factsIn } from "../productions/act-facts";
import type { Element, NameElement } from "../productions/elements";
import {
  beginsAs,
  isCapital,
  isCapitals,
  isIn,
  isMark,
  isNumber,
  isSign,
  isWord,
  isYearAt,
  markAt,
  phraseAt,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { stateAt } from "../productions/state-at";
import { actEnd } from "../productions/unknown";

/** Tokens from an act to the name in what explains it. */
const LONGEST = 24;

/**
 * Whether a name stands in what explains the act before it, so that a place behind it may be of either: "Regulations 2020,
 * made under Act No. 14 of 2019, reg. 4", «Закон «О связи», с изменениями, внесенными Законом № 94-V, ст. 4». An act that is
 * told of goes by its number alone there; one that is called by its name is spoken of itself.
 */
export function endsExplanation(reading: Reading, before: Element | undefined, name: Element): boolean {
  if (before?.kind !== "name" || name.kind !== "name" || name.start - before.end > LONGEST) return false;
  return explains(reading, before.end, name.start) && isByNumber(reading, name);
}

/** Words behind a comma, or that tell of a change, the first of them no name's: ", made under", "as amended by". */
function explains(reading: Reading, from: number, to: number): boolean {
  const amended = phraseEnd(reading, from, "amended");
  let isParted = amended > 0;
  for (let at = from; at < to; at++) {
    if (markAt(reading, at) === ",") isParted = true;
    else if (!isWord(reading, at) && !isNumber(reading, at) && !isShortened(reading, at)) return false;
  }
  const first = firstWord(reading, from, to);
  return isParted && first < to && isWord(reading, first) && !isCapital(reading, first);
}

/** «в ред.» */
const isShortened = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "." && /^\p{Ll}{1,4}$/u.test(written(reading, at - 1));

/** The first word that does not put one act beside the other, as ", and", «, а также в» do. */
function firstWord(reading: Reading, from: number, to: number): number {
  let at = from;
  let isList = false;
  while (at < to) {
    const join = phraseAt(reading, at, "joins");
    const isPassed = join !== undefined && (isList || JOIN_KINDS[join.meaning] === "and");
    if (markAt(reading, at) === ",") at++;
    else if (isPassed) [at, isList] = [join.end, true];
    else return at;
  }
  return to;
}

/** "Act No. 14 of 2019", «Законом РК № 77-VIII», "№ 77-VIII Заң": no title, and no letters that an act is known by. */
function isByNumber(reading: Reading, { start, end }: NameElement): boolean {
  let at = stateAt(reading, start, "forms")?.end ?? start;
  if (beginsAs(reading, at, OTHER_KINDS)) at++;
  if (kindEnd(reading, at) === 0 && !isSign(reading, at) && !isNumber(reading, at)) return false;
  let isNumbered = false;
  while (at < end) {
    const facts = factsEnd(reading, at);
    const detail = detailEnd(reading, at);
    isNumbered ||= detail === 0 && factsIn(reading, at, facts).numbers.length > 0;
    isNumbered ||= isNumber(reading, at) && !isYearAt(reading, at);
    if (detail === 0 && facts === at && !isNumber(reading, at)) return false;
    at = detail || Math.max(facts, at + 1);
  }
  return isNumbered;
}

/** What may stand beside the number: the word for an act, a state, a community's letters. */
function detailEnd(reading: Reading, at: number): number {
  const isLetters = isCapitals(reading, at) || isMark(reading, at, "/()-");
  return kindEnd(reading, at) || (stateAt(reading, at, "forms")?.end ?? (isLetters ? at + 1 : 0));
}

const kindEnd = (reading: Reading, at: number): number =>
  actEnd(reading, at) || (isIn(reading, at, "act heads") ? at + 1 : 0);

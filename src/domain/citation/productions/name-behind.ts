import { actEnd } from "./act-end";
import { actNumberAt } from "./act-numbers";
import { draftBehind } from "./draft-before";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { readGap } from "./gaps";
import {
  folded,
  isCapital,
  isCapitals,
  isHyphen,
  isIn,
  isMark,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  skipPassed,
  skipThe,
  written,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { stateAt } from "./state-at";
import { pointerAt, saidActAt } from "./said-act";
import { standardEnd } from "./standards";
import { standsAlone } from "./stands-alone";
import { actBefore, numberedBefore, quotedBefore } from "./unknown";
import { hasDescribingEnding } from "./word-endings";

/** Tokens looked at behind a place. */
const REACH = 16;
/** Words there may be between a place and the word that says what it is of. */
const MOST_WORDS = 6;

/**
 * What a place is of when no known name follows it: "article 4 of the Utopian Act", "статья 9 указанного закона", "art. 8
 * ECHR". The words up to the one that says what it is; none of them when nothing says so ("of the report"), and then the
 * place is not ours either. An annex is "to" what it is of.
 */
export function nameAfter(reading: Reading, end: number, isAnnex = false): NameElement | undefined {
  const gap = readGap(reading, end);
  const isOf = gap.of || (isAnnex && (gap.to || gap.in));
  const standard = isOf || gap.bits === 0 ? standardEnd(reading, gap.end) : 0;
  if (standard > 0) return unknownName(gap.end, standard);
  if (isOf) {
    if (gap.and || gap.semicolon || gap.newline || gap.open || gap.close || gap.comma) return undefined;
    const writing = isCapital(reading, gap.end) ? phraseEnd(reading, gap.end, "writings") : 0;
    if (writing > 0) return isAboutName(reading, writing) ? undefined : unknownName(gap.end, writing);
    return (
      saidActAt(reading, gap.end) ??
      draftBehind(reading, gap.end) ??
      namedFrom(reading, gap.end) ??
      titleFrom(reading, gap.end) ??
      numberedAcronym(reading, gap.end) ??
      lettersAlone(reading, gap.end) ??
      commonName(reading, gap.end) ?? { ...unknownName(end, end), pointer: "unknown" }
    );
  }
  if (!isSpaced(reading, end)) return undefined;
  const said = saidActAt(reading, end);
  if (said) return said;
  const number = actNumberAt(reading, end);
  if (number) return unknownName(end, number.end);
  const acronym = acronymAt(reading, end);
  if (acronym > 0) return unknownName(end, acronym);
  return isWord(reading, end) ? namedFrom(reading, end) : undefined;
}

/**
 * What a place is of where nothing but its name stands behind it in a bracket, or up to the end of the clause: "art. 8
 * (ECHR)", "ст. 26 (Трудовой кодекс)", "s 11, Children Act 2004", "ст. 5, Закон о связи".
 */
export function nameBeside(reading: Reading, end: number): NameElement | undefined {
  const from = end + 1;
  if (isMark(reading, end, "([")) return nameTo(reading, from, closing(reading, from));
  const isApart = isMark(reading, end, ",") || (isMark(reading, end, "-") && isSpaced(reading, end));
  return isApart && isSpaced(reading, from) ? nameTo(reading, from, clauseEnd(reading, from)) : undefined;
}

/** Where a bracket closes in which nothing is parted, 0 where none does. */
function closing(reading: Reading, from: number): number {
  let at = from;
  while (at < from + REACH && !isMark(reading, at, "()[];\n") && at < reading.tokens.length) at++;
  return isMark(reading, at, ")]") ? at : 0;
}

/** Where a clause ends with no comma in it; 0 where it is longer than a name. */
function clauseEnd(reading: Reading, from: number): number {
  let at = from;
  while (at < from + REACH && !isMark(reading, at, ".,;)\n") && at < reading.tokens.length) at++;
  return at >= reading.tokens.length || isMark(reading, at, ".;)\n") ? at : 0;
}

/** All there is up to a token, where it is a name: "ECHR", "Human Rights Act 1998", "Charter". */
function nameTo(reading: Reading, from: number, end: number): NameElement | undefined {
  const at = skipThe(reading, from);
  const isBegun = isCapital(reading, at) || isMark(reading, at, '"') || isNumber(reading, at);
  if (end <= at || !isBegun || coreNameAt(reading, at)?.end === end || isOfTheAct(reading, at, end)) return undefined;
  const isNamed =
    (acronymAt(reading, at) === end && !isIn(reading, at, "subjects")) ||
    namedFrom(reading, at)?.end === end ||
    isTitle(reading, at, end) ||
    isNameBefore(reading, at, end);
  return isNamed ? unknownName(from, end) : undefined;
}

/**
 * What a provision is about is no other act: "art. 40 (Code of Conduct)", "art. 42 (Knowledge of the Convention)", "art. 45
 * (Codes of Conduct)", "(Crisis Protocols)".
 */
function isOfTheAct(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (actEnd(reading, at) === 0) continue;
    const isMany = /^[A-Z][a-z]+s$/u.test(written(reading, at)) && !isYearAt(reading, end - 1);
    if (isMany || (at > from && folded(reading, at - 1) === "the")) return true;
    if (folded(reading, at + 1) !== "of") continue;
    const of = skipThe(reading, at + 2);
    if (!stateAt(reading, of) && !isYearAt(reading, end - 1)) return true;
  }
  return false;
}

const isNameBefore = (reading: Reading, from: number, end: number): boolean =>
  [quotedBefore, numberedBefore].some((read) => read(reading, from, end)?.start === from) ||
  actBefore(reading, from, end, end)?.start === from;

/** "Harassment, Harmful Communications and Related Offences Act 2020", "Адам құқықтары туралы еуропалық конвенция". */
function isTitle(reading: Reading, from: number, end: number): boolean {
  if (!isCapital(reading, from)) return false;
  const last = isYearAt(reading, end - 1) ? end - 2 : end - 1;
  if (actEnd(reading, last) !== last + 1) return false;
  let isAbout = false;
  for (let at = from; at < last; at++) {
    isAbout ||= isIn(reading, at, "title ends");
    if (!isWord(reading, at) && !isMark(reading, at, ",'-")) return false;
  }
  return isAbout || isInCapitals(reading, from, last);
}

/** A title with a comma in it, which its year ends. */
function titleFrom(reading: Reading, from: number): NameElement | undefined {
  for (let at = from; at < from + REACH; at++)
    if (actEnd(reading, at) > 0 && isYearAt(reading, at + 1))
      return isTitle(reading, from, at + 2) ? unknownName(from, at + 2) : undefined;
  return undefined;
}

function isInCapitals(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (
      isWord(reading, at) &&
      !isCapital(reading, at) &&
      phraseEnd(reading, at, "joins") !== at + 1 &&
      !isIn(reading, at, "title words")
    )
      return false;
  return true;
}

/** "RA 7610": an act by letters and its number. */
const numberedAcronym = (reading: Reading, at: number): NameElement | undefined =>
  isCapitals(reading, at) && isNumber(reading, at + 1) && isSpaced(reading, at + 1) && standsAlone(reading, at + 2)
    ? unknownName(at, at + 2)
    : undefined;

/** Whether what was written about an act names it, and will be read with it: "Explanatory Report to the Lanzarote Convention". */
const isAboutName = (reading: Reading, from: number): boolean =>
  Array.from({ length: MOST_WORDS }, (_, at) => coreNameAt(reading, from + at)).some(
    (one) => one?.meaning.kind === "name",
  );

/** "POPIA", "NetzDG": letters that nothing else goes by. */
function lettersAlone(reading: Reading, at: number): NameElement | undefined {
  const isAbbreviation = acronymAt(reading, at) === at + 1 || /^[A-Z][A-Za-z]*[a-z][A-Z]+$/u.test(written(reading, at));
  return isAbbreviation && !isIn(reading, at, "subjects") && standsAlone(reading, at + 1)
    ? unknownName(at, at + 1)
    : undefined;
}

/** "of the convention": a word for an act in small letters, which what follows may tell. */
function commonName(reading: Reading, at: number): NameElement | undefined {
  const end = phraseEnd(reading, at, "acts");
  return end > 0 ? { ...unknownName(at, end), pointer: "unknown" } : undefined;
}

/** Where letters end that an act may go by, with its state; 0 for none. */
export function acronymAt(reading: Reading, at: number): number {
  const letters = written(reading, at);
  if (!isCapitals(reading, at) || /^[IVXLC]+$/u.test(letters) || !/^(?:[A-Z]{3,8}|[А-ЯӘҒҚҢӨҰҮҺІ]{2,6})$/u.test(letters))
    return 0;
  let end = at + 1;
  while (isHyphen(reading, end) && isCapitals(reading, end + 1) && !isSpaced(reading, end + 1)) end += 2;
  if (/^(?:РК|РФ|КР)$/u.test(written(reading, end))) end++;
  return !isSpaced(reading, end) && isMark(reading, end, "/-") ? 0 : end;
}

/** Words that a name is made of, up to the last that says what it names, and the number after it. */
function namedFrom(reading: Reading, from: number): NameElement | undefined {
  let last = 0;
  let count = 0;
  const first = isYearAt(reading, from) ? from + 1 : from;
  // "the 2026 Bill" may be the draft under review.
  if (first > from && pointerAt(reading, first, first + 1) === "draft") return undefined;
  for (let at = first; at < from + REACH; at = pastPart(reading, at)) {
    const end = actEnd(reading, at);
    if (end > 0) last = end;
    else if (!isPartOfName(reading, at)) break;
    if (++count > MOST_WORDS && last === 0) break;
  }
  if (last === 0) return undefined;
  const numbered = folded(reading, last) === "№" ? numberEnd(reading, last) : last;
  return unknownName(from, numbered);
}

/** "Data Protection (General) Regulations" */
const isBracketed = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "(" && isCapital(reading, at + 1) && markAt(reading, at + 2) === ")";

const pastPart = (reading: Reading, at: number): number => (isBracketed(reading, at) ? at + 3 : at + 1);

const isPartOfName = (reading: Reading, at: number): boolean =>
  isBracketed(reading, at) || ((isWord(reading, at) || isMark(reading, at, "'-")) && isInName(reading, at));

function numberEnd(reading: Reading, at: number): number {
  let end = skipPassed(reading, at + 1);
  while (isNumber(reading, end) || (isMark(reading, end, "./-") && isNumber(reading, end + 1))) end++;
  return end;
}

function isInName(reading: Reading, at: number): boolean {
  if (isCapital(reading, at) || isIn(reading, at, "title words")) return true;
  if (!isWord(reading, at) || !isSpaced(reading, at)) return true;
  return hasDescribingEnding(reading, at);
}

/** An unknown name whose numbers share the unit of another's: "Articles 16 CRC, 8 ECHR". */
export function sharedName(reading: Reading, from: number): NameElement | undefined {
  const acronym = acronymAt(reading, from);
  if (acronym > 0) return unknownName(from, acronym);
  let end = from;
  while (end < from + 6 && isCapital(reading, end) && !isCapitals(reading, end) && !isYearAt(reading, end)) end++;
  return end > from && !isIn(reading, from, "no names") ? unknownName(from, titleEnd(reading, end)) : undefined;
}

/** "Charter of Fundamental Rights of the EU": where a title ends that goes on behind "of" with capitals. */
function titleEnd(reading: Reading, end: number): number {
  let last = end;
  for (let at = end; at < end + REACH; last = at) {
    const of = readGap(reading, at);
    if (!of.of || of.comma || of.and || of.newline || of.open || of.close) return last;
    at = of.end;
    while (isCapital(reading, at) && !isNamed(reading, at)) at++;
    if (at === of.end) return last;
  }
  return last;
}

const isNamed = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "names") > 0 || isNumber(reading, phraseEnd(reading, at, "units") || -1);

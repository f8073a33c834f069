import { isCommentOf, isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { ITS_OWN, RECOMMENDING } from "../grammar/makers";
import { isOfBody, isSetApart, joinedBefore } from "./bodies";
import type { Body } from "./bodies";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { CLOSE, OF } from "./gap";
import { readGap } from "./gaps";
import {
  beginsAs,
  folded,
  isCapital,
  isCapitals,
  isMark,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  meaningAlone,
  phraseEnd,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { isOnChildren } from "./subjects";

/** Tokens between a body and the comments that a sentence names behind it. */
const REACH = 150;

/**
 * General comments beside which nothing says whose they are belong to the body that their sentence spoke of last, and so
 * are none of the catalogue's where that is another one: "Human Rights Committee, general comment No. 34, para. 22, and
 * general comment No. 16, para. 8". Naming the Committee or its treaty goes back to its own.
 *
 * @param bodies in reading order, as `elements` are
 */
export function ofSpokenBodies(
  reading: Reading,
  elements: readonly Element[],
  bodies: readonly Body[],
): readonly Element[] {
  let behind = 0;
  return elements.map((name, at) => {
    while ((bodies[behind]?.start ?? Infinity) < name.start) behind++;
    if (name.kind !== "name" || !areComments(name) || saysWhose(reading, name)) return name;
    const last = spokenBefore(reading, elements, at, bodies, behind - 1);
    const spoken =
      bodies[last] ?? (isItsOwn(reading, name.start) ? bodyBehind(reading, name, bodies[behind]) : undefined);
    if (!spoken || goesBack(reading, elements, at, spoken)) return name;
    const isOfSeveral = name.instruments.some(({ symbol }) => symbol?.includes("-"));
    const all = isOfSeveral ? [spoken] : withoutRecommending(reading, [spoken, ...joinedBefore(reading, bodies, last)]);
    return all.every((body) => isOfBody(body, name.instruments)) ? name : unknownName(name.start, name.end);
  });
}

/** Of a Committee and one that makes recommendations only the first has comments that are not of both. */
function withoutRecommending(reading: Reading, all: readonly Body[]): readonly Body[] {
  const commenting = all.filter(({ start, end }) => !hasWord(reading, start, end, RECOMMENDING));
  return commenting.length > 0 ? commenting : all;
}

function hasWord(reading: Reading, from: number, to: number, beginnings: readonly string[]): boolean {
  for (let at = from; at < to; at++) if (beginsAs(reading, at, beginnings)) return true;
  return false;
}

/** The number of the last body that is spoken of before a comment, -1 for none. */
function spokenBefore(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  bodies: readonly Body[],
  last: number,
): number {
  const name = elements[at];
  if (!name) return -1;
  const { start } = name;
  for (let index = last; index >= 0; index--) {
    const body = bodies[index];
    if (!body || start - body.end > REACH) return -1;
    if (
      holdsUpTo(reading, body, start) &&
      !isSetApart(reading, body) &&
      reachesItem(reading, body, elements, at, hasListsOfItsOwn(reading, bodies, body, name)) &&
      !isOfCommentBefore(reading, body, elements, at)
    )
      return index;
  }
  return -1;
}

/** Whether a body has general comments, and the Committee is not spoken of beside it. */

const hasListsOfItsOwn = (reading: Reading, bodies: readonly Body[], { start, end }: Body, name: Element): boolean =>
  !bodies.some((body) => name.kind === "name" && isOfBody(body, name.instruments)) &&
  !hasWord(reading, start, end, RECOMMENDING);

const areComments = ({ instruments }: NameElement): boolean =>
  instruments.length > 0 && instruments.every(isGeneralComment);

const saysWhose = (reading: Reading, name: NameElement): boolean =>
  namesBody(reading, name) || hasYear(reading, name) || isOnChildren(reading, name);

/** "general comment No. 25 of the Committee", "GC25 CRC" */
function namesBody(reading: Reading, name: NameElement): boolean {
  if (name.hasBody) return true;
  for (let at = name.start; at < name.end; at++) {
    const meaning = at === name.start ? meaningAlone(reading, at) : coreNameAt(reading, at)?.meaning;
    if (meaning?.kind === "body" ? meaning.own : meaning?.kind === "name" && isTreatyOf(name, meaning.instruments))
      return true;
  }
  return false;
}

/** "general comment No. 25 (2021)": a name means a comment of its year. */
function hasYear(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++) if (isYearAt(reading, at)) return true;
  return false;
}

const isTreatyOf = ({ instruments }: NameElement, treaties: readonly Instrument[]): boolean =>
  instruments.every((comment) => treaties.some((treaty) => isCommentOf(comment, treaty)));

/** Whether a body is spoken of in the sentence of what stands behind it, and not only within a bracket. */
function holdsUpTo(reading: Reading, body: Body, start: number): boolean {
  if (isInSymbol(reading, body)) return false;
  let depth = 0;
  for (let at = body.end; at < start; at++) {
    const mark = markAt(reading, at);
    if (mark === "(") depth++;
    else if (mark === ")" && depth-- === 0) return false;
    else if (depth === 0 && endsSentence(reading, at)) return false;
  }
  return true;
}

/**
 * Whether a comment goes on with what a body made, where a semicolon or another citation stands between: a list of comments
 * does, "HRC, general comment No. 34; general comment No. 16". Letters and a number that are a name of the catalogue's are
 * another body's in its own item and, where the Committee is not spoken of, in a list of nothing but comments: "HRC, GC34; GC16", and not "HRC; GC25".
 */
function reachesItem(
  reading: Reading,
  { end }: Body,
  elements: readonly Element[],
  at: number,
  isAlone: boolean,
): boolean {
  const name = elements[at];
  if (name?.kind !== "name") return false;
  let first = at;
  while ((elements[first - 1]?.end ?? 0) > end) first--;
  const between = elements.slice(first, at);
  const areOnlyComments = between.every((one, index) =>
    one.kind === "places"
      ? hasComments(reading, between[index - 1]) || isBehindOwn(reading, one, elements[first + index + 1])
      : hasComments(reading, one),
  );
  const isParted = hasMark(reading, end, name.start, ";");
  if (!isShort(reading, name)) return !isParted || areOnlyComments;
  return areOnlyComments && (!isParted || (between.length > 0 && isAlone));
}

/** "GC25", «ЗОП № 25», "№ 25 ЖТЕ": of no words but letters in capitals. */
function isShort(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++) if (isWord(reading, at) && !isCapitals(reading, at)) return false;
  return true;
}

function hasMark(reading: Reading, from: number, to: number, mark: string): boolean {
  for (let at = from; at < to; at++) if (isMark(reading, at, mark)) return true;
  return false;
}

/** "paragraph 24 of general comment No. 4" */
function isBehindOwn(reading: Reading, { end }: Element, next: Element | undefined): boolean {
  if (!next || !hasComments(reading, next)) return false;
  const gap = readGap(reading, end, next.start);
  return gap.end >= next.start && (gap.bits & ~OF) === 0;
}

/** Whether a name is one of a comment, of the catalogue's or of another body's. */
export function hasComments(reading: Reading, name: Element | undefined): boolean {
  for (let at = name?.start ?? 0; at < (name?.end ?? 0); at++) {
    const meaning = coreNameAt(reading, at)?.meaning;
    if (meaning?.kind === "series" || (meaning?.kind === "name" && meaning.instruments.every(isGeneralComment)))
      return true;
  }
  return false;
}

/** A dot before anything but a capital is one of what is cut short: "para. 21". */
const endsSentence = (reading: Reading, at: number): boolean =>
  isMark(reading, at, "!?\n") || (markAt(reading, at) === "." && isCapital(reading, at + 1));

/** "CCPR/C/GC/34": a document, which names none but its own comment; "HRI/GEN/1" holds those of all. */
const isInSymbol = (reading: Reading, { start, end }: Body): boolean =>
  end === start + 1 && isMark(reading, end, "/") && !isSpaced(reading, end);

const isItsOwn = (reading: Reading, start: number): boolean => ITS_OWN.has(folded(reading, start - 1));

/** "In its general comment No. 16, the Human Rights Committee": the sentence goes on with whose it is. */
function bodyBehind(reading: Reading, { end }: NameElement, body: Body | undefined): Body | undefined {
  if (!body || body.start - end > REACH) return undefined;
  for (let at = end; at < body.start; at++) if (endsSentence(reading, at)) return undefined;
  return body;
}

/** Whether the Committee's treaty, or a comment that says it is of the Committee, is named between a body and a comment. */
function goesBack(reading: Reading, elements: readonly Element[], at: number, from: Body): boolean {
  const name = elements[at];
  for (let index = at - 1; (elements[index]?.start ?? -1) >= from.start; index--) {
    const one = elements[index];
    if (one?.kind !== "name" || name?.kind !== "name") continue;
    if (isTreatyOf(name, one.instruments) || (areComments(one) && namesBody(reading, one))) return true;
  }
  return false;
}

/**
 * "General comment No. 3 of the ACERWC and No. 25", «ЗОП № 35 (п. 20) КПЧ и ЗОП № 25»: the body is that of the one before;
 * in the nominative it is who says what follows.
 */
function isOfCommentBefore(
  reading: Reading,
  { start, end }: Body,
  elements: readonly Element[],
  last: number,
): boolean {
  let at = last;
  while ((elements[at]?.start ?? -1) >= start) at--;
  const before = elements[at];
  if (!before) return false;
  const gap = readGap(reading, before.end, start);
  const isBehind = before.end >= end || (gap.end >= start && (gap.bits & ~(CLOSE | OF)) === 0);
  const isOf = gap.of || BY.has(folded(reading, folded(reading, start - 1) === "the" ? start - 2 : start - 1));
  return isBehind && (isOf || isCapitals(reading, start) || phraseEnd(reading, start, "names") !== end);
}

const BY: ReadonlySet<string> = new Set(["of", "by"]);

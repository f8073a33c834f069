import { isCommentOf, isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { ITS_OWN } from "../grammar/makers";
import { meaningOf } from "../lexicon/find-phrase";
import { isOfBody, joinedBefore } from "./bodies";
import type { Body } from "./bodies";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { CLOSE, OF } from "./gap";
import { readGap } from "./gaps";
import { folded, isCapital, isCapitals, isMark, isSpaced, isYearAt, markAt, phraseEnd, written } from "./look";
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
    const all = isOfSeveral ? [spoken] : [spoken, ...joinedBefore(reading, bodies, last)];
    return all.every((body) => isOfBody(body, name.instruments)) ? name : unknownName(name.start, name.end);
  });
}

/** The number of the last body that is spoken of before a comment, -1 for none. */
function spokenBefore(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  bodies: readonly Body[],
  last: number,
): number {
  const start = elements[at]?.start ?? 0;
  for (let index = last; index >= 0; index--) {
    const body = bodies[index];
    if (!body || start - body.end > REACH) return -1;
    if (holdsUpTo(reading, body, start) && !isOfCommentBefore(reading, body, elements, at)) return index;
  }
  return -1;
}

const areComments = ({ instruments }: NameElement): boolean =>
  instruments.length > 0 && instruments.every(isGeneralComment);

const saysWhose = (reading: Reading, name: NameElement): boolean =>
  namesBody(reading, name) || hasYear(reading, name) || isOnChildren(reading, name);

/** "general comment No. 25 of the Committee", "GC25 CRC" */
function namesBody(reading: Reading, name: NameElement): boolean {
  if (name.hasBody) return true;
  for (let at = name.start; at < name.end; at++) {
    const meaning =
      at === name.start ? meaningOf(written(reading, at), reading.lexicon) : coreNameAt(reading, at)?.meaning;
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

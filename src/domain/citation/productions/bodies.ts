import { isCommentOf, isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { COMMENTS_OF_OTHERS, RECOMMENDING } from "../grammar/other-comments";
import { COMPARING } from "../grammar/states";
import type { BodyMeaning, NameMeaning } from "../lexicon/meaning";
import { readDate } from "./dates";
import type { Element, NameElement } from "./elements";
import { unknownName } from "./elements";
import { CLOSE } from "./gap";
import { readGap } from "./gaps";
import { beginsAs, folded, isAny, isMark, isSpaced, isTabbed, isWord, markAt, skipPassed } from "./look";
import type { Reading } from "./look";

/** A body that makes general comments, where a text names it. */
export interface Body {
  readonly start: number;
  readonly end: number;
  /** The treaty it goes by; undefined for the Committee whose comments the catalogue holds, and for bodies with no treaty in it. */
  readonly treaties: readonly Instrument[];
  readonly own: boolean;
  /** How many general comments it made, or recommendations. */
  readonly comments: number;
  /** What it makes are recommendations, though some call them comments. */
  readonly recommends: boolean;
}

/** The body that a name is, or that a treaty goes by. */
export const bodyOf = (
  meaning: BodyMeaning | Pick<NameMeaning, "kind" | "instruments">,
  start: number,
  end: number,
): Body => {
  const [of, treaties] =
    meaning.kind === "body" ? [meaning.of, []] : [meaning.instruments[0]?.short, meaning.instruments];
  const own = meaning.kind === "body" && of === "CRC";
  return { start, end, treaties, own, comments: COMMENTS_BY_TREATY.get(of) ?? 0, recommends: RECOMMENDING.has(of) };
};

/** Whether the committee of a treaty made comments of its own, beside that whose comments the catalogue holds. */
export const hasCommittee = ([treaty]: readonly Instrument[]): boolean => COMMENTS_BY_TREATY.has(treaty?.short);

const COMMENTS_BY_TREATY = new Map<string | undefined, number>(Object.entries(COMMENTS_OF_OTHERS));

/** Tokens between a body and a general comment in one clause. */
const REACH = 12;

/**
 * General comments with a body named behind them in the same clause: what belongs to another body than the catalogue's is
 * no instrument of it ("general comment No. 25 of the Human Rights Committee").
 *
 * @param bodies in reading order, as `elements` are
 */
export function ofBodiesBehind(
  reading: Reading,
  elements: readonly Element[],
  bodies: readonly Body[],
): readonly Element[] {
  const told = [...elements];
  let nextBody = bodies.length;
  for (let index = told.length - 1; index >= 0; index--) {
    const element = told[index];
    if (element?.kind !== "name" || !mayHaveBody(element)) continue;
    while ((bodies[nextBody - 1]?.start ?? -1) >= element.end) nextBody--;
    const body = bodies[nextBody];
    told[index] =
      (body && !isSetApart(reading, body) ? ofBodyAfter(reading, told, index, body) : undefined) ??
      ofNextOfSeries(reading, element, elements[index + 1], told[index + 1]) ??
      element;
  }
  return told;
}

/** A general comment of the catalogue, or a name that it doesn't know. */
const mayHaveBody = ({ instruments, pointer }: NameElement): boolean =>
  pointer === undefined && instruments.every(isGeneralComment);

/** Whether general comments are a body's: their symbols have the treaty of its committee. */
export const isOfBody = (
  { own, treaties }: Pick<Body, "own" | "treaties">,
  instruments: readonly Instrument[],
): boolean => own || instruments.every((one) => treaties.some((treaty) => isCommentOf(one, treaty)));

const ofBody = (name: NameElement, end: number, body: Body): NameElement =>
  isOfBody(body, name.instruments) ? { ...name, end, hasBody: true } : unknownName(name.start, end);

/** "general comment No. 25 of the Committee", its places perhaps between, «№ 16 (п. 10) КПЧ». */
function ofBodyAfter(
  reading: Reading,
  elements: readonly Element[],
  index: number,
  body: Body,
): NameElement | undefined {
  const name = elements[index];
  if (name?.kind !== "name") return undefined;
  let last = index;
  while (elements[last + 1]?.kind === "places" && (elements[last + 1]?.end ?? 0) <= body.start) last++;
  const from = elements[last]?.end ?? name.end;
  const next = elements[last + 1];
  if ((next && next.start < body.end) || !isOneClause(reading, from, body.start)) return undefined;
  const gap = readGap(reading, from);
  if (gap.and) return undefined;
  const closed = gap.open && !gap.with ? closedBehind(reading, body.end) : 0;
  const isTheirs = gap.end >= body.start && (gap.of || gap.bits === CLOSE);
  if (last > index) return closed > 0 || isTheirs ? ofBody(name, name.end, body) : undefined;
  return ofBody(name, closed || body.end, body);
}

/** Where a bracket ends in which a body stands alone or before its year: "(HRC, 1988)"; 0 where more stands in it, or nothing does. */
export function closedBehind(reading: Reading, end: number): number {
  if (end === 0) return 0;
  const whole = symbolEnd(reading, end);
  const at = markAt(reading, whole) === "," ? whole + 1 : whole;
  const last = readDate(reading, at)?.end ?? whole;
  return markAt(reading, last) === ")" ? last + 1 : 0;
}

/** "HRI/GEN/1/Rev.9" */
function symbolEnd(reading: Reading, end: number): number {
  let at = end;
  if (markAt(reading, at) === "/")
    while (at < reading.tokens.length && !isSpaced(reading, at) && markAt(reading, at) !== ")") at++;
  return at;
}

/** "general comments Nos. 16 and 25 of the Committee": the number before goes with the one after. */
function ofNextOfSeries(
  reading: Reading,
  name: NameElement,
  next: Element | undefined,
  told: Element | undefined,
): NameElement | undefined {
  const theirs =
    next?.kind === "name" && told?.kind === "name" && next.instruments.length > 0 && told.instruments.length === 0;
  if (!theirs) return undefined;
  const gap = readGap(reading, name.end);
  return gap.end >= next.start ? unknownName(name.start, name.end) : undefined;
}

/** ", unlike the Human Rights Committee,": a body that another is compared with made nothing that is named behind it. */
export function isSetApart(reading: Reading, { start, end }: Body): boolean {
  if (markAt(reading, end) !== ",") return false;
  for (let at = start - 1; at >= start - MOST_LEADING && isWord(reading, at); at--)
    if (folded(reading, at) === "unlike" || beginsAs(reading, at, COMPARING)) return true;
  return false;
}

/** Words of "in contrast to the", «в отличие от». */
const MOST_LEADING = 3;

/** Whether no clause or cell ends between two tokens, nor much stands there. */
export function isOneClause(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > REACH || isTabbed(reading, from - 1, to)) return false;
  return !isAny(from, to, (at) => isMark(reading, at, ".;:\n"));
}

/** Where a general comment or a series may follow a body at once: past "'s" and a comma. */
export function rightBehind(reading: Reading, end: number): number {
  let at = skipPassed(reading, end);
  if (markAt(reading, at) === "'") at += isWord(reading, at + 1) ? 2 : 1;
  if (markAt(reading, at) === ",") at++;
  return at;
}

import { areComments, childCommentNumber, isChildTreaty, isGeneralComment } from "../../instrument/general-comment";
import { ITS_OWN, JOINT, RECOMMENDATIONS, SYMBOLS } from "../grammar/makers";
import { bodyOf, hasCommittee, isOfBody, isOneClause, isSetApart, rightBehind } from "./bodies";
import type { Body } from "./bodies";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { readGap } from "./gaps";
import {
  beginsAs,
  endsSentence,
  folded,
  isAny,
  isCapital,
  isMark,
  isNumber,
  isWord,
  isYearAt,
  markAt,
  meaningAlone,
  written,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { SHORT_IN, goOnTo, isOnTreaty, isShortName, treatyBefore, treatyOf } from "./comments-of-treaties";
import type { Treaty } from "./comments-of-treaties";
import { isOnChildren } from "./subjects";

/** Tokens from a body, or the last comment that is its, to the next one. */
const REACH = 150;

/** Who was spoken of last: several bodies where "and" joins them, none where nobody was, or the Committee by its treaty. */
interface Spoken {
  readonly bodies: readonly Body[];
  readonly end: number;
  /** Holds beyond the end of the sentence. */
  readonly isSource: boolean;
  /** A comment was cited as theirs, so that the next may be, too. */
  readonly hasComment: boolean;
}

const NOBODY: Spoken = { bodies: [], end: 0, isSource: false, hasComment: false };

/** Comments that a body may have made since they were counted. */
const LATER = 3;

/** How far a text was gone through, and what was spoken of up to there. */
interface State {
  readonly reading: Reading;
  readonly bodies: readonly Body[];
  at: number;
  nextBody: number;
  spoken: Spoken;
  treaty: Treaty | undefined;
  /** Who was spoken of before each bracket that is open. */
  readonly outer: Spoken[];
  /** Who was spoken of before the first mark of a list: "CRC Committee: 1) …; 2) …". */
  head: Spoken | undefined;
}

/**
 * General comments that do not say whose they are belong to the body that was named last, by its name, its letters, the
 * symbol of a document or its treaty right beside the comment, and so are none of the catalogue's where that is another
 * one: "Human Rights Committee: 1) General comment No. 34; 2) General comment No. 16". A number that this body has no
 * comment of is the Committee's, as all are where nobody was named. What a bracket names is of the bracket alone.
 *
 * @param bodies in reading order, as `elements` are
 */
export function ofNamedBodies(
  reading: Reading,
  elements: readonly Element[],
  bodies: readonly Body[],
): readonly Element[] {
  const names = elements.filter((one) => one.kind === "name");
  // Most cells name none but the Committee.
  const hasOthers = bodies.length > 0 || reading.tokens.text.includes("/C") || names.some(mayNameOther);
  if (!hasOthers || (bodies.length === 0 && !names.some(areComments))) return elements;
  const state: State = {
    reading,
    bodies,
    at: 0,
    nextBody: 0,
    spoken: NOBODY,
    treaty: undefined,
    outer: [],
    head: undefined,
  };
  return elements.map((element, index) => {
    goTo(state, element.start, false);
    if (state.treaty) goOnTo(reading, state.treaty, elements[index - 1]?.end ?? 0, element);
    const told = element.kind === "name" ? readName(state, element, elements[index - 1]) : element;
    goTo(state, element.end, true);
    return told;
  });
}

/** Of another treaty, or of what is not known, such as a comment with the letters of its committee. */
const mayNameOther = ({ instruments }: NameElement): boolean => instruments.length === 0 || hasCommittee(instruments);

/** @param isElement whether those are words of one element, whose marks part nothing */
function goTo(state: State, end: number, isElement: boolean): void {
  const { reading, bodies, outer } = state;
  for (; state.at < end; state.at++) {
    const { at } = state;
    const mark = isElement ? "" : markAt(reading, at);
    if (mark === "(") outer.push(state.spoken);
    else if (mark === ")" && isItemMark(state)) readMark(state);
    else if (mark === ")") state.spoken = behindBracket(state, outer.pop());
    else if (mark !== "" && !state.spoken.isSource && endsSentence(reading, at, "!?\n")) state.spoken = NOBODY;
    const body = bodies[state.nextBody]?.start === at ? bodies[state.nextBody++] : undefined;
    const named = bodyOfSymbol(reading, at) ?? body;
    if (named && named.start >= state.spoken.end && !isOnlyCompared(reading, named)) nameBody(state, named);
  }
}

/** "1)", "(a)" */
const isItemMark = ({ reading, at, outer }: State): boolean =>
  outer.length === 0 ||
  (outer.length === 1 && markAt(reading, at - 2) === "(" && (isNumber(reading, at - 1) || isLetter(reading, at - 1)));

const isLetter = (reading: Reading, at: number): boolean => isWord(reading, at) && written(reading, at).length === 1;

/** What an item of a list names is of that item: "CRC Committee: 1) GC 25; 2) CESCR GC 25; 3) GC 16". */
function readMark(state: State): void {
  const { reading, at, head } = state;
  const isBracketed = markAt(reading, at - 2) === "(";
  const spoken = (isBracketed ? state.outer.pop() : undefined) ?? state.spoken;
  const before = isBracketed ? at - 3 : at - 2;
  const isFirst = isMark(reading, before, ":") || (isMark(reading, before, "\n") && isMark(reading, before - 1, ":"));
  if (isFirst) state.head = spoken;
  else if (head && head.bodies.at(-1)?.start !== spoken.bodies.at(-1)?.start)
    state.spoken = { ...head, end: at, hasComment: head.bodies.length > 0 };
}

/** "Unlike the Human Rights Committee, the draft …": one that made nothing of what follows; "…, GC 16, …" is its comment. */
const isOnlyCompared = (reading: Reading, body: Body): boolean =>
  isSetApart(reading, body) && !isCommentAt(reading, body.end + 1);

/** Who is spoken of behind a bracket: as before it, but for another name of the body right before, "HRC (Human Rights Council)". */
function behindBracket({ reading, at, spoken }: State, before: Spoken | undefined): Spoken {
  const body = spoken.bodies.at(-1);
  const outer = before?.bodies.at(-1);
  if (!body || !outer || body.start !== outer.end + 1 || body.end !== at) return before ?? spoken;
  const one = { ...body, start: outer.start, end: at + 1 };
  return spokenOf(reading, [...(before?.bodies.slice(0, -1) ?? []), one]);
}

/** "the Committee on the Rights of the Child and the Human Rights Committee": either may have made what follows. */
function nameBody(state: State, body: Body): void {
  const { reading, spoken } = state;
  const gap = readGap(reading, spoken.end, body.start);
  const goesOn = gap.and && gap.end >= body.start && spoken.bodies.at(-1)?.end === spoken.end;
  state.spoken = spokenOf(reading, goesOn ? [...spoken.bodies, body] : [body]);
  state.treaty = undefined;
}

function spokenOf(reading: Reading, bodies: readonly Body[]): Spoken {
  const end = bodies.at(-1)?.end ?? 0;
  return { bodies, end, isSource: isSource(reading, end), hasComment: false };
}

/** Whether a body is cited as who made what follows, and not only spoken of in a sentence: no other words stand behind it. */
function isSource(reading: Reading, end: number): boolean {
  const at = rightBehind(reading, end);
  return !isWord(reading, at) || coreNameAt(reading, at) !== undefined;
}

function bodyOfSymbol(reading: Reading, start: number): Body | undefined {
  if (markAt(reading, start + 1) !== "/" || !isCapital(reading, start)) return undefined;
  const { text, start: starts } = reading.tokens;
  const [symbol, of] = SYMBOLS.find(([one]) => text.startsWith(one, starts[start])) ?? [];
  if (symbol === undefined || of === undefined) return undefined;
  return bodyOf({ kind: "body", of }, start, start + symbol.split("/").length);
}

/** A name, which is not known where it is another body's comment. */
function readName(state: State, name: NameElement, before: Element | undefined): NameElement {
  const { reading } = state;
  const isComment = areComments(name) || name.ofSeries === true;
  if (!isComment && (name.instruments.length > 0 || !hasComments(reading, name))) {
    readTreaty(state, name, before);
    return name;
  }
  const body = bodyBefore(state, name, before);
  const whole = { ...name, start: body && rightBehind(reading, body.end) >= name.start ? body.start : name.start };
  const [beside, said] = [treatyBefore(reading, state.treaty, state.outer.length, name.start), bodyIn(reading, name)];
  if (!areComments(name)) {
    const theirs = said ?? body ?? beside;
    const hasComment = !isOtherwiseMade(reading, name);
    if (theirs) state.spoken = { bodies: [theirs], end: name.end, isSource: true, hasComment };
    return whole;
  }
  const isTold = name.hasBody === true || (said !== undefined && isOfBody(said, name.instruments));
  if (!isTold && body) return toldBy(state, isOfBody(body, name.instruments) ? name : whole, [body], true);
  if (isTold || hasYear(reading, name) || isOnChildren(reading, name)) state.spoken = NOBODY;
  else if (beside && isOnTreaty(reading, beside, name))
    return beside.isJoined ? toldBy(state, name, [beside], true) : unknownName(name.start, name.end);
  state.treaty = undefined;
  return toldBy(state, name, spokenBefore(state, name), false);
}

/** A treaty speaks of the Committee where it is its own; of another only to what is beside or behind it. */
function readTreaty(state: State, name: NameElement, before: Element | undefined): void {
  if (name.instruments.some(isChildTreaty)) state.spoken = NOBODY;
  state.treaty = treatyOf(state.reading, name, before, state.outer.length);
}

/** What a comment is where some bodies are spoken of, and that those go on to be. */
function toldBy(state: State, name: NameElement, bodies: readonly Body[], isSure: boolean): NameElement {
  const { hasComment } = state.spoken;
  const isTheirs = bodies.some(
    (body) => !isOfBody(body, name.instruments) && (isSure || mayBeOf(body, name, hasComment)),
  );
  if (!isTheirs) return name;
  state.spoken = { bodies, end: name.end, isSource: true, hasComment: !isOtherwiseMade(state.reading, name) };
  return unknownName(name.start, name.end);
}

function mayBeOf({ comments, recommends }: Body, { instruments }: NameElement, hasComment: boolean): boolean {
  const most = comments > 0 && hasComment ? comments + LATER : recommends ? 0 : comments;
  return instruments.some((one) => Number(childCommentNumber(one)) <= most);
}

/** The body that a comment follows in one clause, or right behind a colon: "Human Rights Committee: general comment No. 17". */
function bodyBefore({ reading, spoken }: State, { start }: NameElement, before: Element | undefined): Body | undefined {
  const [body, ...others] = spoken.bodies;
  if (!body || others.length > 0 || (before?.end ?? 0) > body.start || spoken.end !== body.end) return undefined;
  if (!body.own && body.treaties.length === 0 && body.comments === 0) return undefined;
  const isLed = markAt(reading, body.end) === ":" && start === body.end + 1;
  return isLed || isOneClause(reading, body.end, Math.max(start, body.end)) ? body : undefined;
}

/** Those that were spoken of last, or goes on to be: "In its general comment No. 16, the Human Rights Committee". */
function spokenBefore({ reading, bodies, nextBody, spoken }: State, name: NameElement): readonly Body[] {
  const { start, end } = name;
  if (spoken.bodies.length > 0)
    return start - spoken.end > REACH || isPartedFrom(reading, spoken, name) ? [] : spoken.bodies;
  const body = ITS_OWN.has(folded(reading, start - 1)) ? bodies[nextBody] : undefined;
  return body && body.start - end <= REACH && areInSentence(reading, end, body.start) ? [body] : [];
}

/** "The Human Rights Committee raised surveillance; so did GC25": behind a semicolon, by the name that the catalogue gives it. */
function isPartedFrom(reading: Reading, { end, hasComment }: Spoken, name: NameElement): boolean {
  if (hasComment || markAt(reading, end) === ":" || !isShortName(reading, name, SHORT_IN)) return false;
  return isAny(end, name.start, (at) => markAt(reading, at) === ";");
}

const areInSentence = (reading: Reading, from: number, to: number): boolean =>
  !isAny(from, to, (at) => endsSentence(reading, at, "!?\n"));

/** The body that a comment's own words name: "general comment No. 25 of the Committee", "GC25 CRC". */
function bodyIn(reading: Reading, name: NameElement): Body | undefined {
  for (let at = name.start; at < name.end; at++) {
    const meaning = at === name.start ? meaningAlone(reading, at) : coreNameAt(reading, at)?.meaning;
    const isOne = meaning?.kind === "name" && !meaning.instruments.every(isGeneralComment);
    if (meaning?.kind === "body" || isOne) return bodyOf(meaning, at, at);
  }
  return undefined;
}

/** Whether a name is one of a comment, of the catalogue's or of another body's. */
export const hasComments = (reading: Reading, name: Element): boolean =>
  isAny(name.start, name.end, (at) => isCommentAt(reading, at));

function isCommentAt(reading: Reading, at: number): boolean {
  const meaning = coreNameAt(reading, at)?.meaning;
  return meaning?.kind === "series" || (meaning?.kind === "name" && meaning.instruments.every(isGeneralComment));
}

/** "GR No. 35", "GC18 (joint with the CEDAW Committee)": what shows not that a body's own are called comments. */
const isOtherwiseMade = (reading: Reading, { start, end }: NameElement): boolean =>
  isAny(start, end, (at) => beginsAs(reading, at, RECOMMENDATIONS) || beginsAs(reading, at, JOINT));

/** "general comment No. 25 (2021)": a name means a comment of its year. */
const hasYear = (reading: Reading, { start, end }: NameElement): boolean =>
  isAny(start, end, (at) => isYearAt(reading, at));

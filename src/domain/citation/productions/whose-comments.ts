import { childCommentNumber, isChildTreaty, isGeneralComment } from "../../instrument/general-comment";
import { ITS_OWN, SYMBOLS } from "../grammar/makers";
import { COMMENTS_OF_OTHERS } from "../grammar/other-comments";
import { bodyOf, commentsOf, isOfBody, isOneClause, isSetApart, rightBehind } from "./bodies";
import type { Body } from "./bodies";
import { unknownName } from "./elements";
import type { Element, NameElement } from "./elements";
import { BAR, COLON, NEWLINE, SEMICOLON } from "./gap";
import { readGap } from "./gaps";
import { folded, isCapital, isMark, isWord, isYearAt, markAt, meaningAlone } from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { isOnChildren } from "./subjects";

/** Tokens from a body, or the last comment that is its, to the next one. */
const REACH = 150;

/** Who was spoken of last: several bodies where "and" joins them, none where nobody was, or the Committee by its treaty. */
interface Spoken {
  readonly bodies: readonly Body[];
  readonly end: number;
  /** Holds beyond the end of the sentence. */
  readonly isSource: boolean;
}

const NOBODY: Spoken = { bodies: [], end: 0, isSource: false };

/** A treaty whose committee makes comments, for those that stand right beside it, or below it as their heading. */
interface Treaty extends Body {
  /** Open brackets around it. */
  readonly depth: number;
  isJoined: boolean;
}

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
  const state: State = { reading, bodies, at: 0, nextBody: 0, spoken: NOBODY, treaty: undefined, outer: [] };
  return elements.map((element, index) => {
    goTo(state, element.start, false);
    if (state.treaty) state.treaty.isJoined &&= isJoined(reading, elements[index - 1]?.end ?? 0, element.start);
    const told = element.kind === "name" ? readName(state, element, elements[index - 1]) : element;
    goTo(state, element.end, true);
    return told;
  });
}

/** Of another treaty, or of what is not known, such as a comment with the letters of its committee. */
const mayNameOther = ({ instruments }: NameElement): boolean => instruments.length === 0 || commentsOf(instruments) > 0;

const areComments = (one: NameElement): boolean =>
  one.instruments.length > 0 && one.instruments.every(isGeneralComment);

/** @param isElement whether those are words of one element, whose marks part nothing */
function goTo(state: State, end: number, isElement: boolean): void {
  const { reading, bodies, outer } = state;
  for (; state.at < end; state.at++) {
    const { at } = state;
    const mark = isElement ? "" : markAt(reading, at);
    if (mark === "(") outer.push(state.spoken);
    else if (mark === ")") state.spoken = behindBracket(state, outer.pop());
    else if (mark !== "" && !state.spoken.isSource && endsSentence(reading, at)) state.spoken = NOBODY;
    const body = bodies[state.nextBody]?.start === at ? bodies[state.nextBody++] : undefined;
    const named = bodyOfSymbol(reading, at) ?? body;
    if (named && named.start >= state.spoken.end && !isSetApart(reading, named)) nameBody(state, named);
  }
}

/** Who is spoken of behind a bracket: as before it, but for another name of the body right before, "HRC (Human Rights Council)". */
function behindBracket({ reading, at, spoken }: State, before: Spoken | undefined): Spoken {
  const body = spoken.bodies.at(-1);
  const outer = before?.bodies.at(-1);
  if (!body || !outer || body.start !== outer.end + 1 || body.end !== at) return before ?? spoken;
  const one = { ...body, start: outer.start, end: at + 1 };
  return { bodies: [...(before?.bodies.slice(0, -1) ?? []), one], end: one.end, isSource: isSource(reading, one.end) };
}

/** "the Committee on the Rights of the Child and the Human Rights Committee": either may have made what follows. */
function nameBody(state: State, body: Body): void {
  const { reading, spoken } = state;
  const { start, end } = body;
  const gap = readGap(reading, spoken.end, start);
  const goesOn = gap.and && gap.end >= start && spoken.bodies.at(-1)?.end === spoken.end;
  state.spoken = { bodies: goesOn ? [...spoken.bodies, body] : [body], end, isSource: isSource(reading, end) };
  state.treaty = undefined;
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
  const meaning = { kind: "body" as const, own: of === "CRC", comments: of === "CRC" ? 0 : COMMENTS_OF_OTHERS[of] };
  return bodyOf(meaning, start, start + symbol.split("/").length);
}

/** A name, which is not known where it is another body's comment. */
function readName(state: State, name: NameElement, before: Element | undefined): NameElement {
  const { reading } = state;
  const isComment = areComments(name) || name.ofSeries === true;
  if (!isComment && (name.instruments.length > 0 || !hasComments(reading, name))) {
    readTreaty(state, name);
    return name;
  }
  const body = bodyBefore(state, name, before);
  const whole = { ...name, start: body && rightBehind(reading, body.end) >= name.start ? body.start : name.start };
  const [beside, said] = [treatyBeside(state), bodyIn(reading, name)];
  if (!areComments(name)) {
    const theirs = said ?? body ?? beside;
    if (theirs) state.spoken = { bodies: [theirs], end: name.end, isSource: true };
    return whole;
  }
  const isTold = name.hasBody === true || (said !== undefined && isOfBody(said, name.instruments));
  if (!isTold && body) return toldBy(state, isOfBody(body, name.instruments) ? name : whole, [body], true);
  if (isTold || hasYear(reading, name) || isOnChildren(reading, name)) state.spoken = NOBODY;
  else if (beside && mayBeOf(beside, name)) return toldBy(state, name, [beside], true);
  return toldBy(state, name, spokenBefore(state, name), false);
}

/** A treaty speaks of the Committee where it is its own; of another only to what is beside it. */
function readTreaty(state: State, { instruments, start, end, kind }: NameElement): void {
  if (instruments.some(isChildTreaty)) state.spoken = NOBODY;
  const body = bodyOf({ kind, instruments }, start, end);
  state.treaty = body.comments > 0 ? { ...body, depth: state.outer.length, isJoined: true } : undefined;
}

/** The treaty that a comment stands right beside, or below: "ICCPR, GC 16", "ICESCR: 1) Article 13; 2) GC 13", "CRPD (Article 24; GC 4)". */
function treatyBeside({ reading, treaty, outer }: State): Body | undefined {
  if (!treaty) return undefined;
  const mark = markAt(reading, treaty.end);
  const isBelow = mark === "(" ? outer.length > treaty.depth : mark === ":" && outer.length === treaty.depth;
  return isBelow || treaty.isJoined ? treaty : undefined;
}

/** Whether marks and joining words alone stand between: ", ", " and its ". */
function isJoined(reading: Reading, from: number, to: number): boolean {
  const gap = readGap(reading, from);
  const end = ITS_OWN.has(folded(reading, gap.end)) ? gap.end + 1 : gap.end;
  return end >= to && (gap.bits & (SEMICOLON | COLON | NEWLINE | BAR)) === 0;
}

/** What a comment is where some bodies are spoken of, and that those go on to be. */
function toldBy(state: State, name: NameElement, bodies: readonly Body[], isSure: boolean): NameElement {
  const isTheirs = bodies.some((body) => (isSure ? !isOfBody(body, name.instruments) : mayBeOf(body, name)));
  if (!isTheirs) return name;
  state.spoken = { bodies, end: name.end, isSource: true };
  return unknownName(name.start, name.end);
}

const mayBeOf = (body: Body, { instruments }: NameElement): boolean =>
  !isOfBody(body, instruments) && instruments.some((one) => Number(childCommentNumber(one)) <= body.comments);

/** The body that a comment follows in one clause, or right behind a colon: "Human Rights Committee: general comment No. 17". */
function bodyBefore({ reading, spoken }: State, { start }: NameElement, before: Element | undefined): Body | undefined {
  const [body, ...others] = spoken.bodies;
  if (!body || others.length > 0 || (before?.end ?? 0) > body.start || spoken.end !== body.end) return undefined;
  const isLed = markAt(reading, body.end) === ":" && start === body.end + 1;
  return isLed || isOneClause(reading, body.end, Math.max(start, body.end)) ? body : undefined;
}

/** Those that were spoken of last, or goes on to be: "In its general comment No. 16, the Human Rights Committee". */
function spokenBefore({ reading, bodies, nextBody, spoken }: State, { start, end }: NameElement): readonly Body[] {
  if (spoken.bodies.length > 0) return start - spoken.end > REACH ? [] : spoken.bodies;
  const body = ITS_OWN.has(folded(reading, start - 1)) ? bodies[nextBody] : undefined;
  return body && body.start - end <= REACH && areInSentence(reading, end, body.start) ? [body] : [];
}

/** A dot before anything but a capital is one of what is cut short: "para. 21". */
const endsSentence = (reading: Reading, at: number): boolean =>
  isMark(reading, at, "!?\n") || (markAt(reading, at) === "." && isCapital(reading, at + 1));

function areInSentence(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(reading, at)) return false;
  return true;
}

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
export function hasComments(reading: Reading, name: Element): boolean {
  for (let at = name.start; at < name.end; at++) {
    const meaning = coreNameAt(reading, at)?.meaning;
    if (meaning?.kind === "series" || (meaning?.kind === "name" && meaning.instruments.every(isGeneralComment)))
      return true;
  }
  return false;
}

/** "general comment No. 25 (2021)": a name means a comment of its year. */
function hasYear(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++) if (isYearAt(reading, at)) return true;
  return false;
}

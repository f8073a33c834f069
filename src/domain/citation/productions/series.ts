import { areComments } from "../../instrument/general-comment";
import { findPhrase } from "../lexicon/find-phrase";
import { isOfBody } from "./bodies";
import type { NameElement, Element } from "./elements";
import { unknownName } from "./elements";
import { readGap } from "./gaps";
import type { Gap } from "./gap";
import { folded, isMark, isNumber, isSign, markAt, pastMarks, pastYear, phraseEnd, skipPassed, written } from "./look";
import type { CoreName } from "./core-name";
import { bodyBetween } from "./names";
import type { Reading } from "./look";
import { readPlaces } from "./places";
import { isParagraphAt, unitAt } from "./units";

/** The number of one of a series at a token: where it ends with its year, and itself. */
function seriesNumber(reading: Reading, from: number): { readonly end: number; readonly number: string } | undefined {
  let at = skipPassed(reading, from);
  while (folded(reading, at) === "№") at = skipPassed(reading, at + 1);
  if (!isNumber(reading, at) || written(reading, at).length > 3) return undefined;
  return { end: pastYear(reading, at + 1), number: written(reading, at) };
}

/**
 * One of a numbered series that the catalogue doesn't hold, whose number is part of its name; one of the catalogue where
 * its body stands before the number.
 */
export function readSeries(reading: Reading, start: number, end: number): NameElement | undefined {
  const body = bodyBetween(reading, end);
  const found = seriesNumber(reading, body?.end ?? end);
  if (!found) return undefined;
  const one = body && oneOf(found.number, start, found.end, reading);
  return one && isOfBody(body, one.instruments) ? one : { ...unknownName(start, found.end), ofSeries: true };
}

/** "general comments Nos. 16 (2013) and 25": each number is a name, the first with the words before it. */
export function readSeveral(reading: Reading, { start, end }: CoreName): readonly NameElement[] {
  const names: NameElement[] = [];
  let from = start;
  for (let at = end; ;) {
    const found = seriesNumber(reading, at);
    if (!found) return names;
    names.push(oneOf(found.number, from, found.end, reading));
    const gap = readGap(reading, found.end);
    const goesOn = (gap.comma || gap.and) && !gap.open && !gap.close && !gap.semicolon && !gap.newline;
    const next = goesOn && seriesNumber(reading, gap.end) ? gap.end : behindSubject(reading, found.end);
    if (next === 0) return names;
    from = at = next;
  }
}

/** "№ 16 және № 25 жалпы ескертулер", "№ 27 жалпы ескертудің": in Kazakh the numbers stand before what they count. */
export function readNumbersFirst(reading: Reading, start: number): readonly NameElement[] {
  if (!isSign(reading, start)) return [];
  const names: NameElement[] = [];
  for (let at = start; names.length < MOST_OF_SERIES;) {
    const found = seriesNumber(reading, at);
    if (!found) return [];
    const behind = findPhrase(reading.tokens, found.end, "series behind", reading.lexicon, "forms");
    names.push(oneOf(found.number, at, behind?.end ?? found.end, reading));
    if (behind) return names;
    const gap = readGap(reading, found.end);
    if (!(gap.comma || gap.and) || gap.open || gap.close || gap.semicolon || gap.newline || gap.of) return [];
    at = gap.end;
  }
  return [];
}

const MOST_OF_SERIES = 12;

/** Words that a comment of several may have before the next one's number. */
const LONGEST_SUBJECT = 30;

/** "No. 3 on HIV/AIDS (2003) and No. 4": the sign of the next of several, behind what the first is about; 0 for none. */
function behindSubject(reading: Reading, end: number): number {
  for (let at = end; at < end + LONGEST_SUBJECT && !isMark(reading, at, ".;:\n"); at++) {
    if (unitAt(reading, at)) return 0;
    const follows = at > end && (markAt(reading, at - 1) === "," || phraseEnd(reading, at - 1, "joins") === at);
    if (follows && isSign(reading, at) && seriesNumber(reading, at)) return at;
  }
  return 0;
}

/**
 * "general comment No. 16 (2013), para. 3, and No. 25": a number with its sign goes on with the series, after its name or a
 * place; without one where a place follows it, "Nos. 25 (para. 40) and 16 (para. 28)".
 */
export function readMore(reading: Reading, elements: readonly Element[]): NameElement | undefined {
  const last = elements.at(-1);
  const name = last?.kind === "places" ? elements.at(-2) : last;
  if (!last || name?.kind !== "name" || !areComments(name)) return undefined;
  const gap = readGap(reading, pastYear(reading, last.end));
  const leads = gap.comma || gap.and || gap.semicolon || (gap.of && last.kind === "places");
  if (!leads || gap.open || gap.newline || (gap.close && markAt(reading, last.end) !== ")")) return undefined;
  const found = seriesNumber(reading, gap.end);
  if (!found) return undefined;
  const isSigned = folded(reading, gap.end) === "№";
  if (gap.semicolon && !(isSigned && paragraphFollows(reading, found.end))) return undefined;
  const isKnown = isSigned || reading.lexicon.comments.has(found.number);
  if (isSigned || (isKnown && paragraphFollows(reading, found.end)))
    return oneOf(found.number, gap.end, found.end, reading);
  return last === name && !gap.of ? loneNumber(reading, name, found, gap) : undefined;
}

/**
 * "GC16 and 25" names another comment, and so does each number of a list behind a sign that "and" ends, «ЗОП № 14, 16 и
 * 25». "GC16, 25" does so too, or a paragraph of the first: nothing tells which, so that both are kept.
 */
function loneNumber(
  reading: Reading,
  name: NameElement,
  { end, number }: { readonly end: number; readonly number: string },
  gap: Gap,
): NameElement | undefined {
  const others = reading.lexicon.comments.get(number);
  // In Kazakh the unit may stand behind the last of several: "GC5, 12 және 18-тармақтар".
  if (!others || gap.in || gap.close || !endsPart(reading, end) || readPlaces(reading, gap.end, false))
    return undefined;
  const [first, ...more] = name.instruments;
  const isOther = more.length === 0 && (gap.and || (isBehindSign(reading, name) && isOfSeries(reading, end)));
  const either = isOther ? others : [...(first ? [first] : []), ...others];
  return { ...unknownName(gap.end, end), instruments: [...new Set(either)], ofSeries: false };
}

/** Whether a comment stands behind a sign, or behind one that does. */
function isBehindSign(reading: Reading, { start, end, ofSeries }: NameElement): boolean {
  for (let at = start; at < end; at++) if (isSign(reading, at)) return true;
  return ofSeries === false && isNumber(reading, start);
}

/** Whether the numbers of a list are comments up to the last, which stands behind "and". */
function isOfSeries(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < MOST_OF_SERIES; steps++) {
    const gap = readGap(reading, at);
    const found = (gap.and || gap.comma) && !gap.of ? seriesNumber(reading, gap.end) : undefined;
    if (!found || !reading.lexicon.comments.has(found.number)) return false;
    if (gap.and) return endsPart(reading, found.end) && !paragraphFollows(reading, found.end);
    at = found.end;
  }
  return false;
}

/** Nothing follows, or one more number. */
function endsPart(reading: Reading, end: number): boolean {
  if (end >= reading.tokens.length || isMark(reading, end, ".,;:)\n")) return true;
  const gap = readGap(reading, end);
  return gap.and && !gap.of && (isNumber(reading, gap.end) || isSign(reading, gap.end));
}

function paragraphFollows(reading: Reading, end: number): boolean {
  const at = pastMarks(reading, end, ",(");
  return at > end && isParagraphAt(reading, at);
}

const oneOf = (number: string, start: number, end: number, { lexicon }: Reading): NameElement => ({
  ...unknownName(start, end),
  instruments: lexicon.comments.get(number) ?? [],
  ofSeries: !lexicon.comments.has(number),
});

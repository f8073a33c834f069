import { BEGINS_ACT, BEGINS_NAME, BEGINS_PLACE, LONE_LETTER, UNKNOWN_WORD } from "../lexicon/hints";
import { CAPITAL, NUMBER, WORD } from "../tokens/tokens";
import { readAct, readNumberFirst, readNumberedAct } from "./acts";
import { bareAt, unknownAfterBare } from "./bare-numbers";
import { ofTheirBodies } from "./bodies";
import type { Body } from "./bodies";
import type { CoreName } from "./core-name";
import { unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { readGap } from "./gaps";
import type { Gap } from "./gaps";
import { ofTheirArticles } from "./comments-on-articles";
import { isNumber, markAt, phraseEnd } from "./look";
import type { Reading } from "./look";
import { mergeNames } from "./merge-names";
import { coreNameAt } from "./names";
import { isOfThisText, mayBeNumber, readPlaces } from "./places";
import { addName, readNameAt } from "./read-names";
import { asRun } from "./runs";
import { readMore, readNumbersFirst } from "./series";
import { stateBefore, stateOf } from "./states";
import { unitAt } from "./units";
import { nameAfter } from "./unknown";

/** The names and the places of a text, in reading order and not overlapping. */
export function readElements(reading: Reading): readonly Element[] {
  const elements: Element[] = [];
  const bodies: Body[] = [];
  const { length } = reading.tokens;
  for (let at = 0; at < length;) {
    const next = readAt(reading, at, elements, bodies);
    const read = elements.length > 0 ? (elements[elements.length - 1]?.end ?? 0) : 0;
    at = Math.max(next, read);
  }
  const told = bodies.length > 0 ? ofTheirBodies(reading, elements, bodies) : elements;
  return ofTheirArticles(reading, mergeNames(reading, told));
}

const actAt = (reading: Reading, at: number): NameElement | undefined =>
  readAct(reading, at) ?? readNumberedAct(reading, at) ?? readNumberFirst(reading, at);

/** Reads what begins at a token, and gives the next one to look at. */
function readAt(reading: Reading, at: number, elements: Element[], bodies: Body[]): number {
  const hint = hintAt(reading, at);
  if ((hint & (BEGINS_ACT | BEGINS_NAME | BEGINS_PLACE)) === 0) return at + 1;
  const act =
    ((hint & BEGINS_ACT) === 0 ? undefined : (readAct(reading, at) ?? readNumberedAct(reading, at))) ??
    ((hint & BEGINS_NAME) === 0 ? undefined : readNumberFirst(reading, at));
  const core = (hint & BEGINS_NAME) === 0 ? undefined : coreNameAt(reading, at);
  const several = core || (hint & BEGINS_ACT) === 0 ? [] : readNumbersFirst(reading, at);
  if (several.length > 0) {
    elements.push(...several);
    return several.at(-1)?.end ?? at;
  }
  if (act && isRather(act, core)) return addName(reading, act, elements, at);
  if (core) {
    const next = readNameAt(reading, core, elements, bodies);
    if (next > at) return next;
  }
  return (hint & BEGINS_PLACE) === 0 ? at + 1 : readPlacesAt(reading, at, elements);
}

/** An act by its details is read rather than the name it begins with; a name of the catalogue that is as long is that one. */
const isRather = (act: NameElement, core: CoreName | undefined): boolean =>
  !core || act.end > core.end || (act.end === core.end && (act.instruments.length > 0 || core.meaning.kind !== "name"));

function readPlacesAt(reading: Reading, at: number, elements: Element[]): number {
  const volume = isNumber(reading, at) ? phraseEnd(reading, at + 1, "collections") : 0;
  if (volume > 0) {
    elements.push(unknownName(at, volume));
    return volume;
  }
  const before = elements.at(-1);
  const single = before?.kind === "places" && before.plural && isNested(reading, before, at);
  const places = readPlaces(reading, at, single);
  if (places) {
    addPlaces(reading, places, elements);
    return Math.max(at + 1, elements.at(-1)?.end ?? 0);
  }
  const bare = bareAt(reading, at, elements);
  return bare ? addBare(reading, bare, elements) : at + 1;
}

function addBare(reading: Reading, bare: PlacesElement, elements: Element[]): number {
  const last = elements.at(-1);
  elements.push(bare);
  const gap = readGap(reading, bare.end);
  const isBeside = gap.end === bare.end || (gap.of && !gap.and && !gap.comma);
  const shared =
    last?.kind === "name" && isBeside && !beginsName(reading, gap.end) ? unknownAfterBare(reading, bare) : undefined;
  if (shared) elements.push(shared);
  return shared?.end ?? bare.end;
}

/** What may begin at a token; most words begin nothing, which costs one look. */
function hintAt(reading: Reading, at: number): number {
  const {
    tokens: { kind, word, flags },
    lexicon,
  } = reading;
  const number = word[at] ?? 0;
  let hint = lexicon.hints.of(number, lexicon);
  if (kind[at] === NUMBER) hint |= BEGINS_PLACE;
  const own = lexicon.own?.phrases.roots[0];
  if (own && lexicon.forms.of(number).some((form) => (own[form] ?? 0) > 0)) hint |= BEGINS_NAME;
  else if (
    kind[at + 1] === WORD &&
    (hint & BEGINS_NAME) !== 0 &&
    !lexicon.hints.mayGoOn(number, word[at + 1] ?? 0, lexicon)
  )
    hint &= ~BEGINS_NAME;
  if ((hint & LONE_LETTER) !== 0 && kind[at + 1] === WORD && !mayBeNumber(reading, at + 1)) hint &= ~BEGINS_PLACE;
  if ((hint & UNKNOWN_WORD) === 0) return hint;
  if (((flags[at] ?? 0) & CAPITAL) !== 0) hint |= BEGINS_NAME;
  return kind[at + 1] === NUMBER ? hint | BEGINS_PLACE : hint;
}

/** "articles 9, paragraph 2": what follows "and" belongs to the outer unit. */
function isNested(reading: Reading, outer: PlacesElement, start: number): boolean {
  const gap = readGap(reading, outer.end, start);
  return gap.end === start && !gap.and && !gap.semicolon && !gap.of && start > outer.end;
}

function addPlaces(reading: Reading, read: PlacesElement, elements: Element[]): void {
  const places = isOfThisText(reading, read.end) ? { ...read, ofThisText: true } : read;
  const last = elements.at(-1);
  const run = last?.kind === "places" ? asRun(reading, last, places) : undefined;
  if (run) elements.splice(-1, 1, run);
  else elements.push(places);
  const more = readMore(reading, elements);
  if (more) {
    elements.push(more);
    return;
  }
  const { end } = elements.at(-1) ?? places;
  const gap = readGap(reading, end);
  // A name that is known follows, perhaps behind its organisation or its state.
  for (let at = gap.end; at < gap.end + 5; at++)
    if ((at === gap.end || isLeading(reading, gap.end, at)) && beginsName(reading, at)) return;
  if (readAct(reading, gap.end + 1)?.start === gap.end) return;
  if (gap.end > end && readPlaces(reading, gap.end, true)) return;
  const part = gap.end > end ? unitAt(reading, gap.end) : undefined;
  if (part) {
    if (isUnread(reading, gap, part.end)) elements.push({ ...unknownName(gap.end, part.end), pointer: "unknown" });
    return;
  }
  const name = nameAfter(reading, end);
  if (name) elements.push(name);
}

/** "paragraph 1 of the section “e”": of a part by a number that can't be read as one. */
const isUnread = (reading: Reading, { of }: Gap, end: number): boolean => of && /^["']$/u.test(markAt(reading, end));

const beginsName = (reading: Reading, at: number): boolean =>
  (coreNameAt(reading, at) ?? actAt(reading, at)) !== undefined;

const isLeading = (reading: Reading, from: number, at: number): boolean => {
  for (let one = from; one < at; one++) {
    const org = phraseEnd(reading, one, "organisations");
    if (org === at || org === at - 1 || stateBefore(reading, one, at)) return true;
  }
  return at - 1 === from && (isNumber(reading, from) || stateOf(reading, from) !== undefined);
};

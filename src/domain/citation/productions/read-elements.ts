import { LEFT_OUT } from "../lexicon/left-out";
import {
  AMONG_NUMBERS,
  NEEDS_NUMBER,
  OPENS,
  BEGINS_ACT,
  BEGINS_NAME,
  BEGINS_PLACE,
  LONE_LETTER,
  UNKNOWN_WORD,
} from "../lexicon/hints";
import { CAPITAL, MARK, NUMBER, WORD } from "../tokens/tokens";
import { quotedEnd, readAct, readNumberFirst, readNumberedAct } from "./acts";
import { bareAt, unknownAfterBare, unknownItem } from "./bare-numbers";
import { ofBodiesBehind } from "./bodies";
import type { Body } from "./bodies";
import type { CoreName } from "./core-name";
import { isDraftAlone } from "./draft-before";
import { unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { exceptionEnd } from "./exceptions";
import { COMMA, OPEN } from "./gap";
import type { Gap } from "./gap";
import { readGap } from "./gaps";
import { ofTheirArticles } from "./comments-on-articles";
import { isIn, isMark, isNumber, isWord, markAt, phraseBefore, phraseEnd } from "./look";
import type { Reading } from "./look";
import { mergeNames } from "./merge-names";
import { coreNameAt } from "./names";
import { mayBeNumber } from "./numbers-before";
import { readOfOtherYear } from "./other-years";
import { paperBehind } from "./papers";
import { isOfThisText, readPlaces } from "./places";
import { addName, readNameAt } from "./read-names";
import { asRun } from "./runs";
import { readMore, readNumbersFirst } from "./series";
import { stateOf } from "./state-at";
import { stateBefore } from "./states";
import { unitAt } from "./units";
import { addByNumber } from "./union-acts";
import { nameAfter, nameBeside } from "./name-behind";
import { ofNamedBodies } from "./whose-comments";

/** What most words of a text are none of, so that they are passed over. */
const BEGINS_ANYTHING = BEGINS_NAME | BEGINS_PLACE | BEGINS_ACT | UNKNOWN_WORD;

/** The names and the places of a text, in reading order and not overlapping. */
export function readElements(reading: Reading): readonly Element[] {
  const elements: Element[] = [];
  const bodies: Body[] = [];
  const {
    tokens: { word, length },
    lexicon,
  } = reading;
  for (let at = 0; at < length;) {
    if (!lexicon.own && (lexicon.hints.of(word[at] ?? 0, lexicon) & BEGINS_ANYTHING) === 0) {
      at++;
      continue;
    }
    const excepted = exceptionEnd(reading, at);
    if (excepted > 0) {
      at = excepted;
      continue;
    }
    const next = readAt(reading, at, elements, bodies);
    const read = elements.length > 0 ? (elements[elements.length - 1]?.end ?? 0) : 0;
    at = Math.max(next, read);
  }
  const told = mergeNames(reading, bodies.length > 0 ? ofBodiesBehind(reading, elements, bodies) : elements);
  return ofTheirArticles(reading, ofNamedBodies(reading, told, bodies));
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
  if (act && isRather(reading, act, core)) return addName(reading, act, elements, at);
  if (core) {
    const next = readNameAt(reading, core, elements, bodies);
    if (next > at) return next;
  }
  return (hint & BEGINS_PLACE) === 0 ? at + 1 : readPlacesAt(reading, at, elements);
}

/** An act by its details is read rather than the name it begins with; a name of the catalogue that is as long is that one. */
function isRather(reading: Reading, act: NameElement, core: CoreName | undefined): boolean {
  if (!core) return true;
  const end = act.start < core.start ? core.end : quotedEnd(reading, core.start, core.end);
  return act.end > end || (act.end === end && (act.instruments.length > 0 || core.meaning.kind !== "name"));
}

function readPlacesAt(reading: Reading, at: number, elements: Element[]): number {
  const volume = isNumber(reading, at) ? phraseEnd(reading, at + 1, "collections") : 0;
  if (volume > 0) {
    const last = elements.at(-1);
    if (last && isInVolume(reading, last, at)) elements.splice(-1, 1, unknownName(last.start, last.end));
    elements.push(unknownName(at, volume));
    return volume;
  }
  const numbered = addByNumber(reading, at, elements);
  if (numbered > at) return numbered;
  const before = elements.at(-1);
  const single = before?.kind === "places" && before.plural && isNested(reading, before, at);
  const places = readPlaces(
    reading,
    at,
    single,
    articleBefore(before, at),
    before?.kind === "places" ? before : undefined,
  );
  if (places) {
    addPlaces(reading, places, elements);
    return Math.max(at + 1, elements.at(-1)?.end ?? 0);
  }
  const item = unknownItem(reading, at, elements.at(-1));
  if (item) {
    elements.push(...item);
    return item[1].end;
  }
  const bare = bareAt(reading, at, elements);
  return bare ? addBare(reading, bare, elements) : at + 1;
}

/** Whether a name is said to stand in a volume: "COPPA (15 U.S.C. § 6501)" is the Act, and no Rule in "16 CFR". */
function isInVolume(reading: Reading, last: Element, at: number): boolean {
  if (last.kind !== "name" || !last.instruments.some(({ jurisdiction }) => jurisdiction === IN_VOLUMES)) return false;
  const gap = readGap(reading, last.end, at);
  return gap.end === at && (gap.bits & ~(COMMA | OPEN)) === 0;
}

/** The state whose laws are collected in numbered volumes. */
const IN_VOLUMES = "US";

/** "3" in "Article 3 § 1" */
function articleBefore(before: Element | undefined, at: number): string | undefined {
  if (before?.kind !== "places" || before.unit !== "article" || before.end !== at) return undefined;
  return before.items.at(-1)?.path[0];
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

/** What may begin at a token, as bits. */
function hintAt(reading: Reading, at: number): number {
  const {
    tokens: { kind, word, flags },
    lexicon,
  } = reading;
  const number = word[at] ?? 0;
  let hint = lexicon.hints.of(number, lexicon);
  const own = lexicon.own?.phrases.roots[0];
  if (own && lexicon.forms.of(number).some((form) => (own[form] ?? 0) > 0)) hint |= BEGINS_NAME;
  else if (
    (hint & BEGINS_NAME) !== 0 &&
    isPartOfPhrases(reading, at + 1) &&
    !lexicon.hints.mayGoOn(number, word[at + 1] ?? 0, lexicon)
  )
    hint &= ~BEGINS_NAME;
  if ((hint & (OPENS | NEEDS_NUMBER)) !== 0 && isNoPlace(reading, at, hint)) hint &= ~BEGINS_PLACE;
  if ((hint & LONE_LETTER) !== 0 && kind[at + 1] === WORD && !mayBeNumber(reading, at + 1)) hint &= ~BEGINS_PLACE;
  if ((hint & UNKNOWN_WORD) === 0) return hint;
  if (((flags[at] ?? 0) & CAPITAL) !== 0) hint |= BEGINS_NAME;
  return kind[at + 1] === NUMBER ? hint | BEGINS_PLACE : hint;
}

/** A bracket or a quote that nothing closes behind one token, and the word of a unit before another word. */
function isNoPlace(reading: Reading, at: number, hint: number): boolean {
  const {
    tokens: { word, kind, length },
    lexicon,
  } = reading;
  if ((hint & OPENS) !== 0) return at + 2 >= length || kind[at + 2] !== MARK;
  const next = word[at + 1] ?? 0;
  return (
    isWord(reading, at + 1) &&
    (lexicon.hints.of(next, lexicon) & AMONG_NUMBERS) === 0 &&
    !lexicon.hints.isLongerUnit(word[at] ?? 0, next, lexicon)
  );
}

/** Whether a token is none that a phrase is the same phrase without. */
function isPartOfPhrases(reading: Reading, at: number): boolean {
  const { kind, length } = reading.tokens;
  if (at >= length) return false;
  return kind[at] === WORD || kind[at] === NUMBER || (kind[at] === MARK && !isMark(reading, at, LEFT_OUT));
}

/** "articles 9, paragraph 2": what follows "and" belongs to the outer unit; "paras. 67, 68, paras. 70, 71" has none. */
function isNested(reading: Reading, outer: PlacesElement, start: number): boolean {
  if ([outer.unit, outer.orPlural?.unit].includes(unitAt(reading, start)?.unit.unit)) return false;
  const gap = readGap(reading, outer.end, start);
  return gap.end === start && !gap.and && !gap.semicolon && !gap.of && start > outer.end;
}

function addPlaces(reading: Reading, read: PlacesElement, elements: Element[]): void {
  const places = isOfThisText(reading, read.end) ? { ...read, ofThisText: true } : read;
  // "draft Articles 14 to 16"
  const drafted = read.start - 1;
  if (isIn(reading, drafted, "drafts") && (elements.at(-1)?.end ?? 0) <= drafted)
    elements.push({ ...unknownName(drafted, read.start), pointer: "draft" });
  const last = elements.at(-1);
  const run = last?.kind === "places" ? asRun(reading, last, places) : undefined;
  if (run) elements.splice(-1, 1, run);
  else elements.push(places);
  const more = readMore(reading, elements) ?? readOfOtherYear(reading, elements);
  if (more) {
    elements.push(more);
    return;
  }
  const { end } = elements.at(-1) ?? places;
  const behind = end + 1;
  if (markAt(reading, end) === "(" && isDraftAlone(reading, behind) && markAt(reading, behind + 1) === ")") {
    elements.push({ ...unknownName(behind, behind + 1), pointer: "draft" });
    return;
  }
  const gap = readGap(reading, end);
  // A name that is known follows, perhaps behind its organisation or its state.
  const beside = isBehindName(reading, elements) ? undefined : nameBeside(reading, end);
  for (let at = gap.end; at < gap.end + 5; at++)
    if ((at === gap.end || isLeading(reading, gap.end, at)) && (beside ? isOfCatalogue : beginsName)(reading, at))
      return;
  if (beside) {
    elements.push(beside);
    return;
  }
  if (readAct(reading, gap.end + 1)?.start === gap.end) return;
  if (gap.end > end && readPlaces(reading, gap.end, true)) return;
  const part = gap.end > end ? unitAt(reading, gap.end) : undefined;
  if (part) {
    if (isUnread(reading, gap, part.end)) elements.push({ ...unknownName(gap.end, part.end), pointer: "unknown" });
    return;
  }
  const isAnnex = places.unit === "annex" || places.unit === "schedule";
  const name = nameAfter(reading, end, isAnnex) ?? paperBehind(reading, end, places.unit);
  // A page is cited of what is known only.
  if (name) elements.push(places.unit === "page" ? { ...unknownName(end, end), pointer: "unknown" } : name);
}

/** Whether the last places stand right behind a name, so that a bracket behind them may hold anything: "CRC, art. 3 (BIC)". */
function isBehindName(reading: Reading, elements: readonly Element[]): boolean {
  const [name, places] = elements.slice(-2);
  if (name?.kind !== "name" || !places) return false;
  const gap = readGap(reading, name.end, places.start);
  return gap.end >= places.start && !(gap.close || gap.semicolon || gap.newline);
}

/** "paragraph 1 of the section “e”": of a part by a number that can't be read as one. */
const isUnread = (reading: Reading, { of }: Gap, end: number): boolean => of && isMark(reading, end, "\"'");

const beginsName = (reading: Reading, at: number): boolean =>
  (coreNameAt(reading, at) ?? actAt(reading, at)) !== undefined;

const isOfCatalogue = (reading: Reading, at: number): boolean =>
  coreNameAt(reading, at)?.meaning.kind === "name" || (actAt(reading, at)?.instruments.length ?? 0) > 0;

/** An organisation, a state, a year or a word such as "said" before a name. */
const isLeading = (reading: Reading, from: number, at: number): boolean =>
  (at - 1 === from && isIn(reading, from, "saying which") && isOfCatalogue(reading, at)) ||
  phraseBefore(reading, from, at, "organisations") >= 0 ||
  phraseBefore(reading, from, at, "body words") === from ||
  phraseBefore(reading, from, at - 1, "organisations") >= 0 ||
  stateBefore(reading, from, at) !== undefined ||
  (at - 1 === from &&
    (isNumber(reading, from) || (stateOf(reading, from) !== undefined && isOfCatalogue(reading, at))));

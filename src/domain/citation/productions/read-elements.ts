import type { NameMeaning, PointerMeaning } from "../names/meaning";
import { BEGINS_ACT, BEGINS_NAME, BEGINS_PLACE, UNKNOWN_WORD } from "../lexicon/hints";
import { CAPITAL, NUMBER } from "../tokens/tokens";
import { withAside } from "./asides";
import type { Body } from "./bodies";
import { isOfBody, ofTheirBodies, rightBehind, seriesAt } from "./bodies";
import { derivedBefore, derivedName } from "./derived";
import type { Element, NameElement, PlacesElement } from "./elements";
import { unknownName } from "./elements";
import { readGap } from "./gaps";
import { folded, isCapital, isCapitals, isNumber, isSpaced, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import {
  bodyEnd,
  coreNameAt,
  isActNumber,
  quotedEnd,
  readAct,
  readNumberedAct,
  readTitle,
  withEnding,
  withWhatIsBefore,
  withYear,
} from "./names";
import type { CoreName } from "./names";
import { asRun, isOfThisText, readBare, readPlaces, unitAt } from "./places";
import { readMore, readSeries, readSeveral } from "./series";
import { ofItsState, stateBefore, stateOf } from "./states";
import { withSubject, withTitle } from "./subject-tail";
import { ofItsSubject } from "./subjects";
import { nameAfter, sharedName } from "./unknown";

/** The names and the places of a text, in reading order and not overlapping. */
export function readElements(reading: Reading): readonly Element[] {
  const elements: Element[] = [];
  const bodies: Body[] = [];
  const { length } = reading.tokens;
  for (let at = 0; at < length;) {
    const end = elements.at(-1)?.end ?? 0;
    if (at < end) {
      at = end;
      continue;
    }
    at = readAt(reading, at, elements, bodies);
  }
  const told = bodies.length > 0 ? ofTheirBodies(reading, elements, bodies) : elements;
  return mergeNames(reading, told);
}

/** Reads what begins at a token, and gives the next one to look at. */
function readAt(reading: Reading, at: number, elements: Element[], bodies: Body[]): number {
  if (!mayBeginAny(reading, at)) return at + 1;
  const act = readAct(reading, at) ?? readNumberedAct(reading, at);
  const core = coreNameAt(reading, at);
  if (act && act.end >= (core?.end ?? 0)) return addName(reading, act, elements, at);
  if (core) {
    const next = readNameAt(reading, core, elements, bodies);
    if (next > at) return next;
  }
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
  if (bare) {
    const last = elements.at(-1);
    elements.push(bare);
    const gap = readGap(reading, bare.end);
    const isBeside = gap.end === bare.end || (gap.of && !gap.and && !gap.comma);
    const shared =
      last?.kind === "name" && isBeside && !beginsName(reading, gap.end) ? unknownAfterBare(reading, bare) : undefined;
    if (shared) elements.push(shared);
    return shared?.end ?? bare.end;
  }
  return at + 1;
}

/** Most words begin neither a name nor a place, which costs one look. */
function mayBeginAny({ tokens: { kind, word, flags }, lexicon }: Reading, at: number): boolean {
  if (kind[at] === NUMBER) return true;
  const number = word[at] ?? 0;
  const hint = lexicon.hints.of(number, lexicon);
  if ((hint & (BEGINS_NAME | BEGINS_PLACE | BEGINS_ACT)) !== 0) return true;
  const own = lexicon.own?.phrases.roots[0];
  if (own && lexicon.forms.of(number).some((form) => (own[form] ?? 0) > 0)) return true;
  return (hint & UNKNOWN_WORD) !== 0 && (((flags[at] ?? 0) & CAPITAL) !== 0 || kind[at + 1] === NUMBER);
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
  if (gap.end > end && (readPlaces(reading, gap.end, true) || unitAt(reading, gap.end))) return;
  const name = nameAfter(reading, end);
  if (name) elements.push(name);
}

const beginsName = (reading: Reading, at: number): boolean =>
  (coreNameAt(reading, at) ?? readAct(reading, at) ?? readNumberedAct(reading, at)) !== undefined;

const isLeading = (reading: Reading, from: number, at: number): boolean => {
  for (let one = from; one < at; one++) {
    const org = phraseEnd(reading, one, "organisations");
    if (org === at || org === at - 1 || stateBefore(reading, one, at)) return true;
  }
  return at - 1 === from && (isNumber(reading, from) || stateOf(reading, from) !== undefined);
};

/** Numbers that may share the unit of the places before them, or stand right behind a name. */
function bareAt(reading: Reading, at: number, elements: readonly Element[]): PlacesElement | undefined {
  const last = elements.at(-1);
  if (!last || !isNumber(reading, at)) return undefined;
  const gap = readGap(reading, last.end, at);
  if (gap.end !== at || gap.newline || gap.to || gap.with) return undefined;
  const outer = [...elements].reverse().find((one) => one.kind === "places" && one.rank <= 1);
  const unit = outer?.kind === "places" ? outer : undefined;
  if (last.kind === "name" && !(gap.and || gap.comma || gap.semicolon)) {
    if (last.instruments.length === 0 && !last.pointer) return undefined;
    return readBare(reading, at, gap.open ? unit?.unit : undefined, false);
  }
  return unit && elements.length > 1 ? readBare(reading, at, unit.unit, unit.plural) : undefined;
}

/** The name that a core is, with all that belongs to it; gives where to go on, or the core's start when it is none after all. */
function readNameAt(reading: Reading, core: CoreName, elements: Element[], bodies: Body[]): number {
  const { start, end, meaning } = core;
  switch (meaning.kind) {
    case "body": {
      const body = { start, end, treaties: [], own: meaning.own };
      bodies.push(body);
      return addOtherBody(reading, body, elements);
    }
    case "series": {
      if (meaning.singular !== undefined) {
        const several = readSeveral(reading, core);
        elements.push(...several);
        return several.at(-1)?.end ?? start;
      }
      const one = readSeries(reading, start, end);
      if (!one) return start;
      return add(withItsTreaty(one, elements), elements);
    }
    case "pointer": {
      const name = readPointer(reading, core, meaning);
      if (!name) return start;
      const from = endOfOthers(elements, name.start);
      const derived =
        name.instruments.length === 0 && name.pointer !== "draft" ? derivedBefore(reading, from, name) : undefined;
      return add(derived?.pointer === "draft" ? name : (derived ?? name), elements);
    }
    default:
      return readKnownName(reading, { ...core, meaning }, elements, bodies);
  }
}

function readKnownName(
  reading: Reading,
  core: CoreName & { readonly meaning: NameMeaning },
  elements: Element[],
  bodies: Body[],
): number {
  const { start, end, meaning } = core;
  if (isActNumber(reading, core)) return start;
  const bodyWord = bodyEnd(reading, end);
  if (bodyWord > 0) {
    const body = { start, end: bodyWord, treaties: meaning.instruments, own: false };
    bodies.push(body);
    return addOtherBody(reading, body, elements);
  }
  if (meaning.title) {
    const titled = readTitle(reading, core);
    return titled ? addName(reading, titled, elements, start) : start;
  }
  const name: NameElement = {
    ...unknownName(start, withEnding(reading, end)),
    instruments: meaning.instruments,
    everyday: meaning.everyday && !isCapital(reading, start),
  };
  const dated = withYear(reading, name, meaning.others);
  return addName(reading, { ...dated, end: quotedEnd(reading, start, dated.end) }, elements, start);
}

function addName(reading: Reading, name: NameElement, elements: Element[], at: number): number {
  const own = withWhatIsItsOwn(reading, name, elements);
  const told =
    derivedName(reading, endOfOthers(elements, own.start), own) ?? withSubject(reading, ofItsSubject(reading, own));
  while ((elements.at(-1)?.end ?? 0) > told.start) elements.pop();
  splitBefore(reading, elements, told);
  elements.push(told);
  if (told.instruments.length > 0)
    for (let more = readMore(reading, elements); more; more = readMore(reading, elements)) elements.push(more);
  const dotted = dottedBehind(reading, told);
  if (dotted) elements.push({ ...dotted, bare: false });
  return Math.max(at + 1, elements.at(-1)?.end ?? 0);
}

/** "16 CFR 312" before ".5": the name ends with the first part of the number. */
function dottedBehind(reading: Reading, { end, instruments }: NameElement): PlacesElement | undefined {
  const isDotted =
    instruments.length > 0 &&
    markAt(reading, end) === "." &&
    !isSpaced(reading, end) &&
    isNumber(reading, end + 1) &&
    !isSpaced(reading, end + 1);
  const bare = isDotted && isNumber(reading, end - 1) ? readBare(reading, end - 1, "section", false) : undefined;
  return bare && { ...bare, start: end, unit: undefined };
}

/**
 * The last number of a list after a name, where another name follows it at once, is that one's: "CRC, Article 16, and 8
 * GDPR".
 */
function splitBefore(reading: Reading, elements: Element[], name: NameElement): void {
  const [before, places] = [elements.at(-2), elements.at(-1)];
  if (before?.kind !== "name" || places?.kind !== "places" || places.items.length < 2 || places.end !== name.start)
    return;
  const at = places.end - 1;
  if (!isNumber(reading, at) || !isCapitals(reading, name.start)) return;
  const and = phraseEnd(reading, at - 1, "joins") === at;
  const item = places.items.at(-1);
  const gap = readGap(reading, before.end, places.start);
  if (!and || !item || gap.end < places.start || gap.dash) return;
  elements.splice(
    -1,
    1,
    { ...places, end: at - 1, items: places.items.slice(0, -1) },
    { ...places, start: at, items: [item], bare: true },
  );
}

/** Where what surely belongs to something else ends, before a name: a place, a name that is known, or what is far away. */
function endOfOthers(elements: readonly Element[], start: number): number {
  let last = elements.length - 1;
  for (let one = elements[last]; one?.kind === "name" && one.instruments.length === 0; one = elements[last]) {
    if (one.end < start - FAR) break;
    last--;
  }
  return elements[last]?.end ?? 0;
}

const FAR = 40;

/** A name with its state, its organisation and its asides. */
function withWhatIsItsOwn(reading: Reading, name: NameElement, elements: readonly Element[]): NameElement {
  if (name.instruments.length === 0) return name;
  const before = elements.at(-1);
  const isUnknown = before?.kind === "name" && before.instruments.length === 0;
  const from = (isUnknown ? elements.at(-2) : before)?.end ?? 0;
  if (goesOn(reading, name)) return unknownName(name.start, name.end);
  return withAside(reading, withWhatIsBefore(reading, from, ofItsState(reading, from, name)));
}

/** "UN Guiding Principles on Internal Displacement" are others. */
function goesOn(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++)
    if (phraseEnd(reading, at, "open ended") === end) return phraseEnd(reading, end, "longer names") > 0;
  return false;
}

const add = (name: NameElement, elements: Element[]): number => {
  while ((elements.at(-1)?.end ?? 0) > name.start) elements.pop();
  elements.push(name);
  return name.end;
};

/** "CEDAW general recommendation No. 35" is no citation of the treaty that its committee goes by. */
function withItsTreaty(name: NameElement, elements: readonly Element[]): NameElement {
  const before = elements.at(-1);
  return before?.kind === "name" && before.end === name.start ? { ...name, start: before.start } : name;
}

/** "CESCR general comment No. 25" is not the one of the catalogue; "CRC Committee, general comment No. 25" is. */
function addOtherBody(reading: Reading, body: Body, elements: Element[]): number {
  const at = rightBehind(reading, body.end);
  const next = coreNameAt(reading, at);
  if (
    next?.meaning.kind === "name" &&
    next.meaning.instruments.every(({ symbol }) => symbol?.includes("/GC/") ?? false)
  )
    return isOfBody(body, next.meaning.instruments) ? body.end : add(unknownName(body.start, next.end), elements);
  const series = seriesAt(reading, at);
  const one = series > 0 && !body.own ? readSeries(reading, body.start, series) : undefined;
  return one ? add(one, elements) : body.end;
}

function readPointer(
  reading: Reading,
  { start, end }: CoreName,
  { pointer, instrument }: PointerMeaning,
): NameElement | undefined {
  const from = folded(reading, start - 1) === "the" ? start - 1 : start;
  const last = withEnding(reading, end);
  const longer =
    pointer !== "draft" &&
    pointer !== "current instrument" &&
    isSpaced(reading, last) &&
    phraseEnd(reading, last, "longer names") > 0;
  if (longer) {
    // "the Optional Protocol to the International Covenant …" is one name, and not the Covenant's.
    const at = folded(reading, last + 1) === "the" ? last + 2 : last + 1;
    const next = /^(?:to|of|к)$/iu.test(written(reading, last)) ? coreNameAt(reading, at) : undefined;
    if (next?.meaning.kind === "name") return unknownName(from, next.end);
    return { ...withTitle(reading, unknownName(from, last)), pointer: "unknown" };
  }
  if (instrument) return { ...unknownName(from, last), instruments: [instrument] };
  return { ...unknownName(from, last), pointer };
}

/** Names of one instrument beside each other as one: "Convention on the Rights of the Child (CRC)". */
function mergeNames(reading: Reading, elements: readonly Element[]): readonly Element[] {
  const merged: Element[] = [];
  for (const element of elements) {
    const last = merged.at(-1);
    if (tellsPointer(reading, merged, element)) continue;
    const one = last?.kind === "name" && element.kind === "name" ? sameName(reading, last, element) : undefined;
    if (one) merged[merged.length - 1] = one;
    else merged.push(element);
  }
  return merged;
}

/** "Конвенцияның 16-бабы (Бала құқықтары туралы конвенция)": what a word pointed at is told behind its places. */
function tellsPointer(reading: Reading, merged: Element[], told: Element): boolean {
  const [pointer, places] = [merged.at(-2), merged.at(-1)];
  if (told.kind !== "name" || told.instruments.length === 0 || pointer?.kind !== "name" || places?.kind !== "places")
    return false;
  if (!pointer.pointer || pointer.pointer === "draft" || pointer.instruments.length > 0) return false;
  const gap = readGap(reading, places.end, told.start);
  if (gap.end !== told.start || !gap.open || gap.comma || markAt(reading, told.end) !== ")") return false;
  merged[merged.length - 2] = { ...pointer, pointer: undefined, instruments: told.instruments };
  return true;
}

function sameName(reading: Reading, first: NameElement, second: NameElement): NameElement | undefined {
  const gap = readGap(reading, first.end, second.start);
  if (gap.end !== second.start || gap.and || gap.of || gap.with || gap.semicolon || gap.newline || gap.close || gap.to)
    return undefined;
  const closing = gap.open && markAt(reading, second.end) === ")" ? second.end + 1 : second.end;
  const isBeside = gap.open ? closing > second.end : !gap.comma && !gap.dash && !gap.bar && !gap.colon;
  const treaty = isBeside ? ofTreaty(first, second, closing) : undefined;
  if (treaty) return treaty;
  // "article 44 of the convention (Convention on the Rights of the Child)"
  const isTold =
    first.pointer && first.pointer !== "draft" && gap.open && closing > second.end && second.instruments.length > 0;
  if (isTold) return { ...second, start: first.start, end: closing };
  if (first.pointer || second.pointer) return undefined;
  const shared = first.instruments.filter((instrument) => second.instruments.includes(instrument));
  const everyday = first.everyday && second.everyday;
  const span = { start: first.start, end: closing };
  if (shared.length > 0 && !gap.comma && !gap.dash && !gap.bar)
    return { ...first, ...span, everyday, instruments: shared };
  if (gap.comma || gap.open || gap.dash || gap.bar || first.instruments.length !== 1) return undefined;
  const series = second.instruments.filter(({ symbol }) => symbol?.includes("/GC/") ?? false);
  if (series.length === 0) return undefined;
  return {
    ...second,
    ...span,
    instruments: series.filter(({ symbol }) => symbol?.startsWith(`${first.instruments[0]?.short}/`) ?? false),
  };
}

/** "GC 25 (CRC)", "GC 25 (ICCPR)": the treaty in the bracket says whose comment it is. */
function ofTreaty(first: NameElement, second: NameElement, end: number): NameElement | undefined {
  const [treaty] = second.instruments;
  const symbols = first.instruments.map(({ symbol }) => symbol ?? "");
  if (treaty?.pinpoint.unit !== "article" || first.pointer) return undefined;
  if (first.instruments.length === 0) return first.ofSeries ? unknownName(first.start, end) : undefined;
  if (!symbols.every((symbol) => symbol.includes("/GC/"))) return undefined;
  if (!symbols.every((symbol) => symbol.startsWith(`${treaty.short}/`))) return unknownName(first.start, end);
  return end > second.end ? { ...first, end } : undefined;
}

export const unknownAfterBare = (reading: Reading, places: PlacesElement): NameElement | undefined => {
  const gap = readGap(reading, places.end);
  return isWord(reading, gap.end) ? sharedName(reading, gap.end) : undefined;
};

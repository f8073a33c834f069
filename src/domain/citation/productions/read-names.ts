import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { MODELS } from "../lexicon/extra-words";
import type { NameMeaning } from "../lexicon/meaning";
import { isLettersOf } from "../lexicon/says-its-state";
import { factsStart } from "./act-facts";
import { isActNumber, quotedEnd, quotedStart, readTitle } from "./acts";
import { withAside } from "./asides";
import { withBody, withWhatIsBefore } from "./before-names";
import { bodyOf } from "./bodies";
import type { Body } from "./bodies";
import { derivedBefore, derivedName } from "./derived";
import { spanning, unknownName } from "./elements";
import type { Element, NameElement, PlacesElement } from "./elements";
import { COLON, COMMA, OF } from "./gap";
import { readGap } from "./gaps";
import {
  beginsAs,
  isCapital,
  isCapitals,
  isMark,
  isNumber,
  isSpaced,
  isTight,
  markAt,
  phraseEnd,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { ofYearBefore, withYear } from "./name-years";
import { bodyEnd, withEnding } from "./names";
import type { CoreName } from "./core-name";
import { readOfOtherYear } from "./other-years";
import { readBare } from "./places";
import { readPointer } from "./pointers";
import { readMore, readSeries, readSeveral } from "./series";
import { ofItsState, ofStateSpokenOf } from "./states";
import { asDefined } from "./what-is-defined";
import { withSubject } from "./subject-tail";
import { ofItsSubject } from "./subjects";

/** The name that a core is, with all that belongs to it; gives where to go on, or the core's start when it is none after all. */
export function readNameAt(reading: Reading, core: CoreName, elements: Element[], bodies: Body[]): number {
  const { start, end, meaning } = core;
  switch (meaning.kind) {
    case "body": {
      bodies.push(bodyOf(meaning, start, end));
      return end;
    }
    case "series": {
      if (meaning.singular !== undefined) {
        const several = readSeveral(reading, core);
        elements.push(...several);
        return several.at(-1)?.end ?? start;
      }
      const one = readSeries(reading, start, end);
      if (!one) return start;
      return add(withSubject(reading, withItsTreaty(one, elements)), elements);
    }
    case "pointer": {
      const name = readPointer(reading, core, meaning);
      if (!name) return start;
      const defined = name.instruments.length === 0 ? asDefined(reading, name, elements) : undefined;
      if (defined) return add(defined, elements);
      const from = endOfOthers(elements, name.start);
      const derived =
        name.instruments.length === 0 && name.pointer !== "draft" ? derivedBefore(reading, from, name) : undefined;
      if (name.pointer === "draft") splitDrafts(reading, elements, name);
      return add(derived ?? name, elements);
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
  const bodyWord = bodyEnd(reading, end) || (isBodyByDocument(reading, core, meaning.instruments) ? end : 0);
  if (bodyWord > 0) {
    bodies.push(bodyOf(meaning, start, bodyWord));
    return bodyWord;
  }
  if (meaning.title) {
    const titled = readTitle(reading, core);
    return titled ? addName(reading, titled, elements, start) : start;
  }
  const longer = otherNumberEnd(reading, core);
  if (longer > end) return addName(reading, unknownName(start, longer), elements, start);
  const name: NameElement = {
    ...unknownName(start, withEnding(reading, end)),
    instruments: meaning.instruments,
    everyday: meaning.everyday && !isCapital(reading, start),
  };
  const inState = orByItsLetters(reading, ofStateSpokenOf(reading, name, meaning.others, elements), meaning.others);
  const dated = withYear(reading, inState, meaning.others);
  return addName(reading, spanning(dated, dated.start, quotedEnd(reading, start, dated.end)), elements, start);
}

/** Where the number of another standard ends that goes on behind the name of one: "IEEE 2089.1-2024" beside "IEEE 2089". */
function otherNumberEnd(reading: Reading, { end, meaning }: CoreName & { readonly meaning: NameMeaning }): number {
  let at = end;
  if (!isNumber(reading, end - 1) || meaning.instruments.some(({ kind }) => kind !== "standard")) return at;
  while (isMark(reading, at, ".-:") && isTight(reading, at) && isNumber(reading, at + 1)) at += 2;
  return at;
}

/** "CEDAW (CEDAW/C/KAZ/CO/5)": the Committee that goes by its treaty's letters, with the symbol of a document of its own. */
function isBodyByDocument(reading: Reading, { start, end }: CoreName, instruments: readonly Instrument[]): boolean {
  if (markAt(reading, end) !== "(" || markAt(reading, end + 2) !== "/") return false;
  const symbol = written(reading, end + 1);
  if (written(reading, start) !== symbol) return false;
  return instruments.some(({ short }) => symbol === short) && written(reading, end + 3) === "C";
}

/** Letters that several states' acts go by, "OSA", mean any of them where no state is spoken of. */
function orByItsLetters(reading: Reading, name: NameElement, others: readonly Instrument[]): NameElement {
  const words = wordsIn(reading, name.start, name.end);
  const byLetters = name.alone || name.isDoubtful ? [] : others.filter((one) => isLettersOf(words, one));
  return byLetters.length > 0 ? { ...name, instruments: [...name.instruments, ...byLetters] } : name;
}

/** Add a name with all that belongs to it; gives the next token to look at. */
export function addName(reading: Reading, name: NameElement, elements: Element[], at: number): number {
  const own = withWhatIsItsOwn(reading, name, elements);
  const from = endOfOthers(elements, own.start);
  const found =
    derivedName(reading, from, own) ?? withBody(reading, from, withSubject(reading, ofItsSubject(reading, own)));
  const told = spanning(found, quotedStart(reading, found.start, found.end), found.end);
  while ((elements.at(-1)?.end ?? 0) > told.start) elements.pop();
  splitBefore(reading, elements, told);
  elements.push(told);
  if (told.instruments.length > 0)
    for (let more = readMore(reading, elements); more; more = readMore(reading, elements)) elements.push(more);
  const ofOtherYear = readOfOtherYear(reading, elements);
  if (ofOtherYear) elements.push(ofOtherYear);
  const dotted = dottedBehind(reading, told);
  if (dotted) elements.push({ ...dotted, bare: false });
  return Math.max(at + 1, elements.at(-1)?.end ?? 0);
}

/** "16 CFR 312" before ".5", "§ 1798.99" before ".31": the name ends with the first parts of the number. */
function dottedBehind(reading: Reading, { end, instruments }: NameElement): PlacesElement | undefined {
  const isDotted =
    instruments.length > 0 && markAt(reading, end) === "." && isTight(reading, end) && isNumber(reading, end + 1);
  let first = end - 1;
  while (markAt(reading, first - 1) === "." && isNumber(reading, first - 2)) first -= 2;
  const bare = isDotted && isNumber(reading, first) ? readBare(reading, first, "section", false) : undefined;
  return bare && { ...bare, start: end, unit: undefined };
}

/**
 * The last number of a list after a name, where another name follows it at once, is that one's: "CRC, Article 16, and 8
 * GDPR", "CRC Art. 16, 17 ICCPR". Behind a comma nobody can tell whose it is where the unit counts several, nor whose
 * those between the first and the last are: "CRC Arts. 16, 17 ICCPR", "CRC Art. 3, 16, 17 ICCPR".
 */
function splitBefore(reading: Reading, elements: Element[], name: NameElement): void {
  const [before, places] = [elements.at(-2), elements.at(-1)];
  if (before?.kind !== "name" || places?.kind !== "places" || places.items.length < 2 || places.end !== name.start)
    return;
  const at = places.end - 1;
  if (!isNumber(reading, at) || !isCapitals(reading, name.start)) return;
  const and = phraseEnd(reading, at - 1, "joins") === at;
  const owned = elements.at(-3);
  if (!and && (markAt(reading, at - 1) !== "," || hasOwnPlace(reading, name) || isOwner(reading, before, owned)))
    return;
  const item = places.items.at(-1);
  const gap = readGap(reading, before.end, places.start);
  if (!item || gap.end < places.start || gap.dash) return;
  const first = and || places.plural ? places.items.length - 1 : 1;
  const between = places.items.slice(first, -1);
  const from = at - 2 * between.length;
  elements.splice(-1, 1, { ...places, end: from - 1, items: places.items.slice(0, first) });
  if (between.length > 0)
    elements.push({ ...places, start: from, end: at - 1, items: between, bare: true, isUnclear: true });
  elements.push({ ...places, start: at, items: [item], bare: true, ...(!and && places.plural && { isUnclear: true }) });
}

/** The last number of such a list is the draft's, and nobody can tell whose the others are: "CRC Art. 16, 17 of the draft". */
function splitDrafts(reading: Reading, elements: Element[], name: NameElement): void {
  const [before, places] = [elements.at(-2), elements.at(-1)];
  if (before?.kind !== "name" || places?.kind !== "places" || places.items.length < 2 || places.plural) return;
  const at = places.end - 1;
  const [gap, of] = [readGap(reading, before.end, places.start), readGap(reading, places.end, name.start)];
  const isList = before.instruments.length > 0 && gap.end >= places.start && (gap.bits & ~(COMMA | COLON)) === 0;
  if (
    !isList ||
    of.end < name.start ||
    (of.bits & ~OF) !== 0 ||
    !isNumber(reading, at) ||
    markAt(reading, at - 1) !== ","
  )
    return;
  elements.splice(
    -1,
    1,
    { ...places, end: at - 1, items: places.items.slice(0, -1), isUnclear: true },
    { ...places, start: at, items: places.items.slice(-1) },
  );
}

/** Whether a name has a place before it, as the next one may: "ст. 16 КПР, пп. 67, 70 ЗОП № 25". */
function isOwner(reading: Reading, { start }: NameElement, places: Element | undefined): boolean {
  if (places?.kind !== "places") return false;
  const gap = readGap(reading, places.end, start);
  return gap.end >= start && !(gap.comma || gap.semicolon || gap.newline);
}

const hasOwnPlace = (reading: Reading, { end }: NameElement): boolean =>
  isNumber(reading, end) || isNumber(reading, phraseEnd(reading, end, "units"));

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
  if (isModel(reading, name)) return unknownName(name.start - 1, name.end);
  const ofYear = ofYearBefore(reading, from, name);
  if (ofYear) return ofYear;
  return withAside(
    reading,
    withFactsBefore(reading, from, withWhatIsBefore(reading, from, ofItsState(reading, from, name))),
  );
}

const withFactsBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  name.instruments.some(isOwn) ? { ...name, start: factsStart(reading, from, name.start) } : name;

/** "UN Guiding Principles on Internal Displacement" are others. */
function goesOn(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++)
    if (phraseEnd(reading, at, "open ended") === end) return phraseEnd(reading, end, "longer names") > 0;
  return false;
}

/** An act that parliaments may follow, and not the one of a state: "Модельный цифровой кодекс СНГ". */
const isModel = (reading: Reading, { start, instruments }: NameElement): boolean =>
  beginsAs(reading, start - 1, MODELS) &&
  isSpaced(reading, start) &&
  instruments.every(({ jurisdiction }) => jurisdiction !== "INT");

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

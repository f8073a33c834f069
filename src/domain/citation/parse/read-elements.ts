import type { NameIndex } from "../names/name-index";
import { derivedName } from "../names/derived-names";
import type { Element, NameElement } from "../elements";
import type { Anchor } from "./find-anchors";
import { startWithOrganisation } from "../names/organisations";
import { ofTheirBodies } from "../names/of-their-bodies";
import { ofItsSubject } from "../names/of-its-subject";
import { ofItsState, startWithState } from "../names/of-its-state";
import { withActAfter, withActBefore, withActOfNumber } from "../names/quoted-titles";
import { readJoin } from "../places/read-join";
import { bodyEnd, readName, readMore, readOtherBody, readSeveral, unknownName } from "../names/read-names";
import { readBareNumbers, readOuterNumbers, readPlaces } from "../places/read-places";
import { asRun } from "../places/runs-of-places";
import { inBracketToo, sharingUnit, sharingWithUnknown, splitBefore } from "../places/shared-units";
import { FOLDED, QUOTE, isBlankCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import { nameAfter } from "../names/unknown-names";
import { withAside } from "../names/with-aside";
import type { Instrument } from "../../instrument/instrument";

/** The names and the places around a text's anchors, in reading order and not overlapping. */
export function readElements(text: string, anchors: readonly Anchor[], names: NameIndex): readonly Element[] {
  const elements: Element[] = [];
  const bodies: Anchor[] = [];
  const add = (element: Element | undefined): void => {
    if (element) elements.push(element);
  };
  const sharingWith = (index: number): readonly Element[] =>
    sharingWithUnknown(text, elements, nextOf(anchors, index)?.start ?? text.length, names);
  for (const [index, anchor] of anchors.entries()) {
    const end = elements.at(-1)?.end ?? 0;
    if (anchor.start < end) continue;
    const { meaning } = anchor;
    if (meaning.kind === "unit") {
      const read = readPlaces(text, anchor, meaning, end, elements.at(-1), names);
      const places = read && isOfThisText(text, read.end, names) ? { ...read, ofThisText: true } : read;
      add(places);
      const run = places && asRun(text, elements, names);
      if (run) elements.splice(-2, 2, run);
      if (places) elements.push(...readOuterNumbers(text, elements, names));
      const last = elements.at(-1);
      const series = elements.at(-2);
      if (!places || !last) continue;
      const more = series?.kind === "name" ? readMore(text, last.end, series, names) : [];
      if (more.length > 0) elements.push(...more);
      else add(unknownNameAfter(text, last, anchors[index + 1], names));
    } else if (meaning.kind === "series" && meaning.singular !== undefined) {
      elements.push(...readSeveral(text, anchor, meaning.singular, names));
    } else if (meaning.kind === "body") {
      bodies.push(anchor);
      add(readOtherBody(text, anchor, anchors[index + 1]));
    } else {
      const body = meaning.kind === "name" ? bodyEnd(text, anchor.end, names) : 0;
      if (body > 0) bodies.push({ ...anchor, end: body });
      const read = readName(text, anchor, anchors[index + 1], names);
      const numbered = read && meaning.kind === "series" ? withItsTreaty(read, elements.at(-1)) : read;
      const own = numbered && withWhatIsItsOwn(text, numbered, elements, names);
      const name = own && (derivedName(text, endOfOthers(elements, own.start), own, names) ?? ofItsSubject(text, own));
      if (!name) continue;
      while ((elements.at(-1)?.end ?? 0) > name.start) elements.pop();
      const split = splitBefore(text, elements, name);
      if (split) elements.splice(-1, 1, ...split);
      add(sharingUnit(text, elements, name, names));
      add(name);
      add(inBracketToo(text, elements, names));
      for (let more = sharingWith(index); more.length > 0; more = sharingWith(index)) elements.push(...more);
      if (name.instruments.length === 0 || elements.at(-1) !== name) continue;
      elements.push(...readMore(text, name.end, name, names));
      add(readBareNumbers(text, name, anchors[index + 1], names));
    }
  }
  return bodies.length > 0 ? ofTheirBodies(text, elements, bodies, names) : elements;
}

/** The next anchor that is not but the name of a body. */
const nextOf = (anchors: readonly Anchor[], index: number): Anchor | undefined =>
  anchors[index + 1]?.meaning.kind === "body" ? anchors[index + 2] : anchors[index + 1];

/** Where what surely belongs to something else ends, before a name: a place, a name that is known, or what is far away. */
function endOfOthers(elements: readonly Element[], start: number): number {
  let last = elements.length - 1;
  for (let one = elements[last]; one?.kind === "name" && one.instruments.length === 0; one = elements[last]) {
    if (one.end < start - FAR) break;
    last--;
  }
  return elements[last]?.end ?? 0;
}

/** Codes before a name beyond which nothing is looked for. */
const FAR = 200;

/** "CEDAW general recommendation No. 35" is no citation of the treaty that its committee goes by. */
const withItsTreaty = (name: NameElement, before: Element | undefined): NameElement =>
  name.instruments.length === 0 && before?.kind === "name" && before.end + 1 === name.start
    ? { ...name, start: before.start }
    : name;

/** A name with its act, its state and its organisation; undefined when it is none without them. */
function withWhatIsItsOwn(
  text: string,
  name: NameElement,
  elements: readonly Element[],
  names: NameIndex,
): NameElement | undefined {
  if (name.instruments.length === 0) return name;
  const before = elements.at(-1);
  // "Закон", which the title goes on with.
  const isAct = before?.kind === "name" && before.instruments.length === 0;
  const from = (isAct ? elements.at(-2) : before)?.end ?? 0;
  const acted = withAct(text, from, name);
  if (!acted || acted.instruments.length === 0) return acted;
  if (goesOn(text, acted, names)) return unknownName(acted.start, acted.end);
  const told = ofItsState(text, from, acted, names);
  const named = startWithOrganisation(text, from, told.start, told.instruments);
  const start = startWithYear(text, from, named, told.instruments);
  return withAside(text, start < told.start ? { ...told, start } : told);
}

/** "the 1989 Convention": the year it was adopted in may stand before it. */
function startWithYear(text: string, from: number, start: number, instruments: readonly Instrument[]): number {
  const year = /(?<!\d)((?:19|20)\d\d) $/u.exec(text.slice(Math.max(from, start - 6), start))?.[1];
  return year !== undefined && instruments.some(({ adopted }) => adopted?.startsWith(year) ?? false)
    ? start - 5
    : start;
}

const NUMBER_OF_ACT = /^(?:№|No?\.?) ?\d+-[IVXL]+$/iu;

/** "UN Guiding Principles on Internal Displacement" are others. */
function goesOn(text: string, { start, end }: NameElement, { openEnded, longerName }: NameIndex): boolean {
  if (!isBlankCode(text.charCodeAt(end))) return false;
  const isOpen = openEnded.some((words) => text.slice(start, end).toLowerCase().endsWith(words.toLowerCase()));
  return isOpen && longestPhrase(longerName, text, end + 1, { end: 0, meaning: 0 });
}

function withAct(text: string, from: number, name: NameElement): NameElement | undefined {
  if (NUMBER_OF_ACT.test(text.slice(name.start, name.end))) return withActOfNumber(text, from, name);
  if (FOLDED[text.charCodeAt(name.start)] !== QUOTE) return name;
  return /туралы[»”"]/iu.test(text.slice(name.start, name.end))
    ? withActAfter(text, name)
    : withActBefore(text, from, name);
}

const isOfThisText = (text: string, end: number, { selfReference }: NameIndex): boolean =>
  isBlankCode(text.charCodeAt(end)) && longestPhrase(selfReference, text, end + 1, { end: 0, meaning: 0 });

/** An instrument that the catalogue doesn't hold, right after a place and before the next anchor. */
function unknownNameAfter(
  text: string,
  { end }: Element,
  next: Anchor | undefined,
  names: NameIndex,
): NameElement | undefined {
  if (next && startOf(text, end, next) <= readJoin(text, end, names).end + THE) return undefined;
  return nameAfter(text, end, names);
}

/** Where an anchor starts with its organisation and its year. */
const startOf = (text: string, from: number, { start, meaning }: Anchor): number =>
  meaning.kind === "name"
    ? startWithState(
        text,
        from,
        startWithYear(text, from, startWithOrganisation(text, from, start, meaning.instruments), meaning.instruments),
      )
    : start;

/** Codes of "the ". */
const THE = 4;

import type { NameIndex } from "./name-index";
import type { Element, NameElement } from "./elements";
import type { Anchor } from "./find-anchors";
import { startWithOrganisation } from "./organisations";
import { ofTheirBodies } from "./of-their-bodies";
import { ofItsState } from "./of-its-state";
import { withActAfter, withActBefore, withActOfNumber } from "./quoted-titles";
import { readJoin } from "./read-join";
import { bodyEnd, readName, readMore, readOtherBody, readSeveral } from "./read-names";
import { readBareNumbers, readOuterNumbers, readPlaces } from "./read-places";
import { FOLDED, QUOTE } from "../text/fold-code";
import { nameAfter } from "./unknown-names";

/** The names and the places around a text's anchors, in reading order and not overlapping. */
export function readElements(text: string, anchors: readonly Anchor[], names: NameIndex): readonly Element[] {
  const elements: Element[] = [];
  const bodies: Anchor[] = [];
  const add = (element: Element | undefined): void => {
    if (element) elements.push(element);
  };
  for (const [index, anchor] of anchors.entries()) {
    const end = elements.at(-1)?.end ?? 0;
    if (anchor.start < end) continue;
    const { meaning } = anchor;
    if (meaning.kind === "unit") {
      const places = readPlaces(text, anchor, meaning, end, elements.at(-1), names);
      add(places);
      if (places) elements.push(...readOuterNumbers(text, elements, names));
      const last = elements.at(-1);
      if (places && last) add(unknownNameAfter(text, last, anchors[index + 1], names));
    } else if (meaning.kind === "series" && meaning.singular !== undefined) {
      elements.push(...readSeveral(text, anchor, meaning.singular, names));
    } else if (meaning.kind === "body") {
      bodies.push(anchor);
      add(readOtherBody(text, anchor, anchors[index + 1]));
    } else {
      const body = meaning.kind === "name" ? bodyEnd(text, anchor.end, names) : 0;
      if (body > 0) bodies.push({ ...anchor, end: body });
      const read = readName(text, anchor, anchors[index + 1], names);
      const name = read && withWhatIsItsOwn(text, read, elements, names);
      while (name && (elements.at(-1)?.end ?? 0) > name.start) elements.pop();
      add(name);
      if (!name || name.instruments.length === 0) continue;
      elements.push(...readMore(text, name, names));
      add(readBareNumbers(text, name, anchors[index + 1], names));
    }
  }
  return bodies.length > 0 ? ofTheirBodies(text, elements, bodies, names) : elements;
}

/** A name with its act, its state and its organisation; undefined when it is none without them. */
function withWhatIsItsOwn(
  text: string,
  name: NameElement,
  elements: readonly Element[],
  names: NameIndex,
): NameElement | undefined {
  if (name.instruments.length === 0) return name;
  const before = elements.at(-1);
  const isAct = before?.kind === "name" && before.pointer === "unknown";
  const from = (isAct ? elements.at(-2) : before)?.end ?? 0;
  const acted = withAct(text, from, name);
  if (!acted || acted.instruments.length === 0) return acted;
  const told = ofItsState(text, from, acted, names);
  const start = startWithOrganisation(text, from, told.start, told.instruments);
  return start < told.start ? { ...told, start } : told;
}

const NUMBER_OF_ACT = /^(?:№|No?\.?) ?\d+-[IVXL]+$/iu;

function withAct(text: string, from: number, name: NameElement): NameElement | undefined {
  if (NUMBER_OF_ACT.test(text.slice(name.start, name.end))) return withActOfNumber(text, from, name);
  if (FOLDED[text.charCodeAt(name.start)] !== QUOTE) return name;
  return /туралы.$/iu.test(text.slice(name.start, name.end)) ? withActAfter(text, name) : withActBefore(text, from, name);
}

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

/** Where an anchor starts with its organisation. */
const startOf = (text: string, from: number, { start, meaning }: Anchor): number =>
  meaning.kind === "name" ? startWithOrganisation(text, from, start, meaning.instruments) : start;

/** Codes of "the ". */
const THE = 4;

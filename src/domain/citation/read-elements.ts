import type { NameIndex } from "./name-index";
import type { Element, NameElement } from "./elements";
import type { Anchor } from "./find-anchors";
import { startWithOrganisation } from "./organisations";
import { ofTheirBodies } from "./of-their-bodies";
import { bodyEnd, readName, readOtherBody, readSeveral, withActDetails } from "./read-names";
import { readBareNumbers, readOuterNumbers, readPlaces } from "./read-places";

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
    } else if (meaning.kind === "series" && meaning.singular !== undefined) {
      elements.push(...readSeveral(text, anchor, meaning.singular, names));
    } else if (meaning.kind === "body") {
      bodies.push(anchor);
      add(readOtherBody(text, anchor, anchors[index + 1]));
    } else {
      const body = meaning.kind === "name" ? bodyEnd(text, anchor.end, names) : 0;
      if (body > 0) bodies.push({ ...anchor, end: body });
      const read = readName(text, anchor, anchors[index + 1], names);
      const detailed = read && withActDetails(text, read, elements.at(-1));
      if (detailed && detailed.start < read.start) elements.pop();
      const name = detailed && withOrganisation(text, end, detailed);
      add(name);
      if (name && name.instruments.length > 0) add(readBareNumbers(text, name, anchors[index + 1], names));
    }
  }
  return bodies.length > 0 ? ofTheirBodies(text, elements, bodies, names) : elements;
}

function withOrganisation(text: string, from: number, name: NameElement): NameElement {
  const start = startWithOrganisation(text, from, name.start, name.instruments);
  return start < name.start ? { ...name, start } : name;
}

import type { Localised } from "../../domain/language";
import { SaxesParser } from "saxes";
import { LIMITS } from "../opc/zip-entry";
import { BAD_PART, badPart } from "./refusals";

/** An element with its place in the text it was read from. Offsets count UTF-16 units; an end is not included. */
export interface Element {
  /** Name without its prefix. */
  readonly name: string;
  /** As it stands in the source, prefix included. */
  readonly qualified: string;
  readonly namespace: string;
  /** By the names as written, e.g. `"w:val"`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Where the content begins and ends; both equal `end` for `<a/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly Element[];
  /** The text right inside, without that of children. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  qualified: string;
  namespace: string;
  attributes: Record<string, string>;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  children: OpenElement[];
  text: string;
}

/** Deeper than any document a person made. */
const DEEPEST = 500;

/**
 * Read XML into a tree that remembers where each element stands, so that a
 * part can be changed in places and stay as it was everywhere else.
 *
 * @throws UnusableInput when it is not well-formed, declares a document type, or nests too deep
 */
export function toTree(xml: string, part: string): Element {
  const mark = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let count = 0;
  const refuse = (why: Localised): never => {
    throw badPart(part, why);
  };
  parser.on("error", () => refuse(BAD_PART.damaged));
  parser.on("doctype", () => refuse(BAD_PART.documentType));
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST) refuse(BAD_PART.tooDeep);
    if (++count > LIMITS.elements) refuse(BAD_PART.tooLarge);
    const attributes: Record<string, string> = {};
    for (const name in tag.attributes) attributes[name] = tag.attributes[name]?.value ?? "";
    const at = parser.position + mark;
    const start = xml.lastIndexOf("<", at - 1);
    const entry: OpenElement = {
      name: tag.local,
      qualified: tag.name,
      namespace: tag.uri,
      attributes,
      start,
      contentStart: at,
      contentEnd: at,
      end: at,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(entry);
    root ??= entry;
    open.push(entry);
  });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined || tag.isSelfClosing) return;
    element.end = parser.position + mark;
    element.contentEnd = xml.lastIndexOf("</", element.end - 1);
  });
  parser.write(xml.slice(mark)).close();
  return root ?? refuse(BAD_PART.empty);
}

/** The first child of that name, in Word's namespace or any other. */
export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at?.children.find((next) => next.name === name), element);
}

/** Every element of that name below, outermost first, in document order. */
export function descendants(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const look = ({ children }: Element): void => {
    for (const next of children) {
      if (next.name === name) found.push(next);
      look(next);
    }
  };
  look(element);
  return found;
}

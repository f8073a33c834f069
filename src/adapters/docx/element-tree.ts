import type { Localised } from "../../domain/language";
import { SaxesParser } from "saxes";
import { walkPlain } from "../opc/walk-plain";
import type { PlainTag } from "../opc/walk-plain";
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
  attributes: Readonly<Record<string, string>>;
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
export const toTree = (xml: string, part: string): Element => plainTree(xml, part) ?? parsedTree(xml, part);

/** Undefined for XML that is not in the plain form. */
function plainTree(xml: string, part: string): Element | undefined {
  const builder = new TreeBuilder(part);
  const isPlain = walkPlain(xml, {
    open: (tag, start, end) => builder.open(tag, start, end),
    text: (text) => builder.text(text),
    close: (start, end) => builder.close(start, end),
  });
  return isPlain ? builder.root : undefined;
}

function parsedTree(xml: string, part: string): Element {
  const mark = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const builder = new TreeBuilder(part);
  parser.on("error", () => builder.refuse(BAD_PART.damaged));
  parser.on("doctype", () => builder.refuse(BAD_PART.documentType));
  parser.on("opentag", ({ name, local, uri, attributes, isSelfClosing }) => {
    const values: Record<string, string> = {};
    for (const attribute in attributes) values[attribute] = attributes[attribute]?.value ?? "";
    const end = parser.position + mark;
    const tag = { qualified: name, local, namespace: uri, attributes: values, isEmpty: isSelfClosing };
    builder.open(tag, xml.lastIndexOf("<", end - 1), end);
  });
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.on("closetag", ({ isSelfClosing }) => {
    if (isSelfClosing) return;
    const end = parser.position + mark;
    builder.close(xml.lastIndexOf("</", end - 1), end);
  });
  parser.write(xml.slice(mark)).close();
  return builder.root ?? builder.refuse(BAD_PART.empty);
}

/** Puts a tree together from what is read of it in order. */
class TreeBuilder {
  readonly #part: string;
  readonly #open: OpenElement[] = [];
  #count = 0;
  root: Element | undefined;

  constructor(part: string) {
    this.#part = part;
  }

  refuse(why: Localised): never {
    throw badPart(this.#part, why);
  }

  open({ qualified, local, namespace, attributes, isEmpty }: Omit<PlainTag, "uris">, start: number, end: number): void {
    if (this.#open.length > DEEPEST) this.refuse(BAD_PART.tooDeep);
    if (++this.#count > LIMITS.elements) this.refuse(BAD_PART.tooLarge);
    const entry: OpenElement = {
      name: local,
      qualified,
      namespace,
      attributes,
      start,
      contentStart: end,
      contentEnd: end,
      end,
      children: [],
      text: "",
    };
    this.#open.at(-1)?.children.push(entry);
    this.root ??= entry;
    if (!isEmpty) this.#open.push(entry);
  }

  text(text: string): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.text += text;
  }

  close(start: number, end: number): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    element.end = end;
    element.contentEnd = start;
  }
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

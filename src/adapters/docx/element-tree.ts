import type { Localised } from "../../domain/language";
import { scanXml } from "../opc/scan-xml";
import { LIMITS } from "../opc/zip-entry";
import { Namespaces } from "./namespaces";
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

interface OpenElement extends Element {
  contentEnd: number;
  end: number;
  readonly children: OpenElement[];
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
  const open: OpenElement[] = [];
  const scopes = [Namespaces.outside()];
  let root: OpenElement | undefined;
  let count = 0;
  const refuse = (why: Localised): never => {
    throw badPart(part, why);
  };
  scanXml(xml, {
    open: ({ name: qualified, attributes, hasPrefixes, declares, start, end }) => {
      if (open.length > DEEPEST) refuse(BAD_PART.tooDeep);
      if (++count > LIMITS.elements) refuse(BAD_PART.tooLarge);
      const outer = scopes.at(-1);
      const scope = declares ? outer?.inside(attributes) : outer;
      const expanded = scope?.expand(qualified);
      if (scope === undefined || expanded === undefined || expanded.prefix === "xmlns") return refuse(BAD_PART.damaged);
      if (hasPrefixes && !scope.allow(attributes)) refuse(BAD_PART.damaged);
      const element: OpenElement = {
        name: expanded.local,
        qualified,
        namespace: expanded.namespace,
        attributes,
        start,
        contentStart: end,
        contentEnd: end,
        end,
        children: [],
        text: "",
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
      scopes.push(scope);
    },
    text: (text) => {
      const parent = open.at(-1);
      if (parent !== undefined) parent.text += text;
    },
    close: (start, end) => {
      const element = open.pop();
      scopes.pop();
      if (element === undefined) return;
      element.contentEnd = start;
      element.end = end;
    },
    doctype: () => refuse(BAD_PART.documentType),
    fail: () => refuse(BAD_PART.damaged),
  });
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

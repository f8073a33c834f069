import { SaxesParser } from "saxes";
import type { UnusableInput } from "../../domain/result";
import { DAMAGE, EXCESS } from "./damage";
import { damaged, declaresEntities, tooMuch } from "./refusals";
import { walkPlain } from "./walk-plain";
import type { PlainTag } from "./walk-plain";
import { XmlNames } from "./xml-names";
import { LIMITS } from "./zip-entry";

/** An element with its place in the source: `start` <= `openEnd` <= `closeStart` <= `end`, in UTF-16 units. */
export interface XmlElement {
  /** `"row"` in the namespace of the root element, else with a prefix of `XmlNames`: `"xm:sqref"`. */
  readonly name: string;
  /** As it stands in the source, for the closing tag of something written beside it. */
  readonly qualified: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Just behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` for `<empty/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The element's own text, without that of elements inside it. */
  readonly text: string;
  /** How many elements are around it: 0 for the root. */
  readonly depth: number;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** Called for wanted elements only; in `open` the closing half of the element and its text are not known yet. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement) => void;
}

/** A piece of a part's XML. */
export interface XmlPiece {
  readonly start: number;
  readonly end: number;
}

/** Deeper than any Office file, shallower than anything that hurts. */
const DEPTH = 256;
const ATTRIBUTES = 1_000;

const BOM = "\ufeff";

/**
 * Go through a part's XML once.
 *
 * @param pieces those of it to go through, each asked for once the one before is done with; between two there may
 * stand nothing but whole elements
 * @throws UnusableInput for XML that is not well formed, that declares a DOCTYPE or entities, nests too deep or has
 * an element of more attributes than any Office file.
 */
export function walkXml(
  xml: string,
  part: string,
  wanted: ReadonlySet<string>,
  on: XmlHandlers,
  pieces: Iterable<XmlPiece> = [{ start: 0, end: xml.length }],
): void {
  /** Letters that the parser was not given. */
  let left = 0;
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: (Open | undefined)[] = [];
  const scopes: XmlNames[] = [];
  let current: Open | undefined;
  /** Whether the tag at hand declares namespaces, or has attributes with a prefix. Most have neither, which saves looking. */
  let declares = false;
  let prefixed = false;

  let attributeCount = 0;

  parser.on("attribute", ({ name }) => {
    if (++attributeCount > ATTRIBUTES) throw notXml(part, "one of its elements has too many attributes");
    if (name === "xmlns") declares = true;
    else if (name.includes(":")) {
      prefixed = true;
      declares ||= name.startsWith("xmlns:");
    }
  });
  parser.on("opentag", (tag) => {
    const attributes = tag.attributes as Readonly<Record<string, string>>;
    const outer = scopes[scopes.length - 1];
    const names = outer ? (declares ? outer.inside(attributes) : outer) : XmlNames.ofRoot(tag.name, attributes);
    const name = names.element(tag.name);
    if (name === undefined) throw notXml(part, `the prefix of <${tag.name}> is not declared`);
    const undeclared = prefixed ? names.undeclared(attributes) : undefined;
    if (undeclared !== undefined) throw notXml(part, `the prefix of ${undeclared} is not declared`);
    current = undefined;
    if (wanted.has(name)) {
      const openEnd = parser.position + left;
      current = {
        name,
        qualified: tag.name,
        attributes: prefixed ? names.attributes(attributes) : attributes,
        start: xml.lastIndexOf("<", openEnd - 1),
        openEnd,
        closeStart: openEnd,
        end: openEnd,
        selfClosing: tag.isSelfClosing,
        text: "",
        depth: open.length,
      };
      on.open?.(current);
    }
    attributeCount = 0;
    declares = false;
    prefixed = false;
    open.push(current);
    scopes.push(names);
    if (open.length > DEPTH) throw notXml(part, "its elements are nested too deep");
  });
  const addText = (text: string) => {
    if (current) current.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    scopes.pop();
    if (element) {
      element.end = parser.position + left;
      if (!element.selfClosing) element.closeStart = xml.lastIndexOf("<", element.end - 1);
      on.close?.(element);
    }
    current = open[open.length - 1];
  });
  parser.on("doctype", () => {
    throw declaresEntities(part);
  });
  parser.on("error", (error) => {
    // The parser counts lines in what it was given.
    if (left > BOM.length) walkXml(xml, part, new Set(), {});
    throw notXml(part, error.message);
  });
  let at = 0;
  for (const { start, end } of pieces) {
    const first = start === 0 && xml.startsWith(BOM) ? BOM.length : start;
    left += first - at;
    parser.write(xml.slice(first, end));
    at = end;
  }
  parser.close();
}

/**
 * Every wanted element of a part, in the order their opening tags stand.
 *
 * @throws UnusableInput as `walkXml` does, and for more of them than `LIMITS` allow
 */
export const xmlSpans = (xml: string, part: string, wanted: ReadonlySet<string>): readonly XmlElement[] =>
  plainSpans(xml, part, wanted) ?? parsedSpans(xml, part, wanted);

function parsedSpans(xml: string, part: string, wanted: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  walkXml(xml, part, wanted, { open: (element) => take(found, element, part) });
  return found;
}

function take(found: XmlElement[], element: XmlElement, part: string): void {
  if (found.push(element) > LIMITS.elements) throw tooMuch(EXCESS.elements(part));
}

/** Undefined for XML that is not in the plain form. */
function plainSpans(xml: string, part: string, wanted: ReadonlySet<string>): readonly XmlElement[] | undefined {
  const found: XmlElement[] = [];
  const open: (Open | undefined)[] = [];
  const scopes = new Map<PlainTag["uris"], XmlNames>();
  let main: string | undefined;
  const namesIn = ({ uris, namespace }: PlainTag): XmlNames => {
    const names = scopes.get(uris) ?? XmlNames.ofUris(uris, (main ??= namespace));
    scopes.set(uris, names);
    return names;
  };
  const toElement = (tag: PlainTag, start: number, end: number): Open | undefined => {
    const names = namesIn(tag);
    const name = names.element(tag.qualified);
    if (name === undefined || !wanted.has(name)) return undefined;
    const attributes = names.attributes(tag.attributes);
    const place = { start, openEnd: end, closeStart: end, end, selfClosing: tag.isEmpty, depth: open.length };
    return { name, qualified: tag.qualified, attributes, text: "", ...place };
  };
  const isPlain = walkPlain(xml, {
    open: (tag, start, end) => {
      const element = toElement(tag, start, end);
      if (element) take(found, element, part);
      if (!tag.isEmpty) open.push(element);
    },
    text: (text) => {
      const current = open.at(-1);
      if (current) current.text += text;
    },
    close: (start, end) => {
      const element = open.pop();
      if (element) Object.assign(element, { closeStart: start, end });
    },
  });
  return isPlain ? found : undefined;
}

/**
 * Whether each `<` of a part but that of its declaration begins a tag, which it need not where there are comments or
 * CDATA, and all namespaces are declared before `from`: then elements can be found by their tags without parsing.
 */
export const isOnlyTags = (xml: string, from: number): boolean =>
  !xml.includes("<!") && !xml.includes("<?", 2) && !xml.includes("xmlns", from);

const notXml = (part: string, why: string): UnusableInput => damaged(DAMAGE.notXml(part, why.trim()));

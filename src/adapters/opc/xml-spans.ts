import type { UnusableInput } from "../../domain/result";
import { DAMAGE, EXCESS } from "./damage";
import { damaged, declaresEntities, tooMuch } from "./refusals";
import { scanXml } from "./scan-xml";
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

/** Deeper than any Office file, shallower than anything that hurts. */
const DEPTH = 256;
const ATTRIBUTES = 1_000;

/**
 * Go through a part's XML once.
 *
 * @throws UnusableInput for XML that is not well formed, that declares a DOCTYPE or entities, nests too deep or has
 * an element of more attributes than any Office file.
 */
export function walkXml(xml: string, part: string, wanted: ReadonlySet<string>, on: XmlHandlers): void {
  const open: (Open | undefined)[] = [];
  const scopes: XmlNames[] = [];
  let current: Open | undefined;
  scanXml(xml, {
    open: ({ name: qualified, attributes, attributeCount, hasPrefixes, declares, start, end, selfClosing }) => {
      if (attributeCount > ATTRIBUTES) throw notXml(part, "one of its elements has too many attributes");
      const outer = scopes[scopes.length - 1];
      const names = outer ? (declares ? outer.inside(attributes) : outer) : XmlNames.ofRoot(qualified, attributes);
      const name = names.element(qualified);
      if (name === undefined) throw notXml(part, `the prefix of <${qualified}> is not declared`);
      const undeclared = hasPrefixes ? names.undeclared(attributes) : undefined;
      if (undeclared !== undefined) throw notXml(part, `the prefix of ${undeclared} is not declared`);
      current = undefined;
      if (wanted.has(name)) {
        current = {
          name,
          qualified,
          attributes: hasPrefixes ? names.attributes(attributes) : attributes,
          start,
          openEnd: end,
          closeStart: end,
          end,
          selfClosing,
          text: "",
          depth: open.length,
        };
        on.open?.(current);
      }
      open.push(current);
      scopes.push(names);
      if (open.length > DEPTH) throw notXml(part, "its elements are nested too deep");
    },
    text: (text) => {
      if (current) current.text += text;
    },
    close: (start, end) => {
      const element = open.pop();
      scopes.pop();
      if (element) {
        element.end = end;
        element.closeStart = start;
        on.close?.(element);
      }
      current = open[open.length - 1];
    },
    doctype: () => {
      throw declaresEntities(part);
    },
    fail: (why) => {
      throw notXml(part, why);
    },
  });
}

/**
 * Every wanted element of a part, in the order their opening tags stand.
 *
 * @throws UnusableInput as `walkXml` does, and for more of them than `LIMITS` allow
 */
export function xmlSpans(xml: string, part: string, wanted: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  walkXml(xml, part, wanted, {
    open: (element) => {
      if (found.push(element) > LIMITS.elements) throw tooMuch(EXCESS.elements(part));
    },
  });
  return found;
}

const notXml = (part: string, why: string): UnusableInput => damaged(DAMAGE.notXml(part, why.trim()));

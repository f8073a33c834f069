import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

import type { DraftParagraph } from "../../domain/draft/draft-paragraph";
import { formatOrderedNumber } from "./ordered-list";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no text of the document. */
const LEFT_OUT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "title",
  "svg",
  "math",
  "select",
  "button",
]);

/** Elements that stand in a line; all others begin one and end it. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/**
 * The paragraphs of a page, read as a browser does; numbers of its lists are written out, since they stand in no text.
 * Blanks that a browser shows as one are one; nothing is fetched or run.
 */
export function readHtml(html: string): readonly DraftParagraph[] {
  const lines = new Lines();
  walk(parse(html), lines);
  lines.end();
  return lines.paragraphs;
}

class Lines {
  readonly paragraphs: DraftParagraph[] = [];
  #text = "";
  #raised: number[] = [];

  say(text: string, isRaised: boolean, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = "", ...more] = text.split(/\r\n|\n|\r/u);
      this.#add(first, isRaised);
      for (const line of more) {
        this.end();
        this.#add(line, isRaised);
      }
    } else this.#add(text.replace(/[ \t\n\r\f]+/gu, " "), isRaised);
  }

  end(): void {
    if (this.#text.trim() !== "") {
      const raised = this.#raised.length > 0 ? { raised: this.#raised } : {};
      this.paragraphs.push({ text: this.#text.trimEnd(), ...raised });
    }
    this.#text = "";
    this.#raised = [];
  }

  #add(text: string, isRaised: boolean): void {
    const said = this.#text === "" || this.#text.endsWith(" ") ? text.replace(/^ /u, "") : text;
    if (isRaised) for (let at = 0; at < said.length; at++) this.#raised.push(this.#text.length + at);
    this.#text += said;
  }
}

/** Where the walk is: an element, and which of its children comes next. */
interface Step {
  readonly node: Node;
  readonly isRaised: boolean;
  readonly isPreformatted: boolean;
  /** Set once the children are done. */
  readonly isEnd?: true;
}

/** Without recursion, so that a page of any depth is read. */
function walk(root: Node, lines: Lines): void {
  const numbers = new Map<Node, string>();
  const steps: Step[] = [{ node: root, isRaised: false, isPreformatted: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, isRaised, isPreformatted, isEnd } = step;
    if ("value" in node) {
      lines.say(node.value, isRaised, isPreformatted);
      continue;
    }
    const name = "tagName" in node ? node.tagName : "";
    if (LEFT_OUT.has(name)) continue;
    if (isBlock(name)) lines.end();
    if (isEnd || !("childNodes" in node)) continue;
    if (name === "ol") numberItems(node as Element, numbers);
    const number = numbers.get(node);
    if (number !== undefined) lines.say(`${number} `, false, false);
    steps.push({ ...step, isEnd: true });
    const inside = { isRaised: isRaised || name === "sup", isPreformatted: isPreformatted || name === "pre" };
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child && child.nodeName !== "#comment") steps.push({ node: child, ...inside });
    }
  }
}

const isBlock = (name: string): boolean => name !== "" && !INLINE.has(name);

function numberItems(list: Element, numbers: Map<Node, string>): void {
  const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
  const type = attribute(list, "type") ?? "1";
  let next = Number.parseInt(attribute(list, "start") ?? "1", 10) || 1;
  for (const item of list.childNodes) {
    if (!("tagName" in item) || item.tagName !== "li") continue;
    const value = Number.parseInt(attribute(item, "value") ?? "", 10);
    if (!Number.isNaN(value)) next = value;
    numbers.set(item, `${formatOrderedNumber(next, type)}.`);
    next++;
  }
}

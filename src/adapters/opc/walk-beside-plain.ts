import { walkXml } from "./xml-spans";
import type { XmlElement, XmlHandlers, XmlPiece } from "./xml-spans";

/** Elements that nearly always have one plain form, and stand right in a certain other one. */
export interface PlainChildren {
  readonly parent: string;
  readonly child: string;
  /** Read those that stand in the plain form from a place on; gives where the last of them ends. */
  readonly read: (from: number) => number;
}

/**
 * Go through a part's XML once, but for elements that are read by their plain form: to go through them letter by letter,
 * as a parser does, takes many times as long. What has another form, and all around them, goes through the parser.
 *
 * @param wanted the parent and the child among them
 * @throws UnusableInput as `walkXml` does
 */
export function walkBesidePlain(
  xml: string,
  part: string,
  wanted: ReadonlySet<string>,
  on: XmlHandlers,
  { parent, child, read }: PlainChildren,
): void {
  let inside: XmlElement | undefined;
  /** Where the parser stands right in a parent, in whose namespace is what has no prefix there. */
  let place: number | undefined;
  const open = (element: XmlElement): void => {
    if (element.name === parent) {
      inside = element.qualified === parent ? element : undefined;
      place = inside?.selfClosing === false ? inside.openEnd : undefined;
    }
    on.open?.(element);
  };
  const close = (element: XmlElement): void => {
    if (element.name === child && element.depth - 1 === inside?.depth) place = element.end;
    on.close?.(element);
  };
  const tag = new RegExp(`<(?:${parent}|/${child})[\\s>]`, "gu");
  const goOn = (end: number): number => (end === place ? read(end) : end);
  walkXml(xml, part, wanted, { open, close }, piecesBehind(xml, tag, goOn));
}

/** A part's XML in pieces, each up to the end of one of certain tags, and the next from where `goOn` says. */
function* piecesBehind(xml: string, tag: RegExp, goOn: (end: number) => number): Iterable<XmlPiece> {
  let start = 0;
  while (start < xml.length) {
    tag.lastIndex = start;
    const found = tag.exec(xml);
    const end = (found ? xml.indexOf(">", found.index) + 1 : 0) || xml.length;
    yield { start, end };
    start = goOn(end);
  }
}

import { escapeAttribute } from "./escape-xml";
import type { XmlElement } from "./xml-spans";

/** Put `text` in the place of the source from `start` to `end` (not included); equal for an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertAt = (at: number, text: string): Splice => ({ start: at, end: at, text });

/**
 * The source with all splices made; every other character as it was. Splices
 * at one place keep the order they were given in.
 *
 * @throws Error when two overlap: that is a mistake of the caller.
 */
export function splice(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source;
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new Error(`Splices overlap at ${start}`);
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

/** Set an attribute in an opening tag; `name` as it is qualified in the source. It is added at the end when it is not there. */
export function setAttribute(
  source: string,
  element: Pick<XmlElement, "start" | "openEnd" | "selfClosing">,
  name: string,
  value: string,
): Splice {
  const tag = source.slice(element.start, element.openEnd);
  const attribute = /\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gu;
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    if (match[1] !== name) continue;
    const quoted = match[2] as string;
    const end = element.start + match.index + match[0].length;
    return { start: end - quoted.length, end, text: `"${escapeAttribute(value)}"` };
  }
  const at = element.openEnd - (element.selfClosing ? 2 : 1);
  return insertAt(at, ` ${name}="${escapeAttribute(value)}"`);
}

import type { DraftSource } from "./draft-paragraph";
import { paragraphALine } from "./line-paragraphs";
import { withoutPageLines } from "./page-lines";
import { textLines } from "./text-lines";
import { unwrapped } from "./wrapped-lines";

/**
 * The paragraphs of a plain text: a line each, or, where the text is broken at a width, the lines put together. Line
 * ends of all systems count; blank lines are left out, and so are numbers and headers of pages.
 */
export function readLines(text: string): DraftSource {
  const { lines, leftOut } = withoutPageLines(textLines(text));
  const source = unwrapped(lines) ?? paragraphALine(lines);
  return leftOut.length === 0 ? source : { ...source, pageLines: leftOut };
}

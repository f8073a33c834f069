import type { DraftSource } from "./draft-paragraph";
import { paragraphALine } from "./line-paragraphs";
import { withMarginAbove } from "./margin-lines";
import { withoutPageLines } from "./page-lines";
import { textLines } from "./text-lines";
import { unwrapped } from "./wrapped-lines";

/**
 * The paragraphs of a plain text: a line each, or, where the text is broken at a width, the lines put together. Line
 * ends of all systems count; blank lines are left out, and so are numbers and headers of pages; notes of a bill's
 * margin stand above their sections.
 */
export function readLines(text: string): DraftSource {
  const { lines: ofText, leftOut } = withoutPageLines(textLines(text));
  const { lines, moved } = withMarginAbove(ofText);
  const source = unwrapped(lines) ?? paragraphALine(lines);
  return {
    ...source,
    ...(leftOut.length > 0 && { pageLines: leftOut }),
    ...(moved.length > 0 && { marginLines: moved }),
  };
}

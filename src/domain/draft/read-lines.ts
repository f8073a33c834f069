import type { DraftParagraph } from "./draft-paragraph";
import { textLines } from "./text-lines";
import { unwrapped } from "./wrapped-lines";

/**
 * The paragraphs of a plain text: a line each, or, where the text is broken at a width, the lines put together. Line
 * ends of all systems count; blank lines are left out.
 */
export function readLines(text: string): readonly DraftParagraph[] {
  const lines = textLines(text);
  return unwrapped(lines) ?? lines.map(({ text: line, afterBlank }) => ({ text: line.trim(), afterBlank }));
}

import type { DraftParagraph } from "./draft-paragraph";

/** A line of a plain text as it stands. */
export interface TextLine {
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
  /** Whether a page ends above it. */
  readonly afterPage: boolean;
}

/** A paragraph of one line. What begins a page stands apart as below a blank line. */
export const paragraphOf = ({ text, afterBlank, afterPage }: TextLine): DraftParagraph => ({
  text: text.trim(),
  afterBlank: afterBlank || afterPage,
});

/** The lines of a text that are not blank. Line ends of all systems count, and form feeds, which end a page. */
export function textLines(text: string): readonly TextLine[] {
  return text
    .replace(/^\ufeff/u, "")
    .split("\f")
    .flatMap((page, number) => linesOfPage(page, number > 0));
}

function linesOfPage(page: string, isLater: boolean): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = false;
  for (const line of page.split(/\r\n|[\n\r\v\u2028\u2029\u0085]/u)) {
    if (line.trim() === "") afterBlank = true;
    else {
      const afterPage = isLater && lines.length === 0;
      const indent = line.length - line.trimStart().length;
      lines.push({ text: line.trimEnd(), indent, afterBlank: afterBlank && !afterPage, afterPage });
      afterBlank = false;
    }
  }
  return lines;
}

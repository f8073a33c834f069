/** A line of a plain text as it stands. */
export interface TextLine {
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank. Line ends of all systems count. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = false;
  for (const line of text.replace(/^\ufeff/u, "").split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/u)) {
    if (line.trim() === "") afterBlank = true;
    else {
      lines.push({ text: line.trimEnd(), indent: line.length - line.trimStart().length, afterBlank });
      afterBlank = false;
    }
  }
  return lines;
}

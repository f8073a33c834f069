import { BrokenWords, halvesOf } from "./broken-words";
import type { DraftSource } from "./draft-paragraph";
import { paragraphOf } from "./text-lines";
import type { TextLine } from "./text-lines";

/** The lines of one paragraph. */
export interface LinesOfParagraph {
  readonly texts: readonly string[];
  readonly first: TextLine;
}

/** Paragraphs with their lines put together; all lines of the text tell which words are written with a hyphen. */
export function putTogether(paragraphs: readonly LinesOfParagraph[], lines: readonly TextLine[]): DraftSource {
  const words = new BrokenWords(lines.map(({ text }) => text));
  return {
    paragraphs: paragraphs.map(({ texts, first }) => ({ ...paragraphOf(first), text: words.join(texts).trim() })),
    rejoined: words.rejoined,
    hyphensKept: words.kept,
  };
}

/** The paragraphs of a text that holds one a line; where a line ends within a word, it goes on in the next one. */
export function paragraphALine(lines: readonly TextLine[]): DraftSource {
  const paragraphs: { readonly texts: string[]; readonly first: TextLine }[] = [];
  lines.forEach((line, index) => {
    const open = paragraphs.at(-1);
    if (open && endsWithinWord(lines[index - 1], line)) open.texts.push(line.text.trimStart());
    else paragraphs.push({ texts: [line.text.trimStart()], first: line });
  });
  return putTogether(paragraphs, lines);
}

/** A hyphen behind a word is a dash where an item of a list follows. */
const endsWithinWord = (line: TextLine | undefined, next: TextLine): boolean =>
  line !== undefined && !next.afterBlank && halvesOf(line.text, next.text) !== undefined && !/[;,]$/u.test(next.text);

import type { DraftParagraph } from "./draft-paragraph";
import { markReader } from "./read-marks";
import { GENERIC } from "./structures/generic";

/** A line as it stands. */
interface Line {
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** How many lines of a text are broken within a sentence, for it to be one of hard wraps. */
const BROKEN_SHARE = 0.25;
/** The fewest lines of which that can be told. */
const FEWEST = 12;

const marksOf = markReader(GENERIC);

/**
 * The paragraphs of a plain text: a line each, or, where the text is broken at a width, the lines put together. Line
 * ends of all systems count; blank lines are left out.
 */
export function readLines(text: string): readonly DraftParagraph[] {
  const lines = toLines(text);
  const width = wrapWidth(lines);
  return width === undefined
    ? lines.map(({ text: line, afterBlank }) => ({ text: line.trim(), afterBlank }))
    : joinWrapped(lines, width);
}

function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
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

const ends = (text: string): boolean => /[.;:!?]["»”)]*$/u.test(text);

/** The width a text was broken at; undefined for one that holds a paragraph a line. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST) return undefined;
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > 140) return undefined;
  const broken = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    return text.length > width * 0.6 && !ends(text) && next && !next.afterBlank && /^\s*[\p{Ll}\d(«"]/u.test(next.text);
  });
  return broken.length / lines.length >= BROKEN_SHARE ? width : undefined;
}

function joinWrapped(lines: readonly Line[], width: number): readonly DraftParagraph[] {
  const margin = usualIndent(lines);
  const paragraphs: { text: string; afterBlank: boolean; indent: number }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && goesOn(line, last, open, margin, width)) open.text += ` ${line.text.trimStart()}`;
    else paragraphs.push({ text: line.text.trimStart(), afterBlank: line.afterBlank, indent: line.indent });
    last = line;
  }
  return paragraphs.map(({ text, afterBlank }) => ({ text, afterBlank }));
}

/** Where lines begin that go on with a paragraph. */
function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether a line goes on with the paragraph of the line above it. */
function goesOn(
  line: Line,
  last: Line,
  paragraph: { readonly text: string; readonly indent: number },
  margin: number,
  width: number,
): boolean {
  if (line.afterBlank) return false;
  const isMarked = marksOf({ text: line.text.trimStart() }).length > 0;
  const isHeading = marksOf({ text: paragraph.text }).some(({ spec }) => spec.titled);
  // The title of a heading goes on further in, or in the middle of the page.
  if (isHeading) return !(isMarked && ends(last.text)) && (line.indent > margin || /^\s*\p{Ll}/u.test(line.text));
  if (line.indent > margin) return false;
  if (ends(last.text) && (isMarked || last.text.length < width * 0.75)) return false;
  return last.text.length >= width * 0.55 || /^\s*\p{Ll}/u.test(line.text);
}

import type { DraftSource } from "./draft-paragraph";
import { putTogether } from "./line-paragraphs";
import { OpenLists } from "./open-lists";
import { markReader } from "./read-marks";
import type { Mark } from "./read-marks";
import { GENERIC } from "./structures/generic";
import type { TextLine } from "./text-lines";

/**
 * Of the long lines that one without a mark follows, how many must be broken within a sentence for a text of hard
 * wraps.
 */
const BROKEN_SHARE = 0.5;
/**
 * The fewest broken lines that tell it, and the fewest below which a small letter begins, as it does in no new
 * sentence.
 */
const FEWEST_BROKEN = 4;
const FEWEST_BEFORE_SMALL = 2;
/** A wider text than any that is broken at a width. */
const WIDEST = 140;

const marksOf = markReader(GENERIC);

/** A line with the marks that it may begin with. */
interface MarkedLine extends TextLine {
  readonly marks: readonly Mark[];
}

/** The paragraphs of a text that is broken at a width; undefined for one that holds a paragraph a line. */
export function unwrapped(lines: readonly TextLine[]): DraftSource | undefined {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > WIDEST) return undefined;
  const marked = lines.map((line): MarkedLine => ({ ...line, marks: marksOf({ text: line.text.trimStart() }) }));
  return isWrapped(marked, width) ? joinWrapped(marked, width) : undefined;
}

const ends = ({ text }: TextLine): boolean => /[.;:!?]["»”)]*$/u.test(text);
/** What a list follows, or the last item but one of a list: "requires—", "…; and". */
const leadsOn = ({ text }: TextLine): boolean => /[^\s–—][–—]$|;\s\p{L}{1,4}$/u.test(text);
const hasSmall = ({ text }: TextLine): boolean => /\p{Ll}/u.test(text);
/** A heading in capitals, or a line of one: no acronym alone. */
const isInCapitals = (line: TextLine): boolean => /\p{Lu}.{8}/u.test(line.text) && !hasSmall(line);
const DASH = /^\s*[-–—•·▪*]\s+\S/u;
const beginsSmall = ({ text }: TextLine): boolean => /^\s*\p{Ll}/u.test(text);

function isWrapped(lines: readonly MarkedLine[], width: number): boolean {
  // A line below which an item of a list or a heading begins is the last of its paragraph in either kind of text.
  const pairs = lines.flatMap((line, index): readonly (readonly [MarkedLine, MarkedLine])[] => {
    const next = lines[index + 1];
    const isLong = line.text.length > width * 0.6;
    return isLong && next && !next.afterBlank && next.marks.length === 0 ? [[line, next]] : [];
  });
  const broken = pairs.filter(([line, next]) => !ends(line) && /^\s*[\p{Ll}\d(«"]/u.test(next.text));
  const beforeSmall = broken.filter(([, next]) => beginsSmall(next));
  const areEnough = broken.length >= FEWEST_BROKEN || beforeSmall.length >= FEWEST_BEFORE_SMALL;
  return areEnough && broken.length >= pairs.length * BROKEN_SHARE;
}

/** A paragraph while its lines are put together. */
interface OpenParagraph {
  readonly texts: string[];
  readonly first: TextLine;
  readonly isHeading: boolean;
  last: TextLine;
}

/** Time is linear in the length of the text. */
function joinWrapped(lines: readonly MarkedLine[], width: number): DraftSource {
  const setting = settingOf(lines, width);
  const lists = new OpenLists();
  const paragraphs: OpenParagraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(line, open, setting) && !beginsItem(line, open, lists, width)) {
      open.texts.push(line.text.trimStart());
      open.last = line;
    } else {
      lists.take(line.marks);
      const isHeading = line.marks.some(({ spec }) => spec.titled);
      paragraphs.push({ texts: [line.text.trimStart()], first: line, isHeading, last: line });
    }
  }
  return putTogether(paragraphs, lines);
}

/** How a text is set: the width it was broken at, and where its lines begin. */
interface Setting {
  readonly width: number;
  /** Of lines that go on with a paragraph. */
  readonly margin: number;
  /** Of the first lines of paragraphs. */
  readonly first: number;
  /** The width that every line is filled up to, as far as its next word fits; undefined for lines of any length. */
  readonly limit: number | undefined;
}

const settingOf = (lines: readonly MarkedLine[], width: number): Setting => ({
  width,
  margin: usualIndent(lines.filter((line) => line.marks.length === 0 && beginsSmall(line))),
  first: usualIndent(lines.filter((_, index) => index > 0 && ends(lines[index - 1] as MarkedLine))),
  limit: limitOf(lines),
});

/** The fewest lines that go on for certain which tell a limit, and the most of them that may have had room left. */
const FEWEST_FILLED = 20;
const UNFILLED_SHARE = 0.05;

function limitOf(lines: readonly MarkedLine[]): number | undefined {
  const goingOn = lines.flatMap((line, index): readonly (readonly [MarkedLine, MarkedLine])[] => {
    const next = lines[index + 1];
    return next && !next.afterBlank && !ends(line) && next.marks.length === 0 && beginsSmall(next)
      ? [[line, next]]
      : [];
  });
  const limit = goingOn.reduce((most, [line]) => Math.max(most, line.text.length), 0);
  const unfilled = goingOn.filter(([line, next]) => hasRoom(line, next, limit)).length;
  return goingOn.length >= FEWEST_FILLED && unfilled <= goingOn.length * UNFILLED_SHARE ? limit : undefined;
}

/** Whether the first word of a line would have fitted into the line above. */
function hasRoom(line: TextLine, next: TextLine, width: number): boolean {
  const [word = ""] = /\S+/u.exec(next.text) ?? [];
  return line.text.length + 1 + word.length <= width;
}

function usualIndent(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether a line goes on with a paragraph, as far as its place and the line above it tell. */
function goesOn(line: TextLine, { isHeading, first, last }: OpenParagraph, setting: Setting): boolean {
  if (line.afterBlank || standsApart(line, last)) return false;
  if (setting.limit !== undefined && hasRoom(last, line, setting.limit)) return false;
  if (ends(last) && DASH.test(line.text)) return false;
  const isFull = last.text.length >= setting.width * 0.75;
  const isFurtherIn = line.indent > setting.margin;
  // The title of a heading goes on further in, in the middle of the page, or back at the margin behind a full line.
  if (isHeading)
    return (
      beginsSmall(line) ||
      (isFurtherIn && line.indent !== setting.first) ||
      (isFull && first.indent > line.indent && !isFurtherIn)
    );
  if (isFurtherIn) return false;
  if (ends(last) && (line.afterPage || !isFull)) return false;
  return last.text.length >= setting.width * 0.55 || beginsSmall(line);
}

/** Whether a line is another paragraph by what it is and what the line above is, however full that is. */
function standsApart(line: TextLine, last: TextLine): boolean {
  if (isInCapitals(line) ? hasSmall(last) : isInCapitals(last) && hasSmall(line) && !beginsSmall(line)) return true;
  return (leadsOn(last) && !beginsSmall(line)) || (last.text.endsWith(";") && /^\s*[“"«„‘]/u.test(line.text));
}

/**
 * Whether a line with a mark begins an item, where the line above it has no end: none goes on with a heading, and the
 * next of a list that is open stands below a line with room for it, or with a comma. "пунктами / 2) и 3)" has neither.
 */
function beginsItem(line: MarkedLine, { isHeading, last }: OpenParagraph, lists: OpenLists, width: number): boolean {
  if (line.marks.length === 0) return false;
  if (isHeading || ends(last)) return true;
  return (hasRoom(last, line, width) || last.text.endsWith(",")) && lists.next(line.marks) !== undefined;
}

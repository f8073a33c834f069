import { endsSentence } from "../text/ends-sentence";
import type { MarkedParagraph } from "./draft-tree";
import { isListed } from "./listed-titles";
import type { ListedTitles } from "./listed-titles";
import type { Mark } from "./read-marks";
import { endsOpenly } from "./title-lines";

/** The longest line and the most lines of a side-note, and the longest of them. */
const LONGEST_LINE = 90;
const MOST_LINES = 5;
const LONGEST = 200;

/** The share of a draft's sections that have one, and the fewest, for such lines to be the sections' headings. */
const SHARE = 0.5;
const FEWEST = 2;

/** The lines above the sections of a draft that are their headings, and those of which it is not certain. */
export interface SideNotes {
  readonly body: readonly MarkedParagraph[];
  readonly unsure: readonly string[];
}

/**
 * The side-notes of a draft, which a plain text has in lines of their own above the number of the section: "Default
 * settings." above "4. (1) A provider shall …". They are headings where the contents list gives the section that title,
 * and where most of its sections have one and no title behind the number. Time is linear in the number of paragraphs.
 */
export function findSideNotes(body: readonly MarkedParagraph[], titles: ListedTitles): SideNotes {
  const schedule = body.findIndex(({ marks }) => marks.some(({ spec }) => spec.level === "schedule" && spec.titled));
  const sections = body.flatMap(({ marks }, at): readonly SeenSection[] => {
    const mark = schedule < 0 || at < schedule ? marks.find(isSection) : undefined;
    if (!mark) return [];
    const listed = startOfListed(body, at, titles.get(mark.number.text));
    return [
      {
        at,
        isListed: listed < at,
        isTitled: mark.spec.titled === true,
        start: Math.min(listed, startOfNote(body, at)),
      },
    ];
  });
  const listed = sections.filter((one) => one.isListed);
  const noted = sections.filter(({ at, start }) => start < at);
  const untitled = noted.filter((one) => !one.isTitled || one.isListed);
  const areNotes = noted.length >= FEWEST && [noted, untitled].every(({ length }) => length >= sections.length * SHARE);
  const found = areNotes ? noted : listed;
  const isNote = new Set(found.flatMap(({ at, start }) => body.slice(start, at)));
  const marked = isNote.size === 0 ? body : body.map((one) => (isNote.has(one) ? { ...one, isSideNote: true } : one));
  if (areNotes) return { body: marked, unsure: [] };
  const unsure = untitled
    .filter((one) => !one.isListed)
    .map(({ at, start }) => body.slice(start, at))
    .filter(([first]) => first && isOver(first));
  return { body: marked, unsure: unsure.map((lines) => lines.map(({ text }) => text.trim()).join(" ")) };
}

/** A section, and where the lines above it begin that may be its side-note. */
interface SeenSection {
  readonly at: number;
  readonly start: number;
  /** Whether they are the title that the contents list gives it. */
  readonly isListed: boolean;
  /** Whether a title may stand behind its number. */
  readonly isTitled: boolean;
}

/** Where the lines right above a section begin that are its title in the contents list; its own place for none. */
function startOfListed(body: readonly MarkedParagraph[], at: number, title: string | undefined): number {
  for (let start = at - 1; start >= 0 && at - start <= MOST_LINES && mayBeListed(body[start]); start--) {
    const text = body.slice(start, at).map((line) => line.text);
    if (isListed(text.join(" "), title)) return start;
  }
  return at;
}

const mayBeListed = (line: MarkedParagraph | undefined): boolean =>
  line !== undefined && line.marks.length === 0 && line.kind === undefined && !line.isQuoted && !line.isRow;

const isSection = ({ spec }: Mark): boolean => spec.level === "article" && spec.bare === true;

const isOver = ({ text }: MarkedParagraph): boolean => endsSentence(text);
const beginsLarge = ({ text }: MarkedParagraph): boolean => /^\s*\p{Lu}/u.test(text);

const mayBeLine = (line: MarkedParagraph): boolean =>
  line.marks.length === 0 &&
  line.kind === undefined &&
  !line.isQuoted &&
  !line.isRow &&
  line.text.length <= LONGEST_LINE &&
  /\p{Ll}/u.test(line.text) &&
  !/[:;,—–]/u.test(line.text.replace(/,(?=.)/gu, ""));

/** Where the side-note of a section begins, right above it; its own place for a section without one. */
function startOfNote(body: readonly MarkedParagraph[], at: number): number {
  let run = at;
  while (run > 0 && at - run < MOST_LINES && mayBeLine(body[run - 1] as MarkedParagraph)) {
    run--;
    if (body[run]?.afterBlank) break;
  }
  const isBelowBlank = run < at && body[run]?.afterBlank === true && beginsLarge(body[run] as MarkedParagraph);
  const start = isBelowBlank ? run : startWithoutBlank(body, run, at);
  const length = body.slice(start, at).reduce((sum, { text }) => sum + text.length, 0);
  const first = body[start];
  return start < at && length <= LONGEST && first && beginsLarge(first) && !isOfOpenList(body, start) ? start : at;
}

/**
 * Whether short lines without marks lead up to a line that something is to follow, "for these purposes—": they are its
 * items.
 */
function isOfOpenList(body: readonly MarkedParagraph[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && mayBeLine(body[at] as MarkedParagraph)) at--;
  const [line, below] = [body[at]?.text ?? "", body[at + 1]];
  // A line of a text that is broken at a width may end with a comma, and the sentence goes on.
  return /[:—–-]\s*$/u.test(line) || (/,\s*$/u.test(line) && below !== undefined && beginsLarge(below));
}

/** The last lines of a run that are one, none of them but the last the end of a sentence, below what is over. */
function startWithoutBlank(body: readonly MarkedParagraph[], run: number, at: number): number {
  const isTitle = run > 0 && hasNoTitle(body[run - 1] as MarkedParagraph);
  const first = isTitle ? run + 1 : run;
  let start = at;
  while (start > first && (start === at || isOneLine(body[start - 1], body[start]))) start--;
  const above = body[start - 1];
  const isBelowOther = above === undefined || isOver(above) || above.marks.some(({ spec }) => spec.titled);
  return isBelowOther || (isTitle && start === first) ? start : at;
}

/** A heading of which nothing but the number stands in its line. */
const hasNoTitle = ({ marks, text }: MarkedParagraph): boolean =>
  marks.some(({ spec, end }) => spec.titled && !spec.bare && end >= text.trimEnd().length);

/** Whether two lines are of one note: in a plain text they stand together, in a document the first has to break off. */
const isOneLine = (upper: MarkedParagraph | undefined, lower: MarkedParagraph | undefined): boolean =>
  upper !== undefined &&
  lower !== undefined &&
  !isOver(upper) &&
  (lower.afterBlank === false || endsOpenly(upper.text) || !beginsLarge(lower));

import { endsSentence } from "../text/ends-sentence";
import { findContents } from "./contents-list";
import { sampleOf } from "./draft-language";
import { isBillOfSections, mayBeBill } from "./guess-jurisdiction";
import { isListed, lettersOf, listedTitles } from "./listed-titles";
import type { ListedTitles } from "./listed-titles";
import { findSideNotes } from "./side-notes";
import { withColumnApart } from "./margin-column";
import { markReader } from "./read-marks";
import type { Mark } from "./read-marks";
import { COMMON_LAW } from "./structures/common-law";
import type { TextLine } from "./text-lines";

/** The most lines of a note in the margin, the longest of them, and how far below its number a section's may go on. */
const MOST_LINES = 6;
const LONGEST = 40;
const REACH = 10;

/** The fewest sections of a contents list whose titles are looked for. */
const FEWEST = 3;

/** Lines with the notes of the margin above their sections, and which of them stood elsewhere. */
export interface WithoutMargin {
  readonly lines: readonly TextLine[];
  /** Each with the number of its section: "37 Security measures.". */
  readonly moved: readonly string[];
}

const marksOf = markReader(COMMON_LAW);

/**
 * The lines of a bill with each note of its margin in one line above its section. A text that was copied from a page
 * has them among its own lines, within sentences too; those are told by the titles that the contents list gives, and
 * only where the whole of a title stands in lines of its own and in one place. Lines right above a section are one note
 * where `findSideNotes` takes them for one.
 */
export function withMarginAbove(lines: readonly TextLine[]): WithoutMargin {
  const sample = sampleOf(lines);
  const titles: ListedTitles = mayBeBill(sample) ? titlesOf(lines) : new Map();
  if (titles.size < FEWEST && !isBillOfSections(sample)) return { lines, moved: [] };
  const apart = titles.size < FEWEST ? lines : withColumnApart(lines, titles);
  const marks = apart.map(read);
  const start = findContents(apart.map(flush), marks).lastIndexOf(true) + 1;
  const margin = titles.size < FEWEST ? undefined : new Margin(apart, marks, start, titles);
  const put = margin && margin.taken.size > 0 ? margin.put() : { lines: apart, moved: [] };
  return { ...put, lines: [...put.lines.slice(0, start), ...withNotesInOne(put.lines.slice(start), titles)] };
}

function titlesOf(lines: readonly TextLine[]): ListedTitles {
  const isContents = findContents(lines.map(flush), lines.map(read));
  return listedTitles(lines.filter((_, index) => isContents[index]).map(({ text }) => text));
}

const flush = (line: TextLine): TextLine => ({ ...line, text: line.text.trim() });

const read = ({ text }: TextLine): readonly Mark[] => marksOf({ text: text.trimStart() });

/** The lines of each note that stands right above its section put together, apart from what is around them. */
function withNotesInOne(lines: readonly TextLine[], titles: ListedTitles): readonly TextLine[] {
  const marked = lines.map((line) => ({ ...line, marks: read(line), isQuoted: false, isRow: false }));
  const isNote = findSideNotes(marked, titles).body.map((line) => line.isSideNote === true);
  const joined: TextLine[] = [];
  lines.forEach((line, index) => {
    const above = isNote[index - 1] ? joined.at(-1) : undefined;
    if (isNote[index] && above) joined.splice(-1, 1, { ...above, text: `${above.text} ${line.text.trim()}` });
    else joined.push(isNote[index] || above ? { ...line, afterBlank: true } : line);
  });
  return joined;
}

/** A section of which the contents list gives the title, and the line that its number begins. */
interface Section {
  readonly at: number;
  readonly number: string;
  readonly title: string;
}

class Margin {
  /** Lines that are of a note, by their index. */
  readonly taken = new Set<number>();
  readonly #notes = new Map<number, readonly number[]>();
  /** Where the schedules begin. */
  readonly #end: number;

  constructor(
    readonly lines: readonly TextLine[],
    readonly marks: readonly (readonly Mark[])[],
    readonly start: number,
    titles: ListedTitles,
  ) {
    const schedule = marks.findIndex((found, at) => at >= start && found.some(isSchedule));
    this.#end = schedule < 0 ? lines.length : schedule;
    const sections = this.#sections(titles);
    for (const section of sections) this.#take(section, this.#above(section) ?? this.#beside(section));
    const open = sections.filter(({ at }) => !this.#notes.has(at));
    const places = this.#places(open);
    const apart = open.map(({ title }) => this.#apart(places.get(lettersOf(title))));
    open.forEach((section, index) => this.#take(section, apart[index]));
  }

  put(): WithoutMargin {
    const moved: string[] = [];
    const lines = this.lines.flatMap((line, at): readonly TextLine[] => {
      if (this.taken.has(at)) return [];
      const note = this.#notes.get(at);
      const isBehindNote = this.taken.has(at - 1);
      if (!note) return [isBehindNote ? { ...line, afterBlank: false } : line];
      const text = note
        .map((index) => this.#text(index))
        .reduce((all, one) => all + (/\p{L}/u.test(one) ? ` ${one}` : one));
      const isAbove = note.every((index, place) => index === at - note.length + place);
      if (!isAbove) moved.push(`${this.#numberAt(at)} ${text}`);
      return [
        { text, indent: line.indent, afterBlank: true, afterPage: false },
        { ...line, afterBlank: true },
      ];
    });
    return { lines, moved };
  }

  #text(index: number): string {
    return this.lines[index]?.text.trim() ?? "";
  }

  #numberAt(at: number): string {
    return this.marks[at]?.find(isSection)?.number.text ?? "";
  }

  /** Each section once, in the order they are counted, up to the schedules. */
  #sections(titles: ListedTitles): readonly Section[] {
    const found = new Map<string, Section>();
    for (let at = this.start; at < this.#end; at++) {
      const mark = this.marks[at]?.find(isSection);
      const title = mark && titles.get(mark.number.text);
      if (!mark || title === undefined || found.has(mark.number.text)) continue;
      const rest = lettersOf(this.#text(at).slice(mark.end));
      if (!rest.startsWith(lettersOf(title))) found.set(mark.number.text, { at, number: mark.number.text, title });
    }
    return [...found.values()];
  }

  #take({ at }: Section, note: readonly number[] | undefined): void {
    if (!note || note.some((index) => this.taken.has(index))) return;
    this.#notes.set(at, note);
    note.forEach((index) => this.taken.add(index));
  }

  #mayBeNote(index: number): boolean {
    const text = this.#text(index);
    return (
      index >= this.start && text !== "" && text.length <= LONGEST && !this.taken.has(index) && !this.#isMarked(index)
    );
  }

  /** "24 of 2019." and the like begin no section. */
  #isMarked(index: number): boolean {
    return (this.marks[index] ?? []).length > 0;
  }

  /** The lines right above a section that are its title. */
  #above({ at, title }: Section): readonly number[] | undefined {
    for (let first = at - 1; first >= at - MOST_LINES && this.#mayBeNote(first); first--)
      if (isListed(this.#joined(first, at), title)) return [...range(first, at), ...this.#stopBelow(at, at - 1)];
    return undefined;
  }

  /** The full stop of a section's note, where that alone went into the next line of the margin. */
  #stopBelow(at: number, last: number): readonly number[] {
    const stop = range(Math.max(at, last) + 1, this.#endOf(at)).find((index) => this.#text(index) === ".");
    return stop === undefined || this.#text(last).endsWith(".") ? [] : [stop];
  }

  /** A title that begins above its section's number and goes on between the lines below. */
  #beside({ at, title }: Section): readonly number[] | undefined {
    for (let first = at - 1; first >= at - MOST_LINES && this.#mayBeNote(first); first--) {
      const head = lettersOf(this.#joined(first, at));
      if (head === "" || !lettersOf(title).startsWith(head)) continue;
      const below = this.#goingOn(at, lettersOf(title).slice(head.length));
      if (below) return [...range(first, at), ...below];
    }
    return undefined;
  }

  /** The lines below that bring the rest of a title, each the next piece of it; none if it is not certain which. */
  #goingOn(at: number, rest: string): readonly number[] | undefined {
    const found: number[] = [];
    let left = rest;
    const end = this.#endOf(at);
    for (let index = at + 1; index < end; index++) {
      const piece = lettersOf(this.#text(index));
      if (left === "" || piece === "" || !left.startsWith(piece) || !this.#mayBeNote(index)) continue;
      if (range(at + 1, end).filter((one) => lettersOf(this.#text(one)) === piece).length > 1) return undefined;
      found.push(index);
      left = left.slice(piece.length);
    }
    const isWhole = left === "" && found.length > 0;
    return isWhole ? [...found, ...this.#stopBelow(at, found.at(-1) ?? at)] : undefined;
  }

  /** How far down the lines are looked at that may be of the margin beside a section. */
  #endOf(at: number): number {
    const most = Math.min(at + 1 + REACH, this.#end);
    return range(at + 1, most).find((index) => this.marks[index]?.some(isSection)) ?? most;
  }

  /** All lines that are the title of one of some sections, by its letters. */
  #places(sections: readonly Section[]): ReadonlyMap<string, readonly (readonly number[])[]> {
    const places = new Map<string, (readonly number[])[]>(sections.map(({ title }) => [lettersOf(title), []]));
    for (let first = this.start; first < this.#end; first++)
      for (let end = first + 1; end <= first + MOST_LINES && this.#mayBeNote(end - 1); end++)
        places.get(lettersOf(this.#joined(first, end)))?.push(range(first, end));
    return places;
  }

  /** The only lines anywhere that are the title, where the text above them is over or they are several. */
  #apart([place, another]: readonly (readonly number[])[] = []): readonly number[] | undefined {
    const first = place?.[0];
    if (!place || another || first === undefined || !/^\p{Lu}/u.test(this.#text(first))) return undefined;
    return place.length > 1 || this.#isBelowOther(first) ? place : undefined;
  }

  #isBelowOther(first: number): boolean {
    return this.taken.has(first - 1) || this.lines[first]?.afterBlank === true || endsSentence(this.#text(first - 1));
  }

  #joined(first: number, end: number): string {
    return range(first, end)
      .map((index) => this.#text(index))
      .join(" ");
  }
}

const isSchedule = ({ spec }: Mark): boolean => spec.level === "schedule" && spec.titled === true;
const isSection = ({ spec }: Mark): boolean => spec.level === "article";

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: end - first }, (_, index) => first + index);

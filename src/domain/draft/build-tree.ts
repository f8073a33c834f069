import { beginsQuoted, findAmending } from "./amending";
import { findArticleNotes } from "./article-notes";
import { editorialNote, isTextOfNote } from "./asides";
import { chooseMark, isOfArticles, isTitleByName } from "./choose-mark";
import { headingBetween, looksAsHeading, mayBeTwoLines } from "./cross-headings";
import type { DraftParagraph } from "./draft-paragraph";
import type { FootnoteAt, LeftOutAt, MarkedParagraph, Tree } from "./draft-tree";
import {
  announces,
  around,
  articleAround,
  goesOn,
  isInSchedule,
  lastWords,
  LOOK_AHEAD,
  mayHoldDecimals,
  newProvision,
} from "./open-provision";
import type { NewProvision, OpenProvision } from "./open-provision";
import { NO_NUMBER } from "./provision-number";
import type { Mark, MarkReader } from "./read-marks";
import type { LevelSpec, Structure } from "./structures/structure";
import { isMoreOfTitle, isReference, isTitleBelow } from "./title-lines";
import { CITE } from "../provision/citing";

const INDENT: LevelSpec = { level: "indent", marks: [], cite: CITE.point };
const INDENT_ITEM = { spec: INDENT, rank: 99, level: "indent", number: NO_NUMBER, mark: "", titled: false } as const;
const DASH = /^\s*[-–—•·▪*]\s+/u;

/** The fewest different lines without a number that are headings though none knows their words. */
const FEWEST_LIKELY = 2;

/** Build the provisions of a draft out of its paragraphs, contents list left out. Time is linear in their length. */
export function buildTree(paragraphs: readonly MarkedParagraph[], structure: Structure, read: MarkReader): Tree {
  const builder = new TreeBuilder(paragraphs, structure, read, false);
  const tree = builder.build();
  const hasOthers = builder.likelyHeadings.size >= FEWEST_LIKELY;
  return hasOthers ? new TreeBuilder(paragraphs, structure, read, true).build() : tree;
}

class TreeBuilder {
  readonly #provisions: OpenProvision[] = [];
  readonly #front: string[] = [];
  readonly #indents = new Map<OpenProvision | undefined, number>();
  readonly #hasArticles: boolean;
  readonly #isAmending: readonly boolean[];
  readonly #isNote: readonly boolean[];
  #open: OpenProvision | undefined;
  #lastArticle: OpenProvision | undefined;
  #notes = 0;
  /** Lines of the heading of the section that comes next. */
  #sideNote: string[] = [];
  readonly #leftOut: LeftOutAt[] = [];
  readonly #maybeHeadings: string[] = [];
  /** Lines that are headings where the draft has several of them. */
  readonly likelyHeadings = new Set<string>();
  readonly #footnotes: FootnoteAt[] = [];

  constructor(
    readonly paragraphs: readonly MarkedParagraph[],
    readonly structure: Structure,
    readonly marksOf: MarkReader,
    readonly takesLikely: boolean,
  ) {
    this.#hasArticles = isOfArticles(paragraphs.map(({ marks }) => marks));
    this.#isAmending = findAmending(paragraphs);
    this.#isNote = findArticleNotes(paragraphs);
  }

  build(): Tree {
    let noteGoesOn = false;
    this.paragraphs.forEach((paragraph, index) => {
      if (paragraph.kind === "note") {
        this.#footnotes.push({ text: paragraph.text, provision: this.#open });
        return;
      }
      if (paragraph.isSideNote) {
        this.#sideNote.push(paragraph.text);
        return;
      }
      const note = noteGoesOn && isTextOfNote(paragraph) ? "whole" : editorialNote(paragraph.text);
      noteGoesOn = note === "opens";
      if (note !== undefined) {
        this.#notes++;
        this.#append(this.#open, paragraph.text);
      } else if (this.#isNote[index]) this.#append((this.#open = articleAround(this.#open)), paragraph.text);
      else if (paragraph.isQuoted) this.#append(this.#open, paragraph.text);
      else if (paragraph.isRow && paragraph.marks.length === 0) this.#unmarked(paragraph, index);
      else this.#read(paragraph, index);
      if (paragraph.leftOut) this.#leftOut.push({ ...paragraph.leftOut, provision: this.#open });
    });
    const [provisions, front, notes, leftOut] = [this.#provisions, this.#front, this.#notes, this.#leftOut];
    return { provisions, front, notes, leftOut, maybeHeadings: this.#maybeHeadings, footnotes: this.#footnotes };
  }

  #read(paragraph: MarkedParagraph, index: number): void {
    const mark = this.#markOf(paragraph);
    const isNoted = mark?.spec.level === "article";
    if (!isNoted) this.#sideNote.splice(0).forEach((text) => this.#append(this.#open, text));
    if (mark && this.#open && isTitleByName(mark, paragraph.text, this.#open)) this.#open.heading.push(paragraph.text);
    else if (mark) this.#begin(mark, paragraph);
    else if (!this.#titled(paragraph, index) && !this.#crossHeading(paragraph, index)) this.#unmarked(paragraph, index);
  }

  #markOf(paragraph: MarkedParagraph | undefined): Mark | undefined {
    return chooseMark(paragraph?.marks ?? [], {
      open: this.#open,
      lastArticle: this.#lastArticle,
      hasArticles: this.#hasArticles,
    });
  }

  #begin({ spec, rank, number, end }: Mark, { text }: Pick<DraftParagraph, "text">): void {
    const parent = this.#parentOf(spec, rank, number.text);
    const isNested = parent?.rank === rank;
    const [counted = 0] = number.counted.slice(-1);
    const hasPoint = [...around(parent)].some(({ level }) => level === "point");
    const level = isNested ? "subpoint" : !hasPoint && spec.alone ? spec.alone : spec.level;
    const rest = text.slice(end);
    const heading = level === "article" ? this.#sideNote.splice(0) : [];
    const titled = spec.titled === true && heading.length === 0;
    const inside = titled ? undefined : this.#firstInside(rest, rank, parent);
    this.#add({
      spec,
      rank,
      level,
      number: isNested ? { ...number, counted: [counted] } : number,
      mark: text.slice(0, end).trimEnd(),
      parent,
      titled,
      ...(heading.length > 0 && { heading }),
      rest: inside ? "" : rest,
    });
    if (inside) this.#begin(inside, { text: rest });
  }

  /** The first item of a list that begins in the same line as the provision around it: "1 (1)". */
  #firstInside(rest: string, rank: number, parent: OpenProvision | undefined): Mark | undefined {
    const elsewhere = isInSchedule(parent) ? "outside-schedule" : "schedule";
    if (!/^\(?[\p{L}\d]{1,4}[).]\s/u.test(rest)) return undefined;
    return this.marksOf({ text: rest }).find(
      (mark) =>
        mark.rank > rank &&
        !mark.spec.titled &&
        !mark.spec.bare &&
        mark.spec.where !== elsewhere &&
        mark.number.counted[0] === 1,
    );
  }

  /** The nearest provision of a level further out; for a number that goes on that of another of its level, this one. */
  #parentOf({ where, level }: LevelSpec, rank: number, number: string): OpenProvision | undefined {
    const owner = [...around(this.#open)].find(
      (one) => one.rank === rank && number.startsWith(`${one.number.text}.`) && mayHoldDecimals(one, this.#hasArticles),
    );
    if (owner) return owner;
    if (where === "before-articles") return undefined;
    const parent = [...around(this.#open)].find((one) => one.rank < rank && one.spec.level !== "recital");
    // A schedule comes after all parts of the act, and the next article of the act after all schedules.
    return level === "schedule" && where === undefined ? undefined : parent;
  }

  #add(made: NewProvision): void {
    const provision = newProvision(made, made.level === "indent" ? this.#nextPlace(made.parent) : 0);
    made.parent?.children.push(provision);
    this.#provisions.push(provision);
    this.#open = provision;
    if (provision.level === "article") this.#lastArticle = provision;
  }

  #nextPlace(parent: OpenProvision | undefined): number {
    const place = (this.#indents.get(parent) ?? 0) + 1;
    this.#indents.set(parent, place);
    return place;
  }

  /** Where the next paragraph stands that is no footnote and no side-note. */
  #below(index: number): number {
    let next = index + 1;
    while (this.paragraphs[next]?.kind === "note" || this.paragraphs[next]?.isSideNote) next++;
    return next;
  }

  /** A line that brings the title of the heading above, or more of it. */
  #titled({ text, afterBlank }: MarkedParagraph, index: number): boolean {
    const open = this.#open;
    if (!open?.mayBeTitled) return false;
    if (open.heading.length === 0 && isReference(text, open.spec)) {
      open.mark = `${open.mark} ${text}`;
      return true;
    }
    const isTitle =
      open.heading.length === 0
        ? isTitleBelow(text, open.level, this.paragraphs[this.#below(index)]?.text)
        : !afterBlank && isMoreOfTitle(text, open.heading.at(-1) ?? "", open.level);
    if (isTitle) open.heading.push(text);
    return isTitle;
  }

  /** A heading without a number, as those that stand above the clauses of a British bill. */
  #crossHeading({ text }: MarkedParagraph, index: number): boolean {
    const below = this.#below(index);
    const next = this.#markOf(this.paragraphs[below]);
    if (!next && !this.structure.crossHeadings) this.#tellTwoLines(text, below);
    if (!next || !this.#isHeading(text, next, index)) return false;
    const parent = [...around(this.#open)].find(({ rank }) => rank < next.rank && rank >= 0);
    const isOther = parent?.level === "paragraph-heading" && parent.number.text === "";
    const outer = isOther ? parent.parent : parent;
    const spec: LevelSpec = { level: "paragraph-heading", marks: [], cite: CITE.paragraphHeading };
    // Between the chapter and the clause.
    const rank = next.rank - 0.5;
    const above = outer && outer.rank >= rank ? outer.parent : outer;
    this.#add({
      spec,
      rank,
      level: spec.level,
      number: NO_NUMBER,
      mark: "",
      parent: above,
      titled: true,
      heading: [text],
      rest: text,
    });
    return true;
  }

  #isHeading(text: string, next: Mark, index: number): boolean {
    if (this.structure.crossHeadings) return next.spec.bare === true && looksAsHeading(text);
    const told = this.#isAmending[index] ? undefined : headingBetween(text, this.#open, next);
    if (told === "known" || told === "likely") this.likelyHeadings.add(text);
    if (told === "known" || (told === "likely" && this.takesLikely)) return true;
    if (told !== undefined) this.#maybeHeadings.push(text);
    return false;
  }

  /** A heading without a number may go on in the line below it. */
  #tellTwoLines(text: string, below: number): void {
    const second = this.paragraphs[below];
    if (!second || this.#isAmending[below]) return;
    const next = this.#markOf(this.paragraphs[this.#below(below)]);
    if (mayBeTwoLines(text, second.text, this.#open, next)) this.#maybeHeadings.push(`${text} ${second.text}`);
  }

  #unmarked({ text, isRow }: MarkedParagraph, index: number): void {
    const isBelowIndent = this.#open?.level === "indent" && !(announces(this.#open) && beginsQuoted(text));
    const open = isBelowIndent ? this.#open?.parent : this.#open;
    if (!open) {
      this.#front.push(text);
      return;
    }
    open.mayBeTitled = false;
    if (!isRow && this.structure.indents && this.#isIndent(text, open, index)) {
      // A dash stands in the text: an indent is cited by its place, so that nothing else would tell it.
      this.#add({ ...INDENT_ITEM, parent: open, rest: text });
      return;
    }
    const owner = this.#ownerOf(text, open, index);
    this.#open = owner;
    this.#append(owner, text);
  }

  /** A line of a list without numbers: after a dash, or in small letters below words that announce it. */
  #isIndent(text: string, owner: OpenProvision, index: number): boolean {
    if (DASH.test(text)) return true;
    if (!/^\s*\p{Ll}/u.test(text) || this.#isAmending[index]) return false;
    return announces(owner) || (this.#open?.level === "indent" && /[;,]$/u.test(lastWords(this.#open)));
  }

  /**
   * Whose text a paragraph without a mark is: that of the item it stands in, or of the provision around a list that is
   * over.
   */
  #ownerOf(text: string, open: OpenProvision, index: number): OpenProvision {
    if (open.level !== "subpoint" || announces(open)) return open;
    const isCapital = /^\s*\p{Lu}/u.test(text);
    if (this.#isAmending[index] && !isCapital) return open;
    const isOver = isCapital ? /[.!?]$/u.test(lastWords(open)) : /[.,;]$|(?:and|or)$/u.test(lastWords(open));
    if (!isOver || goesOn(open, this.paragraphs.slice(index + 1, index + LOOK_AHEAD))) return open;
    return [...around(open.parent)].find((one) => one.level !== "subpoint" || announces(one)) ?? open;
  }

  #append(owner: OpenProvision | undefined, text: string): void {
    if (!owner) this.#front.push(text);
    else {
      owner.text.push(text);
      owner.insideAbove.push(owner.children.length);
      owner.mayBeTitled = false;
    }
  }
}

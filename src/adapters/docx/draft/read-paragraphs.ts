import type { DraftParagraph } from "../../../domain/draft/draft-paragraph";
import { raiseDigits } from "../../../domain/text/raised-digits";
import { walkXml } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { CommentStarts } from "./comment-starts";
import type { ParagraphStyle } from "./paragraph-styles";
import { LOOKS, isOn, lookWith } from "./run-look";
import type { RunLook } from "./run-look";
import { LinkFields } from "./link-fields";
import { symbolOf } from "./symbols";
import { TableCells } from "./table-cells";
import type { WordCell } from "./table-cells";

/** A paragraph of a part of a document, before its number is counted. */
export interface WordParagraph {
  text: string;
  style: string;
  /** Its own list and level; `"0"` says that it has none although its style has. */
  list?: string;
  level?: number;
  kind?: DraftParagraph["kind"];
  /** Ids of the footnotes and endnotes that it refers to. */
  readonly notes: string[];
  /** Where in the text each is referred to. */
  readonly noteAt: number[];
  /** Relationships of the links in it, or the addresses of those that are fields, and where in the text each stands. */
  readonly links: { readonly id: string; readonly start: number; readonly end: number }[];
  /** Ids of the comments on it. */
  readonly comments: string[];
  /** Offsets of what is struck through. */
  readonly struck: number[];
  /** Offsets of what Word hides. */
  readonly hidden: number[];
  /** The cell it stands in; that of the outer table where tables are nested. */
  readonly cell?: WordCell;
  /** Its end was deleted or moved away, so that the next one goes on with it. */
  isJoined: boolean;
  /** Its end is hidden: with all of its text hidden, too, Word shows and counts nothing of it. */
  isEndHidden: boolean;
}

/** The paragraphs of a part in reading order, of a part with notes by their ids. */
export interface WordText {
  readonly paragraphs: readonly WordParagraph[];
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>;
  readonly trackedChanges: number;
}

/** Text that is no text of the document: what was deleted or moved away, and second copies of the same. */
const LEFT_OUT = new Set([
  "mc:Fallback",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
  "rPrChange",
  "numberingChange",
  "tblPrChange",
  "instrText",
  "delText",
]);
/** Deleted, or moved to another place. */
const GONE = new Set(["del", "moveFrom"]);
const CHANGES = new Set([...GONE, "ins", "moveTo"]);

const WANTED = new Set([
  ...LEFT_OUT,
  ...CHANGES,
  "p",
  "pPr",
  "rPr",
  "pStyle",
  "numId",
  "ilvl",
  "tabs",
  "r",
  "t",
  "m:t",
  "tab",
  "br",
  "cr",
  "sym",
  "fldChar",
  "noBreakHyphen",
  "softHyphen",
  ...LOOKS,
  "rStyle",
  "footnoteReference",
  "endnoteReference",
  "footnote",
  "endnote",
  "hyperlink",
  "commentRangeStart",
  "commentReference",
  "comment",
  "tbl",
  "tr",
  "trPr",
  "gridBefore",
  "tc",
  "tcPr",
  "gridSpan",
  "vMerge",
  "sdt",
  "docPartGallery",
]);

/** What styles of characters and of paragraphs say of runs, by their ids. */
type RunStyles = ReadonlyMap<string, Pick<ParagraphStyle, "run">>;

const NO_STYLES: RunStyles = new Map();

/** Read the paragraphs of a document's part, its tracked changes as if they were accepted. */
export function readParagraphs(xml: string, part: string, styles: RunStyles = NO_STYLES): WordText {
  const reader = new PartReader(styles);
  walkXml(xml, part, WANTED, { open: (element) => reader.open(element), close: (element) => reader.close(element) });
  return { paragraphs: reader.paragraphs, notes: reader.notes, trackedChanges: reader.changes };
}

class PartReader {
  paragraphs: WordParagraph[] = [];
  readonly notes = new Map<string, readonly WordParagraph[]>();
  changes = 0;
  readonly #path: string[] = [];
  /** Paragraphs that are open: a text box is one inside another. */
  readonly #open: WordParagraph[] = [];
  readonly #rows: { readonly start: number; isDeleted: boolean }[] = [];
  readonly #blocks: { isContents: boolean }[] = [];
  readonly #cells = new TableCells();
  #leftOut = 0;
  #run: RunLook = {};
  #runStyle = "";
  #linkStart = 0;
  readonly #fields = new LinkFields();
  readonly #comments = new CommentStarts<WordParagraph>();

  constructor(readonly styles: RunStyles) {}

  open({ name, attributes }: XmlElement): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#leavesOut(name, parent)) this.#leftOut++;
    if (CHANGES.has(name)) this.changes++;
    const value = attributes["w:val"] ?? "";
    if (this.#leftOut === 0) this.#cells.open(name, attributes["w:val"]);
    if (name === "sdt") this.#blocks.push({ isContents: false });
    else if (name === "docPartGallery") this.#block(value);
    else if (name === "tr") this.#rows.push({ start: this.paragraphs.length, isDeleted: false });
    else if (name === "del" && parent === "trPr") this.#deleteRow();
    else if (name === "p") this.#begin();
    else if (name === "hyperlink") this.#linkStart = this.#open.at(-1)?.text.length ?? 0;
    else if (this.#leftOut > 0) return;
    else if (name === "commentRangeStart") this.#comments.begin(attributes["w:id"] ?? "", this.#open.at(-1));
    else this.#property(name, parent, value, attributes);
  }

  close({ name, text, attributes }: XmlElement): void {
    this.#path.pop();
    const parent = this.#path.at(-1);
    if (this.#leftOut === 0) this.#cells.close(name);
    const isLeftOut = this.#leavesOut(name, parent);
    if (isLeftOut) this.#leftOut--;
    if (name === "instrText" && this.#leftOut === 0) this.#fields.says(text);
    else if (isLeftOut) return;
    else if (name === "t" || name === "m:t") this.#say(text);
    else if (name === "p") this.#open.pop();
    else if (name === "r") this.#endRun();
    else if (name === "sdt") this.#blocks.pop();
    else if (name === "hyperlink") this.#endLink(attributes["r:id"]);
    else if (name === "tr") this.#endRow();
    else if (name === "footnote" || name === "endnote" || name === "comment") {
      this.notes.set(`${name}/${attributes["w:id"] ?? ""}`, this.paragraphs);
      this.paragraphs = [];
    }
  }

  /** What stands in properties says that a paragraph's end or a row went, and holds no text. */
  #leavesOut(name: string, parent: string | undefined): boolean {
    return LEFT_OUT.has(name) || (GONE.has(name) && parent !== "rPr" && parent !== "trPr");
  }

  #begin(): void {
    const isContents = this.#blocks.some((block) => block.isContents);
    const cell = this.#cells.current;
    const paragraph: WordParagraph = {
      text: "",
      style: "",
      notes: [],
      noteAt: [],
      links: [],
      comments: [],
      struck: [],
      hidden: [],
      ...(cell && { cell }),
      isJoined: false,
      isEndHidden: false,
      ...(isContents && { kind: "contents" }),
    };
    this.paragraphs.push(paragraph);
    this.#open.push(paragraph);
    this.#comments.beginParagraph(paragraph);
    this.#endRun();
  }

  #endRun(): void {
    this.#run = {};
    this.#runStyle = "";
  }

  #block(gallery: string): void {
    const block = this.#blocks.at(-1);
    if (block && /table of contents/iu.test(gallery)) block.isContents = true;
  }

  #endLink(id: string | undefined): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph || id === undefined || this.#leftOut > 0) return;
    paragraph.links.push({ id, start: this.#linkStart, end: paragraph.text.length });
  }

  #deleteRow(): void {
    const row = this.#rows.at(-1);
    if (row) row.isDeleted = true;
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row?.isDeleted) this.paragraphs.length = row.start;
  }

  #property(
    name: string,
    parent: string | undefined,
    value: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph) return;
    if (name === "pStyle") paragraph.style = value;
    else if (name === "numId") paragraph.list = value;
    else if (name === "ilvl") paragraph.level = Number(value);
    else if (name === "rStyle") this.#runStyle = this.#isOfRun(parent) ? value : this.#runStyle;
    else if (parent === "rPr" && this.#path.at(-3) === "pPr") {
      if (GONE.has(name)) paragraph.isJoined = true;
      else if (name === "vanish") paragraph.isEndHidden = isOn(value);
    } else if (LOOKS.has(name)) this.#run = this.#isOfRun(parent) ? lookWith(this.#run, name, value) : this.#run;
    else if (name === "commentReference") {
      const id = attributes["w:id"] ?? "";
      this.#comments.end(id, paragraph).comments.push(`comment/${id}`);
    } else if (name === "footnoteReference" || name === "endnoteReference") {
      paragraph.notes.push(`${name.replace("Reference", "")}/${attributes["w:id"] ?? ""}`);
      paragraph.noteAt.push(paragraph.text.length);
    } else if (name === "sym") this.#say(symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? ""));
    else if (name === "fldChar") {
      const link = this.#fields.mark(attributes["w:fldCharType"], paragraph);
      if (link) paragraph.links.push(link);
    } else if (name !== "tab" || parent !== "tabs") this.#say(SIGNS[name] ?? "");
  }

  /** What properties say of the mark at a paragraph's end says nothing of its words. */
  #isOfRun(parent: string | undefined): boolean {
    return parent === "rPr" && this.#path.at(-3) === "r";
  }

  #say(text: string): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph || this.#leftOut > 0) return;
    const look = { ...this.#lookOf(paragraph.style), ...this.#lookOf(this.#runStyle), ...this.#run };
    for (let at = 0; at < text.length; at++) {
      if (look.isStruck) paragraph.struck.push(paragraph.text.length + at);
      if (look.isHidden) paragraph.hidden.push(paragraph.text.length + at);
    }
    paragraph.text += look.isRaised ? raiseDigits(text) : text;
  }

  #lookOf(style: string): RunLook | undefined {
    return this.styles.get(style)?.run;
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};

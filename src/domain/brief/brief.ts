import type { Language } from "../language";
import type { RememberedPart, RememberedSection } from "./brief-parts";
import type { Extra, GapDetail, RecommendationDetail } from "./brief-plan";

/** The policy brief as a document: what stands in it, in order, with no word of how it is stored. */
export interface Brief {
  readonly language: Language;
  readonly facts: BriefFacts;
  /** The body, in reading order. */
  readonly blocks: readonly Block[];
  /** Every gap of the review in table order, shown or not, so that a later look can tell what changed. */
  readonly rows: readonly BriefRow[];
  /** What it shows beside the gaps, for the same purpose. */
  readonly parts: readonly RememberedPart[];
  /** What it says around the workbook's texts, a section each. */
  readonly sections: readonly RememberedSection[];
  /** What it shows of all that it can do without. */
  readonly extras: readonly Extra[];
  /** Estimate of the page budget. */
  readonly estimatedPages: number;
  /** Words of the title block and the text, those of tables counted in. */
  readonly words: number;
}

/** What the title block, the footer and the document's properties say. */
export interface BriefFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly draftTitle: string;
  readonly draftVersion: string;
  readonly jurisdiction: string;
  readonly client: string;
  readonly author: string;
  /** How to reach the author; "" where nothing was written. */
  readonly contact: string;
  /** `"DRAFT"` in the brief's language while something of it is not written yet, else "". */
  readonly state: string;
  /** Day it was made, ISO. */
  readonly date: string;
  /** The moment it was made, ISO in UTC. */
  readonly time: string;
  /** The same day in the brief's language, e.g. `"25 November 2026"`. */
  readonly dateInWords: string;
  readonly workbook: string;
  readonly catalogueVersion: string;
  /** Over the fingerprints of all rows and parts, first 12 hex digits. */
  readonly fingerprint: string;
  /** The line of the footer, in the brief's language, with fingerprint and date. */
  readonly footer: string;
  /** "Page {page} of {pages}" in the brief's language; the writer puts fields in. */
  readonly pageOf: string;
}

/** A gap of the review as the brief remembers it; `shown` when at least its headline is printed. */
export interface BriefRow {
  readonly gap: string;
  readonly fingerprint: string;
  readonly shown: boolean;
  /** How much of the gap is told; only `composeBrief` sets it. A withdrawn gap is `"counted"` too. */
  readonly detail?: GapDetail;
  /** How much of its recommendation is told. */
  readonly recommendation?: RecommendationDetail;
  /** Fingerprint of the words beside its texts; undefined for a gap that has none. */
  readonly around?: string;
  /** Set for a gap that was withdrawn: it is neither shown nor counted. */
  readonly withdrawn?: boolean;
}

/** Named looks; each is a paragraph style of the template, `Brief` + capitalised name. */
export const BRIEF_STYLES = [
  "body",
  "lead",
  "note",
  "gapTitle",
  "gapText",
  "gapSource",
  "boxTitle",
  "boxText",
  "listItem",
  "instrument",
  "cell",
  "cellHead",
  "caption",
] as const;
export type BriefStyle = (typeof BRIEF_STYLES)[number];

export type Block = HeadingBlock | ParagraphBlock | TableBlock | BoxBlock;

/** A heading; level 1 begins a section, level 2 a group of gaps within it, level 3 is the headline of a gap. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The same text in runs, where some of it is the workbook's. */
  readonly spans?: readonly Span[];
  /** Set where it begins a page. */
  readonly startsPage?: true;
}

/** Paragraphs in a frame, with a title of its own; it is never divided between pages. */
export interface BoxBlock {
  readonly kind: "box";
  /** What it is for: what a reader must know first, what is not written yet, or how the work was done. */
  readonly tone: "key" | "draft" | "method";
  /** "" for none. */
  readonly title: string;
  readonly blocks: readonly ParagraphBlock[];
}

/** A paragraph or a list item, in one of the named looks. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly style: BriefStyle;
  readonly spans: readonly Span[];
  /** Stay on the page of the next block. */
  readonly keepWithNext?: boolean;
  /** Set for list items: `bullet` or `number` (numbers run on through the brief until `restart`). */
  readonly list?: "bullet" | "number";
  readonly restart?: boolean;
}

/** A table with a header row; every row has a cell for each width. */
export interface TableBlock {
  readonly kind: "table";
  /** Said to a person who can't see the table. */
  readonly alt: string;
  readonly caption: string;
  /** What is counted in front of the caption; none where captions are not counted. */
  readonly label?: CaptionLabel;
  /** Shares of the text width, adding up to 1. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `"Figure 1."` in front of a caption: tables and figures are counted apart. */
export interface CaptionLabel {
  readonly sequence: "table" | "figure";
  readonly number: number;
  /** With `{n}` where the number stands, e.g. `"Figure {n}."`. */
  readonly pattern: string;
}

/** A cell of a table; a shade never says anything that the text does not. */
export interface TableCell {
  readonly spans: readonly Span[];
  /** Shade from 0 (none) to 4 (strongest); `"hole"` where something is missing. */
  readonly shade?: 0 | 1 | 2 | 3 | 4 | "hole";
  readonly align?: "start" | "center";
}

/** A run of text. A bound span belongs to the workbook: it becomes a content control on the row's data. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Set like a label, e.g. the id in front of a gap's title. */
  readonly chip?: boolean;
  /** The value of the workbook that this text shows; the same binding may occur more than once with the same text. */
  readonly bound?: Binding;
  /** Set when the text is in another language than the brief. */
  readonly language?: Language;
  /** Address for a link; in a brief one that does not begin with https:// stays a text. */
  readonly href?: string;
  /** Set in a text that is shown as it changes; a brief has none. */
  readonly change?: "inserted" | "deleted";
}

/** The cell of the workbook that a text was taken from. */
export interface Binding {
  /** Id of a gap, or "" for a value of the review as a whole. */
  readonly gap: string;
  /** E.g. `"headline"`, `"issue"`, `"solution"`, `"sources"`, `"newText"`, `"draftTitle"`. */
  readonly field: string;
}

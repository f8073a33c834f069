import type { Block, Span } from "../brief/brief";
import type { Language } from "../language";
import type { TableForm } from "./table-form";

/** A document for Word: a title, a table of long texts where it has one, and what stands below. */
export interface WordDocument {
  readonly language: Language;
  /** What the document is called in its properties. */
  readonly name: string;
  /** What it is, as `documentMark` has it; left out in documents of earlier versions. */
  readonly mark?: string;
  /** A4, upright or on its side. */
  readonly page: "portrait" | "landscape";
  /** Lines above all else: the title, then what is said of the draft. */
  readonly title: readonly (readonly Span[])[];
  readonly subtitle: readonly (readonly Span[])[];
  readonly table?: TextTable;
  /** A smaller table behind it, below its caption. */
  readonly totals?: TextTable;
  /** In reading order; empty where nothing stands below. */
  readonly below: readonly Block[];
  /** Who proposes the changes; marked changes bear the name. */
  readonly author: string;
  /** The moment it was made, ISO in UTC. */
  readonly time: string;
  readonly footer: string;
  /** "Page {page} of {pages}" in the language. */
  readonly pageOf: string;
}

/** A table for Word as a document of its own. */
export interface WordTable extends WordDocument {
  /** `"changes"` tells what changed since a round. */
  readonly form: TableForm | "changes";
  readonly table: TextTable;
}

/** A table of long texts: its rows may run over to the next page, its headings are repeated there. */
export interface TextTable {
  /** Said to a person who can't see the table. */
  readonly alt: string;
  /** What it is called, for the same. */
  readonly caption: string;
  /** Shares of the text width, adding up to 1. */
  readonly widths: readonly number[];
  /** Rows of headings. */
  readonly heads: readonly (readonly TextCell[])[];
  /**
   * The columns of the cells of a row add up to those of the table. A row all of whose text is inserted, or deleted, is
   * itself inserted or deleted.
   */
  readonly rows: readonly (readonly TextCell[])[];
}

/** A cell; line ends in its spans are paragraphs. */
export interface TextCell {
  readonly spans: readonly Span[];
  /** Centred, as numbers are. */
  readonly isCentred?: boolean;
  /** How many columns it reaches over, 1 when left out. */
  readonly columns?: number;
}

import type { DraftParagraph, PassagesLeftOut } from "./draft-paragraph";
import type { OpenProvision } from "./open-provision";
import type { Mark } from "./read-marks";

/** A paragraph with all that is known of it before the tree is built. */
export interface MarkedParagraph extends DraftParagraph {
  /** None in what is quoted or a note. */
  readonly marks: readonly Mark[];
  readonly isQuoted: boolean;
  /** Whether it stands in a table that is part of a provision. */
  readonly isRow: boolean;
  /** Whether it is a line of the heading of the section below it. */
  readonly isSideNote?: boolean;
}

/** Everything of a draft that its provisions are made of. */
export interface Tree {
  readonly provisions: readonly OpenProvision[];
  readonly front: readonly string[];
  readonly notes: number;
  /** Where passages were left out, by the provision; undefined above the first one. */
  readonly leftOut: readonly LeftOutAt[];
  /** Lines that may be headings without a number, and were read as text. */
  readonly maybeHeadings: readonly string[];
  /** Footnotes of the file in the order they stand, no text of any provision. */
  readonly footnotes: readonly FootnoteAt[];
}

/** A paragraph of a footnote, and the provision that refers to it; undefined above the first one. */
export interface FootnoteAt {
  readonly text: string;
  readonly provision: OpenProvision | undefined;
}

/** Passages that were left out of a paragraph, and the provision it went to. */
export interface LeftOutAt extends PassagesLeftOut {
  readonly provision: OpenProvision | undefined;
}

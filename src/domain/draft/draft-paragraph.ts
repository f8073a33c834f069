/** A paragraph of a draft as a reader of files gives it; blank ones are left out. */
export interface DraftParagraph {
  /** Its characters as they stand, an automatic number in front of them; raised digits as such, as the 2 of 11². */
  readonly text: string;
  /** Whether a blank line stands above it. */
  readonly afterBlank?: boolean;
  readonly cell?: DraftCell;
  /** What the file itself says that it is. */
  readonly kind?: "contents" | "note";
  /** Passages here that are no text of the draft and were left out. */
  readonly leftOut?: PassagesLeftOut;
}

/** Which table a paragraph stands in, and in which column of that, both from 0. */
export interface DraftCell {
  readonly table: number;
  readonly column: number;
  /** How many columns it covers, where it is more than one. */
  readonly columns?: number;
}

/** How many passages are struck through, and how many hidden. */
export interface PassagesLeftOut {
  readonly struck: number;
  readonly hidden: number;
}

/** What a file says beside its text: changes taken as accepted, pictures that hold no text. */
export interface DraftSource {
  readonly paragraphs: readonly DraftParagraph[];
  /** Changes that Word was tracking and that are read as if they were accepted. */
  readonly trackedChanges?: number;
  /** Lines of its pages that were left out: numbers and headers. */
  readonly pageLines?: readonly string[];
  /** Notes of the margin that stood elsewhere than above their sections, each behind the number of its section. */
  readonly marginLines?: readonly string[];
  /** Words that a hyphen broke at the end of a line, and that lost it. */
  readonly rejoined?: readonly string[];
  /** Words with a hyphen at the end of a line that kept it, since it may be their own. */
  readonly hyphensKept?: readonly string[];
  readonly unread?: UnreadCharacters;
  /** The encoding that its letters were taken for, where that may be another. */
  readonly encoding?: string;
}

/** Characters whose bytes are bad: how many, and in which line of the file the first stands. */
export interface UnreadCharacters {
  readonly count: number;
  readonly line: number;
}

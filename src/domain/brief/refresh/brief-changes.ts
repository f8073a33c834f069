import type { RedlineSpan } from "../../amendment/redline/redline-span";
import type { Block } from "../brief";
import type { RememberedSection } from "../brief-parts";
import type { LinkedMemory, NoticeText } from "./linked-text";

/** What a refresh does to a brief; all else in the document stays as it is. */
export interface BriefChanges {
  readonly texts: readonly TextChange[];
  /** Controls that become text like any other. */
  readonly freed: readonly ControlAsSeen[];
  /** Blocks of new rows. Only a closed file takes them. */
  readonly placed: readonly PlacedBlocks[];
  readonly draft: DraftChange;
  readonly properties: readonly PropertyChange[];
  /** What the brief remembers from now on, in place of all it remembered. */
  readonly memory: LinkedMemory;
}

/**
 * What becomes of the marks of a draft. Box and mark, and what is remembered of them, change together and once all texts
 * are written, or stay as they are and are named; the status follows them.
 */
export interface DraftChange {
  /** Undefined where the box stays as it is; where there is none, and is to be none, both its words are "". */
  readonly box: { readonly before: NoticeText; readonly now: NoticeText } | undefined;
  /** The mark to put above the title with the value it shows; undefined where it is there already, or is not to be. */
  readonly mark: { readonly value: string; readonly text: string } | undefined;
  /** The status among the properties of the file, "" for none. */
  readonly status: { readonly before: string; readonly now: string };
  /** Where the data part holds what the mark says; undefined in a brief that has no such value. */
  readonly value: string | undefined;
  /** What the brief goes on remembering while its marks stay. */
  readonly sections: readonly RememberedSection[] | undefined;
}

/** Facts that stand among the properties of a brief's file. */
export const PROPERTY_NAMES = ["title", "subtitle", "author", "client", "footer"] as const;
export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** What a property of the file is to say, if it says what the program wrote there: what a person wrote stays. */
export interface PropertyChange {
  readonly name: PropertyName;
  /** Fingerprint of what the table said when the data of the brief was written. */
  readonly written: string | undefined;
  /** What the document says of it. */
  readonly now: string;
}

/** A mark of a draft that could not be brought up to date. */
export type DraftPart = "box" | "mark" | "status";

/** A value of the data part gets a text, and so do the controls that show it. */
export interface TextChange {
  readonly value: string;
  readonly text: string;
  /** Fingerprint of what the table says, to remember with the value; undefined leaves a brief of an earlier version without. */
  readonly written: string | undefined;
  /** Controls that show something else by now; those that show `text` already are not among them. */
  readonly controls: readonly ControlAsSeen[];
  /**
   * Set where these controls must not share the value with the others any more, since a person wrote something else
   * in them: they get a value of their own, a copy of this one. Only a closed file can do so; an open document names
   * them as not written.
   */
  readonly apart?: true;
}

/** A control and the text it showed when the plan was made: if it shows another by now, it is left alone and named. */
export interface ControlAsSeen {
  readonly control: string;
  readonly before: string;
}

/** The blocks of a new row, and where they go. */
export interface PlacedBlocks {
  readonly gap: string;
  readonly blocks: readonly Block[];
  /** Behind the last paragraph of the first of these gaps that has a block. */
  readonly after: readonly string[];
  /** Where none has one, right below this heading; without it at the end of the text. */
  readonly below?: string;
}

/** What came of writing. */
export interface BriefWritten {
  /** Controls whose text was changed. */
  readonly written: number;
  readonly freed: number;
  /** Gaps whose blocks were placed. */
  readonly placed: readonly string[];
  /** Controls that do not show what they were to show, each by its id. */
  readonly differing: readonly DifferingControl[];
  /** Tracked changes that went with the text they changed; an open Word does not tell. */
  readonly dropped?: readonly DroppedChanges[];
  /**
   * Texts that stay as a person left them with their tracked changes, e.g. `"G-001/issue"`: Word fills them from the data
   * no longer, since the marks would go, until those are accepted or rejected and the brief is refreshed again.
   */
  readonly rested?: readonly string[];
  /** Properties of the file that were changed; its description goes with the day and is not told. */
  readonly properties?: readonly PropertyName[];
  /** Marks of a draft that are not as they should be. */
  readonly leftOfDraft: readonly DraftPart[];
}

/** What tracked changes had put in and taken out in a text that is the table's now. */
export interface DroppedChanges {
  /** The text, e.g. `"G-001/issue"`. */
  readonly text: string;
  readonly words: readonly RedlineSpan[];
}

/** A control that was left alone, or that came out otherwise. */
export interface DifferingControl {
  readonly control: string;
  readonly expected: string;
  /** Undefined when the control is gone. */
  readonly found: string | undefined;
  /** Set where it was left because tracked changes move or delete its text, here or where else that stands. */
  readonly struckOut?: true;
}

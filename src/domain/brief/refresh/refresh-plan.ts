import type { Binding, Block } from "../brief";
import type { BriefComparison } from "../compare-brief";
import type { RedlineSpan } from "../../amendment/redline/redline-span";
import type { DraftChange } from "./brief-changes";
import type { Origin } from "./linked-text";

/**
 * How a bound text stands to the table: `"changed"` there, `"edited"` here, `"both"`; `"gone"` when the table no longer
 * says it, `"freed"` when a person chose that it is linked no longer, `"removed"` when it is not there as a linked text and
 * nothing is known of why: taken out of the document, or freed in a version that did not remember it.
 */
export type BlockState = "fresh" | "changed" | "edited" | "both" | "gone" | "freed" | "removed";

/** Whether a text is no linked text of the document any more. */
export const isUnlinked = ({ state }: Pick<LinkedBlock, "state">): boolean => state === "freed" || state === "removed";

/** A bound text of the brief: a value, and the controls that show the same of it. */
export interface LinkedBlock {
  /** Unique in a plan: `"G-003/issue"`, with a number behind it where there are several. */
  readonly id: string;
  readonly binding: Binding;
  readonly value: string;
  /** Its controls, in reading order; none for `"freed"` and `"removed"`. */
  readonly controls: readonly string[];
  readonly state: BlockState;
  /** What it says; where it was edited, in the person's words. */
  readonly text: string;
  /** What the table says; the same as `text` where the row is gone or nothing is known. */
  readonly now: string;
  /**
   * From `text` to `now`, word by word; empty when they are the same. Of a gap's title that is left to a person, to the
   * one that the table has in its place.
   */
  readonly words: readonly RedlineSpan[];
}

/** A row that the brief does not know yet. */
export interface NewRow {
  readonly gap: string;
  readonly headline: string;
  /** A withdrawn gap is never placed. */
  readonly withdrawn: boolean;
  /** What its block says; empty for a gap that is withdrawn. */
  readonly blocks: readonly Block[];
  /** Where its block goes; undefined where the brief tells its gaps under no themes. */
  readonly theme?: RowTheme;
  /** How much of a page the block takes. */
  readonly pages: number;
  /** The gone row that said the same, word for word: its id was changed, rather than a row added. */
  readonly formerly?: string;
}

/** What a gap is told under, and whether the brief has a heading of that name with gaps below it. */
export interface RowTheme {
  readonly name: string;
  readonly isTold: boolean;
}

/** A section, and whether its own words, numbers and lists would be written otherwise today. */
export interface SectionComparison {
  readonly section: string;
  readonly state: "fresh" | "changed" | "gone" | "new";
}

/** What stands around the bound texts. A refresh leaves it as it is; a new brief brings it up to date. */
export interface AroundComparison {
  readonly sections: readonly SectionComparison[];
  /** Gaps whose place, or the words of ours beside whose texts, would be others today. */
  readonly rows: readonly string[];
}

/** Whether nothing around the texts would be written otherwise, as far as that is known. */
export const isAsToday = (around: AroundComparison | undefined): boolean =>
  around === undefined || (around.rows.length === 0 && around.sections.every((section) => section.state === "fresh"));

/** All that a refresh would do, and all it would leave. */
export interface RefreshPlan extends BriefComparison {
  readonly origin: Origin;
  readonly blocks: readonly LinkedBlock[];
  readonly newRows: readonly NewRow[];
  /** Undefined in a brief of an earlier version, which remembers nothing of it. */
  readonly around: AroundComparison | undefined;
  readonly draft: DraftChange;
  readonly pages: PageOutlook;
  readonly likeness: ReviewLikeness;
}

/** The page budget, new rows not counted; `undefined` where pages can't be counted. */
export interface PageOutlook {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly most: number;
}

/** What is done with a text that was edited: it stays, becomes the table's, or becomes text like any other. */
export const EDITED_CHOICES = ["keep", "take", "free"] as const;
export type EditedChoice = (typeof EDITED_CHOICES)[number];

/** What a person chose in the preview. */
export interface RefreshChoices {
  /** For edited texts and those that are gone, by the id of their block; an edited one that is not named is as `edited` says. */
  readonly blocks: ReadonlyMap<string, EditedChoice>;
  readonly edited: EditedChoice;
  /** Whether the block of a new row is put into the brief. */
  readonly places: (gap: string) => boolean;
}

/** Whether a person has to be asked about a block. */
export const isEdited = ({ state }: Pick<LinkedBlock, "state">): boolean => state === "edited" || state === "both";

/** Whether a brief says what its workbook says, word for word: one that is fresh may hold texts that a person wrote. */
export const saysTheSame = ({ state, blocks }: Pick<RefreshPlan, "state" | "blocks">): boolean =>
  state === "fresh" && blocks.every((block) => block.state === "fresh");

/** How much of what a brief was made from is in the review that it is compared with. */
export interface ReviewLikeness {
  /** Texts of gaps that the brief shows. */
  readonly texts: number;
  /** Those of them that the review has too, word for word or with at least half of their words. */
  readonly alike: number;
  /** Whether it looks like another review: hardly a text is alike, and the draft, the client or the author are others. */
  readonly isOther: boolean;
}

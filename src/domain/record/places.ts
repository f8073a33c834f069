import type { Thread } from "../review/thread";
import type { KnownRow } from "./row-mark";

/** What a comment hangs on. */
export interface ThreadPlace extends KnownRow {
  /** Key of the column in the table's specification; `""` for one that a person added and for a cell outside of our tables. */
  readonly column: string;
  /** What the column is called in the record; `""` for a cell outside of our tables. */
  readonly label: string;
  /** Id of the gap it is about, `""` for none. */
  readonly gap: string;
  /** `"Gaps!C4"` */
  readonly cell: string;
  /** It hangs on a row of a copy, and which row of ours that is nobody can tell: table and row are the copy's. */
  readonly isUnsure?: true;
}

/** A row as it is known again, with the gap that it is about, `""` for none. */
export type FoundRow = Pick<ThreadPlace, "table" | "row" | "print" | "texts" | "gap">;

/**
 * Whether the row with the number of one that is known is that one, though it says other words: `"sure"`; `"likely"` where
 * nothing speaks for it and nothing against it; `"open"` where only a person can tell.
 */
export type Standing = "sure" | "likely" | "open";

/** Where comments hang, and which rows there are. */
export interface Places {
  of(thread: Thread): ThreadPlace;
  /** Ids of the rows of a table with a fingerprint. */
  withPrint(table: string, print: string): readonly string[];
  /** Ids of the rows of a table that have a text, by its `textPrint`, in that place among those they are known again by. */
  withText(table: string, at: number, text: string): readonly string[];
  standing(row: KnownRow): Standing;
  /** The row of a table with an id, the last where several have it. */
  find(table: string, id: string): FoundRow | undefined;
  /** How many rows of a table have an id. */
  countOf(table: string, id: string): number;
}

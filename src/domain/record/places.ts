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
export type FoundRow = Pick<ThreadPlace, "table" | "row" | "print" | "gap">;

/** Where comments hang, and which rows there are. */
export interface Places {
  of(thread: Thread): ThreadPlace;
  /** Ids of the rows of a table with a fingerprint. */
  withPrint(table: string, print: string): readonly string[];
  /** Ids of the rows of a table that have a text among those they are known again by, in the same place. */
  withText(table: string, at: number, text: string): readonly string[];
  /** Whether the row with the id of one that is known is taken to be that one, though it says other words. */
  isStill(row: KnownRow): boolean;
  /** The row of a table with an id, the last where several have it. */
  find(table: string, id: string): FoundRow | undefined;
}

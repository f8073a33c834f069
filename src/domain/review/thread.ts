/** A threaded comment of a reviewer, with its replies; or a note, which other programs make of it. */
export interface Thread {
  readonly id: string;
  /**
   * A thread of Excel's when left out. `"note"`: a plain note, as LibreOffice's comments are. `"flattened"`: a note in
   * which another program kept the text of what was a thread.
   */
  readonly form?: "note" | "flattened";
  readonly sheet: string;
  /** The cell it hangs on, e.g. `"D7"`. */
  readonly cell: string;
  readonly author: string;
  /** ISO time as stored, UTC. */
  readonly time: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
  /** The row and column under the comment, when it hangs on a row of one of our tables; `""` is a column that a person added. */
  readonly on?: { readonly table: string; readonly row: string; readonly column: string };
  /** Where it hangs on a copy of a table of ours. */
  readonly copy?: CopiedRow;
}

/** A row of a copy of one of our tables, as it stands there. */
export interface CopiedRow {
  /** Name of the table it is a copy of; `""` where that is no table any more. */
  readonly table: string;
  /** Its id there, `""` for none and for what hangs on the sheet beside the rows. */
  readonly row: string;
  /** Key of the column under the comment, `""` for one that is none of ours. */
  readonly column: string;
  /** Its header as it stands there; `""` beside the columns. */
  readonly header: string;
  /** The texts that the row is known again by, in the order of `KNOWN_BY`. */
  readonly cells: readonly string[];
  /** The same, with `""` for each that another row of the copy has as well. */
  readonly own: readonly string[];
}

/** An answer in a thread. */
export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly time: string;
  readonly text: string;
}

/** Whether a comment says anything: another program may leave none of the words of a note. */
export const says = ({ text, replies }: Thread): boolean => text.trim() !== "" || replies.length > 0;

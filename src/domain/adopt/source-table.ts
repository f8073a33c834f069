/** A table of a person's own, in a sheet or a Word document, before its columns mean anything. */
export interface SourceTable {
  /** Counted from 1, as a person names it where there are several. */
  readonly number: number;
  /** The sheet it stands on; left out for a table of a document. */
  readonly sheet?: string;
  /** Row and column of the sheet that its first ones are, counted from 1; 1 in a document. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** None covers another; by row, then column, both counted from 0. */
  readonly cells: readonly SourceCell[];
  /** Cells of the sheet with a formula that no program has calculated, as `"C8"`: nobody can tell what they say. */
  readonly uncalculated?: readonly string[];
}

/** A cell and what it covers. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  /** How many it covers; 1 for a cell that is not merged. */
  readonly rows: number;
  readonly columns: number;
  /** Paragraphs are lines of it. */
  readonly text: string;
  /** What was struck through and so is not in `text`. */
  readonly struck?: string;
  /** Part of `text` is struck through, and nobody can tell which. */
  readonly isPartlyStruck?: true;
  /** An empty cell may have some, too, also one beside the table: its column is -1. */
  readonly comments?: readonly SourceComment[];
}

/** What somebody remarked on a cell, and what was answered. */
export interface SourceComment extends SourceReply {
  readonly resolved: boolean;
  /** Another program kept its words, not whether it was resolved. */
  readonly isStateUnknown?: true;
  /** The cell it hangs on, as a person finds it: `"Sheet1!C4"`; left out in a document. */
  readonly at?: string;
  readonly replies: readonly SourceReply[];
}

/** One thing that somebody said. */
export interface SourceReply {
  readonly author: string;
  /** ISO, UTC; "" where the file tells none. */
  readonly time: string;
  readonly text: string;
}

/** A comment as it is named where it is not taken. */
export type LooseComment = Pick<SourceComment, "author" | "text" | "at" | "replies">;

/** What a file was found to hold. */
export interface AdoptionSource {
  readonly tables: readonly SourceTable[];
  /** Tracked changes that were taken as accepted. */
  readonly trackedChanges: number;
  /** Paragraphs of tables of which Word hides something, and rows that a sheet hides; all of it is taken. */
  readonly hiddenTexts?: number;
  readonly hiddenRows?: number;
  /** Paragraphs with text that stand in no table. */
  readonly otherParagraphs: number;
  /** Comments that hang on no table. */
  readonly otherComments: readonly LooseComment[];
  /** Sheets that were left out because they are hidden. */
  readonly hiddenSheets: readonly string[];
  /** Sheets that hold more than is read of one. */
  readonly largeSheets: readonly string[];
}

/** Whether a cell says anything. */
export const isFilled = ({ text, struck = "" }: SourceCell): boolean => text.trim() !== "" || struck.trim() !== "";

/** The cells by the row they begin in; a row in which none begins is empty. */
export function rowsOf({ cells }: SourceTable): readonly (readonly SourceCell[])[] {
  const rows: SourceCell[][] = [];
  for (const cell of cells) {
    while (rows.length < cell.row + cell.rows) rows.push([]);
    rows[cell.row]?.push(cell);
  }
  return rows;
}

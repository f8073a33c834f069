import type { Language } from "../language";
import type { ColumnPlaces } from "./column-groups";
import type { DeliverableColumn } from "./recognise-columns";
import type { HeaderCell } from "./find-header";
import type { LooseComment, SourceComment } from "./source-table";

/** What a person said of a file's tables where their headers don't, or to take other ones. */
export interface AdoptionChoice {
  /** Numbers of the tables to take; all that have the three columns when left out. */
  readonly tables?: readonly number[];
  /** Labels of the headers that are each column; several are joined in their order. */
  readonly columns?: Readonly<Record<DeliverableColumn, readonly string[]>>;
  /** The row of the headers as a person counts it; 0 where there are none. */
  readonly headerRow?: number;
}

/** The rows of a person's own table as rows of a review, before anything is written. */
export interface Adoption {
  readonly kind: "adoption";
  readonly language: Language;
  readonly tables: readonly AdoptedTable[];
  /** Columns of theirs that are none of ours, by key, beside what stood above rows and what was struck through. */
  readonly extras: readonly ExtraColumn[];
  readonly rows: readonly AdoptedRow[];
  /** Remarks that can't stay comments, as rows of Feedback by column key. */
  readonly feedback: readonly AdoptedRow["cells"][];
  /** What a person should know or look at. */
  readonly remarks: readonly AdoptionRemark[];
}

/** The columns can't be told: what there is to choose from. */
export interface AdoptionQuestion {
  readonly kind: "question";
  readonly tables: readonly TableSeen[];
}

/** Where a row stands in the file. */
export interface SourcePlace {
  readonly table: number;
  readonly sheet?: string;
  /** As a person counts it: the sheet's number, or from the table's first row. */
  readonly row: number;
}

/** A table that was taken, and what of it became which column. */
export interface AdoptedTable extends Omit<SourcePlace, "row"> {
  /** The headers that became each column. */
  readonly columns: Readonly<Record<DeliverableColumn, readonly string[]>>;
  /** The header whose cells became provisions, as far as they name some. */
  readonly provision?: string;
  readonly rows: number;
}

/** A table with the headers it seems to have. */
export interface TableSeen extends Omit<SourcePlace, "row"> {
  /** As a person counts it; 0 where it was said that there are none. */
  readonly headerRow: number;
  /** Whether any of them tells of one of the three columns, and none as a text does; else it may be a row as well. */
  readonly isHeader: boolean;
  readonly headers: readonly HeaderCell[];
  readonly telling: ColumnPlaces;
  /** Which headers the three columns may well be, for an example; undefined where nothing tells of one. */
  readonly guess: ColumnPlaces | undefined;
  /** Why what the person said of it can't be. */
  readonly fault?: ChoiceFault;
}

/** What a person said of a table that it does not have. */
export type ChoiceFault =
  | { readonly kind: "no-row"; readonly row: number }
  | { readonly kind: "no-column" | "column-twice"; readonly label: string }
  /** Columns were named, and nothing tells which row holds their headers. */
  | { readonly kind: "header-untold" };

/** A column of the review that is none of ours. */
export interface ExtraColumn {
  readonly key: string;
  readonly header: string;
}

/** A row of the review, with what was remarked on it. */
export interface AdoptedRow {
  readonly place: SourcePlace;
  /** Text by column key of the table Gaps or of an extra; a column left out is empty. The `id` is there for gaps only. */
  readonly cells: Readonly<Record<string, string>>;
  /** Each on a column by its key, filled or not; in an adoption one on a column at the most. */
  readonly comments: readonly { readonly column: string; readonly comment: SourceComment }[];
}

export type AdoptionRemark =
  | { readonly kind: CountedRemark; readonly count: number }
  | { readonly kind: "hidden-sheets" | "large-sheets"; readonly sheets: readonly string[] }
  | { readonly kind: "other-comments" | "comments-cut"; readonly comments: readonly LooseComment[] }
  | CommentsCounted
  | { readonly kind: "own-columns" | "headers-left"; readonly headers: readonly string[] }
  | { readonly kind: "table-left"; readonly table: TableSeen }
  | { readonly kind: RowRemark; readonly places: readonly SourcePlace[] };

/** How many comments were kept, and how. */
export interface CommentsCounted {
  readonly kind: "comments" | "comments-recorded" | UnknownOfComments;
  readonly count: number;
}

/** What the file does not tell of comments and answers that were kept: by whom, when, and whether one was resolved. */
export type UnknownOfComments = "comments-nameless" | "comments-undated" | "comments-stateless";

/** What is told by its number. */
export type CountedRemark =
  | "tracked-changes"
  | "hidden-texts"
  | "hidden-rows"
  | "other-paragraphs"
  | "headings"
  | "headers-again";

export type RowRemark =
  /** Rows that share one issue became one gap. */
  | "rows-joined"
  /** In rows that became one gap a column is blank beside some of the solutions. */
  | "beside-solution"
  /** A merged cell stands in each of its rows. */
  | "cell-repeated"
  /** A cell lies over two of the three columns. */
  | "cell-across"
  /** A row has a solution or sources, but no issue. */
  | "no-issue"
  /** A row has an issue and nothing else: it may be a heading. */
  | "maybe-heading"
  | "maybe-note"
  /** A row was taken as headers, and says something as a gap does. */
  | "maybe-gap"
  /** A row counts those above it. */
  | "totals"
  /** A row below the last gap says who made the table, or remarks on it. */
  | "note-below"
  /** Struck text stands in a column of its own. */
  | "struck"
  /** Part of a text is struck through, and nobody can tell which. */
  | "partly-struck"
  /** A text is longer than a cell and goes on in the next row. */
  | "goes-on";

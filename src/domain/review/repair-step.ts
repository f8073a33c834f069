import type { TableName } from "./tables";
import type { Thread } from "./thread";

/** One thing that brings a review back to what the program reads, without a word of it changing. */
export type RepairStep = FileStep | TableStep | HeaderStep | FormulaStep | ThreadStep | LookStep;

/** What an open workbook takes; the rest is for files. */
export type OpenStep = TableStep | HeaderStep | FormulaStep;

/** What a program wrote so that Excel calls the file damaged: nothing of it is a person's. */
export interface FileStep {
  readonly kind: "mend-file";
  readonly fault:
    /** Something points at a part that is not there. */
    | "missing-part"
    /** What a sheet holds stands in another order than the format wants. */
    | "wrong-order"
    /** The same in the part for looks, which Excel puts up with: mended beside other things only. */
    | "loose-order"
    /** A name, or a print area, that leads nowhere. */
    | "broken-name"
    /** A conditional format without a condition. */
    | "empty-format";
  /** The part, the sheet or the name. */
  readonly what: string;
}

/** Where the tables of a review stand. */
export type TableStep =
  /** Make a range a table of ours again; its first row holds the headers. */
  | {
      readonly kind: "make-table";
      readonly table: TableName;
      readonly sheet: string;
      readonly range: string;
      /** Right below the range the table has a row of totals. */
      readonly hasTotals?: true;
    }
  /** Give a table the name it had. */
  | { readonly kind: "rename-table"; readonly table: TableName; readonly from: string; readonly sheet: string }
  /** Let a table reach over the filled rows below it. */
  | {
      readonly kind: "grow-table";
      readonly table: TableName;
      readonly sheet: string;
      /** All of the table as it is to be, headers included. */
      readonly range: string;
      /** How many rows that adds. */
      readonly rows: number;
    };

/** What the columns of a table are called. */
export type HeaderStep =
  /** Put a header back that a person changed. */
  | {
      readonly kind: "rename-header";
      readonly table: TableName;
      /** Key of the column in the table's specification. */
      readonly column: string;
      readonly sheet: string;
      readonly cell: string;
      readonly from: string;
      readonly to: string;
    }
  /** Add an empty column to the right of a table. */
  | {
      readonly kind: "add-column";
      readonly table: TableName;
      readonly column: string;
      readonly sheet: string;
      /** The cell its header goes into. */
      readonly cell: string;
      readonly header: string;
    };

/** Let rows of Coverage count their gaps, where a text stands in place of the formula. */
export interface FormulaStep {
  readonly kind: "count-gaps";
  readonly table: "Aspects";
  readonly sheet: string;
  /** From the first of the cells to the last. */
  readonly range: string;
  /** All that each cell holds. */
  readonly from: string;
  /** Without the sign before it. */
  readonly formula: string;
  readonly cells: readonly CountedCell[];
}

/** A cell and what its formula comes to. */
export interface CountedCell {
  readonly cell: string;
  readonly value: number;
}

/** What reviewers said. */
export type ThreadStep =
  /** Make a thread of the note that another program made of it. */
  | { readonly kind: "restore-thread"; readonly thread: Thread }
  /** Put the letters of a thread right, whose bytes a program took for characters. */
  | { readonly kind: "respell-thread"; readonly thread: Thread }
  /** Let a row of Feedback name a thread by the id that it has now. */
  | {
      readonly kind: "rename-thread";
      readonly table: "Feedback";
      readonly sheet: string;
      readonly cell: string;
      /** All that the cell holds. */
      readonly from: string;
      readonly to: string;
    };

/** What a new workbook has and a program took away. */
export type LookStep =
  /** The list to choose from, or the hint, of a column. */
  | {
      readonly kind: "drop-down";
      readonly table: TableName;
      readonly column: string;
      readonly sheet: string;
      readonly range: string;
    }
  /** A name that drop-downs list: what stands in a column of a table, by its key. */
  | { readonly kind: "range-name"; readonly table: TableName; readonly column: string; readonly name: string }
  /** Wrapped lines, colours and number formats of a table's cells, the widths of its columns, headers that stay in sight. */
  | { readonly kind: "format"; readonly table: TableName; readonly sheet: string; readonly range: string };

/** Something that is not as the program needs it and that it can't put right, since it would have to guess. */
export type Unrepaired =
  /** No table of that name, and no row that holds its headers. */
  | { readonly kind: "no-headers"; readonly table: TableName }
  /** The header cells of a table contradict its own list, and nothing tells which column is which. */
  | {
      readonly kind: "headers-astray";
      readonly table: TableName;
      readonly sheet: string;
      /** What each such cell holds, and what the list has for it. */
      readonly cells: readonly { readonly cell: string; readonly found: string; readonly listed: string }[];
      /** Where some of its headers stand in another row of the sheet, and what of the list is not among them. */
      readonly elsewhere?: { readonly cell: string; readonly missing: readonly string[] };
    }
  /** Tables, or rows, with the headers of one, of which nothing says that it was ours: perhaps a person's own. */
  | {
      readonly kind: "not-ours";
      readonly table: TableName;
      readonly places: readonly string[];
      readonly areTables: boolean;
    }
  /** Several tables, or rows of headers, could be this one. */
  | { readonly kind: "several-alike"; readonly table: TableName; readonly places: readonly string[] }
  /** A column is missing, and another stands where it should be. */
  | {
      readonly kind: "header-unclear";
      readonly table: TableName;
      readonly column: string;
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
    }
  /** A column is missing, and to the right of the table something else stands. */
  | { readonly kind: "no-room"; readonly table: TableName; readonly column: string; readonly sheet: string }
  /** A column among ours has no header, so that no table can be made of it. */
  | { readonly kind: "header-blank"; readonly table: TableName; readonly sheet: string; readonly cell: string }
  /** Two columns have one header. */
  | {
      readonly kind: "header-twice";
      readonly table: TableName;
      readonly sheet: string;
      readonly header: string;
      /** Where the table's own list of columns has another header, and which. */
      readonly listed?: { readonly cell: string; readonly header: string };
    }
  /** Filled cells further down that may or may not belong to a table. */
  | { readonly kind: "rows-apart"; readonly table: TableName; readonly sheet: string; readonly rows: readonly number[] }
  /** Rows below a table with a word in the place of a number, such as totals. */
  | {
      readonly kind: "rows-numberless";
      readonly table: TableName;
      readonly sheet: string;
      readonly rows: readonly number[];
    }
  /** Merged cells where a table should be, which none may hold. */
  | {
      readonly kind: "merged-cells";
      readonly table: TableName;
      readonly sheet: string;
      readonly ranges: readonly string[];
    }
  /** A table with a row of totals right where its rows go on. */
  | { readonly kind: "totals-in-way"; readonly table: TableName; readonly sheet: string }
  /** Cells with a formula that no program has calculated, as `"Gaps!C12"`: such a workbook is read by nothing. */
  | { readonly kind: "not-calculated"; readonly cells: readonly string[] }
  /** A note of which a program kept nothing but the place. */
  | { readonly kind: "note-empty"; readonly sheet: string; readonly cell: string }
  /** A note that was a thread stands on a cell that has another thread. */
  | { readonly kind: "cell-taken"; readonly sheet: string; readonly cell: string }
  /** A row of Feedback names a comment that is not there, or not under that id. */
  | { readonly kind: "thread-unknown"; readonly sheet: string; readonly cell: string; readonly id: string }
  /** Threads that are open, and may have been resolved before a program saved them. */
  | { readonly kind: "resolved-unknown"; readonly sheet: string; readonly cells: readonly string[] };

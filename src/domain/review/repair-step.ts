import type { TableName } from "./tables";

/** One thing that brings a review back to what the program reads, without a word of it changing. */
export type RepairStep =
  /** Make a range a table of ours again; its first row holds the headers. */
  | { readonly kind: "make-table"; readonly table: TableName; readonly sheet: string; readonly range: string }
  /** Give a table the name it had. */
  | { readonly kind: "rename-table"; readonly table: TableName; readonly from: string; readonly sheet: string }
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
  | { readonly kind: "add-column"; readonly table: TableName; readonly column: string; readonly header: string }
  /** Let a table reach over the filled rows below it. */
  | { readonly kind: "grow-table"; readonly table: TableName; readonly range: string };

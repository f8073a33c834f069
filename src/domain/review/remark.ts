import type { CellPlace } from "../result";
import type { ProfileFault } from "./own-profile/profile-fault";
import type { SheetVisibility } from "./sheet-table";
import type { TableName } from "./tables";

/**
 * Something that a reading saw or could not see and that does not stop the work: what it is and where.
 * `toldRemark` puts it in words, with its cure.
 */
export type Remark =
  | { readonly kind: "table-missing"; readonly table: TableName; readonly place?: undefined }
  /** The headers of a table that is missing: in a plain range, or in a table of another name. */
  | {
      readonly kind: "table-lost";
      readonly table: TableName;
      /** Name of the table that it became; undefined for a plain range. */
      readonly named: string | undefined;
      /** Whether anything says that the workbook had the table: else it may be a list of the person's own. */
      readonly wasOurs: boolean;
      /** It was, and nearly all headers are there, so that it can be nothing else. */
      readonly isSure: boolean;
      /** How many comments a frozen copy came back with. */
      readonly comments?: number;
      readonly place: CellPlace;
    }
  /** Another table with the headers of one that is there, as a copied sheet brings it along. */
  | { readonly kind: "table-copied"; readonly table: TableName; readonly named: string; readonly place: CellPlace }
  /** Another table with most of the headers of one that is there, be it a copy or a person's own. */
  | { readonly kind: "table-alike"; readonly table: TableName; readonly named: string; readonly place: CellPlace }
  | {
      readonly kind: "column-missing";
      readonly table: TableName;
      /** Key of the column in the table's specification. */
      readonly column: string;
      readonly place: CellPlace;
    }
  /** The cell of a header says something that is none of ours, and the table's own list of columns what it was. */
  | {
      readonly kind: "header-changed";
      readonly table: TableName;
      /** What the cell says. */
      readonly found: string;
      /** What the list says. */
      readonly listed: string;
      readonly place: CellPlace;
    }
  | RowsRemark<"rows-hidden">
  | CellsRemark<"cells-merged">
  | {
      readonly kind: "sheet-hidden";
      readonly table: TableName;
      readonly visibility: Exclude<SheetVisibility, "visible">;
      readonly place: CellPlace;
    }
  /** Filled cells that are part of no table: touching one of ours, or somewhere below it or to its right. */
  | {
      readonly kind: "cells-outside";
      readonly table: TableName;
      readonly where: "below" | "beside" | "elsewhere";
      readonly place: CellPlace;
    }
  | CellsRemark<"text-struck">
  /** Part of a text is struck through, and this program can't be told which. */
  | CellsRemark<"text-partly-struck">
  /** Formulas of a column that this program put into rows of its own, and that no program has calculated since. */
  | CellsRemark<"formulas-due">
  | { readonly kind: "notes-unread"; readonly place?: undefined }
  /** The workbook is too large for Excel to be asked which text is struck through. */
  | { readonly kind: "struck-unread"; readonly place?: undefined }
  /** Notes in which another program kept what were threads: who said it, when and whether it is resolved is lost. */
  | CellsRemark<"threads-flattened">
  /** Notes without a word, as a program leaves them that drops the words of comments. */
  | CellsRemark<"notes-empty">
  /** Open threads without a time: a program that drops those drops the tick of resolved ones too. */
  | CellsRemark<"resolved-unknown">
  /** A comment or a note that hangs on no cell the program could be told of. */
  | { readonly kind: "thread-unplaced"; readonly author: string; readonly text: string; readonly place?: undefined }
  | { readonly kind: "authors-unknown"; readonly sheet: string; readonly count: number; readonly place?: undefined }
  | { readonly kind: "reply-alone"; readonly sheet: string; readonly cell: string; readonly place?: undefined }
  | { readonly kind: "sheet-too-large"; readonly sheet: string; readonly place?: undefined }
  /** The details name a profile that neither comes with the program nor stands in the workbook. */
  | { readonly kind: "profile-unknown"; readonly typed: string; readonly place: CellPlace | undefined }
  /** The details name another profile than the workbook holds. */
  | {
      readonly kind: "profile-other";
      readonly typed: string;
      readonly held: string;
      readonly place: CellPlace | undefined;
    }
  | { readonly kind: "profile-fault"; readonly fault: ProfileFault; readonly place: CellPlace };

interface RowsRemark<Kind> {
  readonly kind: Kind;
  readonly table: TableName;
  readonly rows: readonly number[];
  /** The first of them. */
  readonly place: CellPlace;
}

interface CellsRemark<Kind> {
  readonly kind: Kind;
  readonly table: TableName;
  /** `"D7"`, or ranges: `"D7:D9"`. */
  readonly cells: readonly string[];
  /** The first of them. */
  readonly place: CellPlace;
}

import type { Localised } from "../../language";

/** A table of the review workbook: found by its name, its columns by their header in any language. */
export interface TableSpec<Name extends string = string> {
  /** Name of the Excel table. */
  readonly name: Name;
  /** Workbooks of earlier versions do without it, so nothing is said where it is missing. */
  readonly isLater?: boolean;
  /** Only workbooks that have a use for it have it, so nothing is said where it is missing, and it is not looked for. */
  readonly isOptional?: boolean;
  /** What the program keeps for itself, on a sheet that is hidden on purpose. */
  readonly isHidden?: boolean;
  /** Name of the sheet a new workbook puts it on; a person may rename it. */
  readonly sheet: Localised;
  /** Other names that its sheet has in workbooks of earlier versions. */
  readonly formerly?: readonly string[];
  /** A check, the coverage or the brief would be wrong without it, and nobody would see it. */
  readonly needed?: boolean;
  readonly columns: readonly ColumnSpec[];
}

/** All that is said about a column: reading, making, repairing and checking a workbook take it from here. */
export interface ColumnSpec {
  /** What the code calls it. */
  readonly key: string;
  readonly header: Localised;
  /** Other headers that it has in workbooks of earlier versions. */
  readonly formerly?: readonly string[];
  /** What its cells hold: how they are read, written and formatted. */
  readonly holds: CellContent;
  /** For a choice: each one's id and what it is called. */
  readonly choices?: Readonly<Record<string, Localised>>;
  /** The table whose ids a reference is one of; a person is offered them. */
  readonly idsOf?: TableWithIds;
  /** The column that says what is offered: what stands in its cells, beside which anything may be typed. */
  readonly valuesOf?: ListedColumn;
  /** The lowest whole number that a person may type. */
  readonly least?: number;
  /** Words that a person is offered, beside which anything may be typed. */
  readonly offers?: readonly Localised[];
  /** The table means nothing without it. */
  readonly required?: boolean;
  /** A check, the coverage or the brief would be wrong without it, and nobody would see it. */
  readonly needed?: boolean;
  /** Workbooks of earlier versions do without it, so nothing is said where it is missing. */
  readonly isLater?: boolean;
  /** A live formula; never written as a value. */
  readonly formula?: boolean;
  /** Of a new workbook's column, in characters of the body font. */
  readonly width: number;
  /** In a new workbook, part of the columns that are folded away, and not printed where it is one of the last. */
  readonly collapsed?: boolean;
  /** Not printed in a new workbook, where it would make the rest too small: only for the last columns. */
  readonly offPaper?: boolean;
}

/** A column of which the cells are offered elsewhere. */
export interface ListedColumn {
  readonly table: TableWithIds | "Feedback";
  readonly key: string;
}

/** What a cell may hold, and what is read from it. */
export interface CellContents {
  /** Prose, as it stands. */
  readonly text: string;
  /** A name or a word, without the blanks around it. */
  readonly word: string;
  /** What the row goes by. */
  readonly id: string;
  /** What another row, or a rule, goes by; several are a list. */
  readonly reference: string;
  readonly references: readonly string[];
  /** Names that something is known by. */
  readonly names: readonly string[];
  /** Ids of the profile's aspects, which are typed by name; what is no aspect stays as typed. */
  readonly aspect: string;
  readonly aspects: readonly string[];
  /** One of the column's `choices`, undefined when it is none. */
  readonly choice: string | undefined;
  readonly yes: boolean;
  readonly date: string;
  readonly count: number | undefined;
  /** A code that no person types. */
  readonly fingerprint: string;
  /** The items of the Review table, and their values. */
  readonly label: string;
  readonly value: string;
}

export type CellContent = keyof CellContents;

/** Tables whose rows other tables refer to. */
export type TableWithIds = "Gaps" | "Provisions" | "ProfileAspects";

import { toKeeper } from "../keep-same";
import type { Language } from "../language";
import { LANGUAGES } from "../language";
import { memoise } from "../memoise";
import type { CellPlace } from "../result";
import { eachBlock } from "../rows-in-blocks";
import { foldHeader, namesOf } from "./headers";
import type { Remark } from "./remark";
import type { TableFound } from "./review";
import type { RowPlace } from "../gap/row-place";
import type { CellValue, SheetRow, SheetTable } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import type { TableSpec } from "./tables";
import { UnreadableTable } from "./unreadable";

/** One of our tables as it stands in a workbook, its cells by column key. */
export interface MatchedTable {
  readonly found: TableFound;
  /** Rows that hold anything, in sheet order. */
  readonly rows: readonly MatchedRow[];
  readonly messages: readonly Remark[];
  /** The language its headers are in, by the first header that tells. */
  readonly language: Language | undefined;
}

/** A row that holds anything, its cells by column key. */
export interface MatchedRow {
  readonly place: RowPlace;
  /** Text of the cell under a column key; "" for an empty cell or a column that is not there. */
  readonly text: (key: string) => string;
  /** As its sheet table has it. */
  readonly calendar?: SheetTable["calendar"];
}

/**
 * Read a sheet table as one of ours: its columns found by their header in any
 * language, in any order, extra columns left alone.
 *
 * @throws UnreadableTable when a column is missing that the table means nothing without, or stands twice.
 */
export const matchTable = (table: SheetTable, spec: TableSpec): MatchedTable => matched(spec)(table);

/** A table that is read again with what it was is the very value it was, and so is each block of its rows. */
const matched = memoise((spec: TableSpec) => {
  const keepLayout = toKeeper<Layout>();
  const rowsReaderFor = memoise(toRowsReader);
  return memoise((table: SheetTable): MatchedTable => {
    const layout = keepLayout(layoutOf(table, spec));
    const { at, found } = layout;
    return {
      found,
      rows: rowsReaderFor(layout)(table.rows),
      messages: missingColumns(spec, at, found),
      language: languageOf(table, spec),
    };
  });
});

/** Where the columns of a table are. */
interface Layout {
  readonly found: TableFound;
  /** Place of each column among the cells of a row, by its key. */
  readonly at: Readonly<Record<string, number>>;
  /** Places of the columns that people fill. */
  readonly authored: readonly number[];
  readonly calendar: SheetTable["calendar"];
}

function layoutOf(table: SheetTable, spec: TableSpec): Layout {
  const at = columnsOf(table, spec);
  const found: TableFound = {
    table: spec.name,
    sheet: table.sheet,
    headerRow: table.headerRow,
    letters: mapValues(at, (index) => columnLetter(table.firstColumn + index)),
    headers: mapValues(at, (index) => table.headers[index] ?? ""),
    all: headersByLetter(table),
  };
  const authored = spec.columns.filter((column) => !column.formula).map((column) => at[column.key] ?? -1);
  return { found, at, authored, calendar: table.calendar };
}

/** The header of each column by its letter. */
export const headersByLetter = ({ headers, firstColumn }: Pick<SheetTable, "headers" | "firstColumn">) =>
  Object.fromEntries(headers.map((header, index) => [columnLetter(firstColumn + index), header]));

/** Reads the rows of a table that hold anything. */
const toRowsReader = (layout: Layout): ((rows: readonly SheetRow[]) => readonly MatchedRow[]) =>
  eachBlock((block) => block.filter((row) => holdsAnything(row, layout)).map((row) => matchedRow(row, layout)));

const holdsAnything = (row: SheetRow, { authored }: Layout): boolean =>
  authored.some((index) => standingText(row, index).trim() !== "");

const matchedRow = (row: SheetRow, { found: { table, sheet }, at, calendar }: Layout): MatchedRow => ({
  place: { table, sheet, row: row.row },
  text: (key) => standingText(row, at[key] ?? -1),
  calendar,
});

function columnsOf(table: SheetTable, spec: TableSpec): Readonly<Record<string, number>> {
  const headers = table.headers.map(foldHeader);
  const unreadable = (kind: "column-twice" | "column-missing", column: string): UnreadableTable =>
    new UnreadableTable({ kind, table: spec.name, sheet: table.sheet, column }, table.headers);
  const at: Record<string, number> = {};
  for (const column of spec.columns) {
    const [first, second] = headers.flatMap((header, index) => (namesOf(column).includes(header) ? [index] : []));
    if (second !== undefined) throw unreadable("column-twice", column.key);
    if (first !== undefined) at[column.key] = first;
    else if (column.required) throw unreadable("column-missing", column.key);
  }
  return at;
}

const missingColumns = (spec: TableSpec, at: Readonly<Record<string, number>>, found: TableFound): readonly Remark[] =>
  spec.columns
    .filter(({ key, formula, isLater }) => !formula && !isLater && at[key] === undefined)
    .map(({ key }) => ({
      kind: "column-missing",
      table: spec.name,
      column: key,
      place: firstCell(found, found.headerRow),
    }));

/** The first of our columns in a row of the sheet. */
export function firstCell({ table, sheet, letters }: TableFound, row: number): CellPlace {
  const [column, letter] = Object.entries(letters)[0] ?? ["", "A"];
  return { table, sheet, row, column, cell: `${letter}${row}` };
}

const languageOf = (table: SheetTable, spec: TableSpec): Language | undefined => {
  const headers = table.headers.map(foldHeader);
  return LANGUAGES.find((language) =>
    spec.columns.every(({ required, header }) => !required || headers.includes(foldHeader(header[language]))),
  );
};

/** The text of a cell but for what is struck through in it; "" for a column that is not there. */
const standingText = ({ cells, struck }: SheetRow, index: number): string =>
  struck?.[index] ?? toText(cells[index] ?? null);

/** A cell as text: numbers without grouping, booleans as Excel shows them. */
export const toText = (cell: CellValue): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

import type { StyleName } from "../../../adapters/xlsx/create/cell-styles";
import { rowHeight } from "../../../adapters/xlsx/create/row-height";
import type { CellModel, DropDown, SheetModel, SheetRowModel } from "../../../adapters/xlsx/create/sheet-model";
import { putSheet } from "../../../adapters/xlsx/put-sheet";
import { endColumn, endRow, formatArea } from "../state/area";
import type { Book } from "../state/book";
import type { CellContent } from "../state/cell-grid";
import type { Sheet } from "../state/sheet";
import type { TableState } from "../state/table";
import type { Baseline } from "./baseline";
import { newSheet, newTable } from "./refusals";

/** Pixels of a character of a column's width. */
const CHARACTER = 7;
const USUAL_WIDTH = 9;
/** Points of a row with one line. */
const LEAST_HEIGHT = 20;

/**
 * The file with the sheets that were added since behind its own: texts and numbers around one table, as the add-in puts
 * them there. They get the looks of a sheet that the add-in makes in a file.
 *
 * @throws UnusableInput for a new sheet that holds anything else, and for a new table on a sheet that was there
 */
export function addSheets(file: Uint8Array, book: Book, baseline: Baseline): Uint8Array {
  const tables = book.tables.filter((table) => !baseline.tables.has(table));
  const onOld = tables.find(({ sheet }) => baseline.sheets.has(sheet));
  if (onOld) throw newTable(onOld.name);
  return book.sheets
    .filter((sheet) => !baseline.sheets.has(sheet))
    .reduce((before, sheet) => {
      const [table, ...others] = tables.filter((one) => one.sheet === sheet);
      if (!table || others.length > 0 || !isPlain(sheet, table)) throw newSheet(sheet.name);
      // A language is in the looks of dates alone.
      return putSheet(before, sheetModel(sheet, table), "en");
    }, file);
}

function isPlain({ cells }: Sheet, { showHeaders, showTotals, columns }: TableState): boolean {
  const isTable = showHeaders && !showTotals && columns.every(({ formula }) => formula === undefined);
  return isTable && [...cells].every(({ cell }) => cell.formula === undefined && typeof cell.value !== "boolean");
}

function sheetModel(sheet: Sheet, table: TableState): SheetModel {
  const used = sheet.cells.used() ?? table.whole;
  const columns = Math.max(endColumn(used), endColumn(table.whole));
  const rows = Math.max(endRow(used), endRow(table.whole));
  const widthOf = (column: number): number => (sheet.columnWidths.get(column) ?? USUAL_WIDTH * CHARACTER) / CHARACTER;
  const headers = table.headers();
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    columns: Array.from({ length: columns }, (_, at) => ({ column: at + 1, width: widthOf(at) })),
    rows: Array.from({ length: rows }, (_, row) => rowModel(sheet, table, row, widthOf)),
    merges: [],
    tables: [
      {
        name: table.name,
        firstColumn: table.column + 1,
        headerRow: table.row + 1,
        lastRow: endRow(table.whole),
        headers,
        formulas: new Map(),
        filter: true,
        title: textOf(sheet.cells.get(0, 0)?.value) || table.name,
        description: textOf(sheet.cells.get(1, 0)?.value),
      },
    ],
    dropDowns: dropDownsOf(sheet),
    highlights: [],
    frozen: { rows: table.row + 1, columns: 0 },
    print: { footer: sheet.name, pageOf: "&P / &N", landscape: true, headerRow: table.row + 1 },
  };
}

function rowModel(sheet: Sheet, table: TableState, row: number, widthOf: (column: number) => number): SheetRowModel {
  const cells = Array.from({ length: endColumn(table.whole) }, (_, column): CellModel => {
    const content = contentOf(sheet.cells.get(row, column)?.value);
    return { column: column + 1, style: styleAt(table, row), ...(content !== undefined && { content }) };
  });
  const beside = [...sheet.cells.inRow(row)].flatMap(([column, { value }]): readonly CellModel[] => {
    const content = column < cells.length ? undefined : contentOf(value);
    return content === undefined ? [] : [{ column: column + 1, style: "text", content }];
  });
  const texts = cells.map(({ content, column, style }) => ({
    // What stands above the table reaches over the columns to the right.
    text: row < table.row || typeof content !== "string" ? "" : content,
    style,
    width: widthOf(column - 1),
  }));
  const height = Math.max(row === 0 && table.row > 0 ? 30 : 0, rowHeight(texts, LEAST_HEIGHT));
  return { row: row + 1, height, cells: [...cells, ...beside.sort((a, b) => a.column - b.column)] };
}

const styleAt = (table: TableState, row: number): StyleName => {
  if (row < table.row) return row === 0 ? "title" : "hintLine";
  return row === table.row ? "header" : "text";
};

const contentOf = (value: CellContent | undefined): string | number | undefined =>
  value === "" || typeof value === "boolean" ? undefined : value;

const textOf = (value: CellContent | undefined): string => String(value ?? "");

/** Lists to choose from whose words are in the list itself. */
const dropDownsOf = ({ validations }: Sheet): readonly DropDown[] =>
  validations.flatMap(({ area, rule }) => {
    const { source } = (rule["list"] ?? {}) as { readonly source?: unknown };
    if (typeof source !== "string" || source.startsWith("=")) return [];
    return [{ range: formatArea(area), choices: source.split(","), strict: true, hint: "" }];
  });

import type { Language } from "../../src/domain/language";
import type { CellValue, SheetTable } from "../../src/domain/review/sheet-table";
import { TABLES } from "../../src/domain/review/tables";
import type { TableName } from "../../src/domain/review/tables";

/** One of our tables as a workbook would hold it, with rows given by column key. */
export function sheetTable(
  name: TableName,
  rows: readonly Readonly<Record<string, CellValue>>[] = [],
  { language = "en", ...more }: Partial<SheetTable> & { language?: Language } = {},
): SheetTable {
  const spec = TABLES[name];
  return {
    name,
    sheet: spec.sheet[language],
    headerRow: 3,
    firstColumn: 1,
    headers: spec.columns.map((column) => column.header[language]),
    rows: rows.map((cells, i) => ({
      row: 4 + i,
      hidden: false,
      cells: spec.columns.map((column) => cells[column.key] ?? null),
    })),
    merged: [],
    ...more,
  };
}

import { idKey } from "../gap/id-key";
import { fold } from "../text/fold";
import { toText } from "./match-table";
import { columnsAmong } from "./recognise";
import type { SheetGrid } from "./sheet-grid";
import type { SheetTable } from "./sheet-table";
import { TABLES, USUAL_TABLES } from "./tables";
import type { TableName } from "./tables";

/** A row of headers, wherever it stands. */
type Headers = Pick<SheetTable, "sheet" | "headerRow" | "firstColumn" | "headers">;

type Named = Pick<SheetTable, "name">;

/** What the numbers of a table's rows begin with. */
const LETTERS: Partial<Readonly<Record<TableName, string>>> = {
  Gaps: "G",
  Amendments: "A",
  Consultations: "C",
  Feedback: "F",
};

/**
 * Whether the workbook had a table that is missing, where its headers stand now. They are words of every day, so that a
 * person's own list may have them all: what no such list has is our sheet's name, a column of codes that nobody types,
 * numbers as ours, or most of our other tables around it. Of tables that came later the last says nothing: an older
 * review never had them.
 */
export const wasOurs = (
  table: TableName,
  found: Headers,
  tables: readonly Named[],
  grids: readonly SheetGrid[],
): boolean =>
  [...Object.values(TABLES[table].sheet), ...(TABLES[table].formerly ?? [])].some(
    (sheet) => fold(sheet) === fold(found.sheet),
  ) ||
  hasCodes(table, found) ||
  hasOurNumbers(table, found, grids) ||
  (!TABLES[table].isLater && standsAmongOurs(table, tables));

function hasCodes(table: TableName, { headers }: Headers): boolean {
  const at = columnsAmong(headers, TABLES[table]);
  return TABLES[table].columns.some(({ key, holds }) => holds === "fingerprint" && at[key] !== undefined);
}

function hasOurNumbers(table: TableName, found: Headers, grids: readonly SheetGrid[]): boolean {
  const letter = LETTERS[table];
  const column = columnsAmong(found.headers, TABLES[table])["id"];
  const grid = grids.find(({ sheet }) => sheet === found.sheet);
  if (letter === undefined || column === undefined || !grid) return false;
  const below = grid.rows.slice(found.headerRow + 1 - grid.firstRow);
  const ids = below.map((cells) => toText(cells[found.firstColumn + column - grid.firstColumn] ?? null).trim());
  const first = ids.find((id) => id !== "");
  return first !== undefined && new RegExp(`^${letter}-\\d+$`, "iu").test(idKey(first));
}

function standsAmongOurs(table: TableName, tables: readonly Named[]): boolean {
  const others = USUAL_TABLES.filter((name) => name !== table && !TABLES[name].isLater);
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return others.filter((name) => names.has(name.toLowerCase())).length * 2 >= others.length;
}

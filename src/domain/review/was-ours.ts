import { idKey } from "../gap/id-key";
import { fold } from "../text/fold";
import { isNumbered } from "./copied-tables";
import { toText } from "./match-table";
import { columnsAmong } from "./recognise";
import type { SheetGrid } from "./sheet-grid";
import type { SheetTable } from "./sheet-table";
import { TABLES, USUAL_TABLES } from "./tables";
import type { TableName } from "./tables";

/** A row of headers, wherever it stands; `name` of the table that it is of, if any. */
type Headers = Pick<SheetTable, "sheet" | "headerRow" | "firstColumn" | "headers"> & {
  readonly name?: string | undefined;
};

type Named = Pick<SheetTable, "name">;

/** What the numbers of a table's rows begin with. */
const LETTERS: Partial<Readonly<Record<TableName, string>>> = {
  Gaps: "G",
  Amendments: "A",
  Consultations: "C",
  Feedback: "F",
};

/** As many columns as no list of a person's own has by accident, where all of them are there. */
const MANY = 10;

/**
 * Whether the workbook had a table that is missing, where its headers stand now. They are words of every day, so that a
 * person's own list may have them all: what no such list has is our sheet's name, ours with a number that a copy gets,
 * a column of codes that nobody types, all of a long row of headers, numbers or words of a drop-down as ours, or most of
 * our other tables around it. Of tables that came later the last says nothing: an older review never had them.
 */
export const wasOurs = (
  table: TableName,
  found: Headers,
  tables: readonly Named[],
  grids: readonly SheetGrid[],
): boolean =>
  standsOnOurs(table, found) ||
  isNumbered(found.name ?? "", table) ||
  hasCodes(table, found) ||
  hasAllOfMany(table, found) ||
  hasOurNumbers(table, found, grids) ||
  hasOurChoice(table, found, grids) ||
  (!TABLES[table].isLater && standsAmongOurs(table, tables));

/** `"Brief"`, `"Brief (2)"` as Excel calls a copy, `"Brief - Table 1"` as another program calls what it wrote. */
function standsOnOurs(table: TableName, found: Headers): boolean {
  const sheet = fold(found.sheet).replace(/ ?\(\d+\)$| - .*$/u, "");
  return [...Object.values(TABLES[table].sheet), ...(TABLES[table].formerly ?? [])].some(
    (ours) => fold(ours) === sheet,
  );
}

function hasAllOfMany(table: TableName, { headers }: Headers): boolean {
  const { columns } = TABLES[table];
  return columns.length >= MANY && Object.keys(columnsAmong(headers, TABLES[table])).length === columns.length;
}

function hasCodes(table: TableName, { headers }: Headers): boolean {
  const at = columnsAmong(headers, TABLES[table]);
  return TABLES[table].columns.some(({ key, holds }) => holds === "fingerprint" && at[key] !== undefined);
}

function hasOurNumbers(table: TableName, found: Headers, grids: readonly SheetGrid[]): boolean {
  const letter = LETTERS[table];
  const id = letter === undefined ? undefined : firstBelow(table, "id", found, grids);
  return id !== undefined && new RegExp(`^${letter}-\\d+$`, "iu").test(idKey(id));
}

/** Whether a column that every row needs begins with one of the few words that it offers, in any language. */
const hasOurChoice = (table: TableName, found: Headers, grids: readonly SheetGrid[]): boolean =>
  TABLES[table].columns.some(({ key, choices, required }) => {
    const chosen = required && choices ? firstBelow(table, key, found, grids) : undefined;
    const offered = Object.values(choices ?? {}).flatMap((labels) => Object.values(labels));
    return chosen !== undefined && offered.some((label) => fold(label) === fold(chosen));
  });

/** What first stands below the header of a column. */
function firstBelow(table: TableName, key: string, found: Headers, grids: readonly SheetGrid[]): string | undefined {
  const column = columnsAmong(found.headers, TABLES[table])[key];
  const grid = grids.find(({ sheet }) => sheet === found.sheet);
  if (column === undefined || !grid) return undefined;
  const below = grid.rows.slice(found.headerRow + 1 - grid.firstRow);
  const texts = below.map((cells) => toText(cells[found.firstColumn + column - grid.firstColumn] ?? null).trim());
  return texts.find((text) => text !== "");
}

function standsAmongOurs(table: TableName, tables: readonly Named[]): boolean {
  const others = USUAL_TABLES.filter((name) => name !== table && !TABLES[name].isLater);
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return others.filter((name) => names.has(name.toLowerCase())).length * 2 >= others.length;
}

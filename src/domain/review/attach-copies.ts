import { idColumnOf } from "./attach-threads";
import { alikeTables, sharesWords } from "./copied-tables";
import { frozenName } from "./frozen-name";
import { KNOWN_BY } from "./known-by";
import { standingText } from "./match-table";
import { columnsAmong } from "./recognise";
import { columnLetter } from "./sheet-table";
import type { SheetRow, SheetTable } from "./sheet-table";
import { DELIVERABLE_COLUMNS, TABLES, TABLE_NAMES, isOurTable } from "./tables";
import type { TableName } from "./tables";
import type { CopiedRow, Thread } from "./thread";

/** A table whose rows are, or were, those of one of ours. */
export interface CopiedTable {
  readonly table: TableName;
  readonly other: SheetTable;
}

/**
 * Tables that hold rows of ours, on sheets without a table of ours: copies, and what was frozen for the ministry, which
 * has the numbers and the three columns alone.
 */
export function copiedTables(tables: readonly SheetTable[]): readonly CopiedTable[] {
  const ours = new Set(tables.filter(({ name }) => isOurTable(name)).map(({ sheet }) => sheet));
  const copies = alikeTables(tables).filter(({ isCopy }) => isCopy);
  const known = new Set(copies.map(({ other }) => other));
  const frozen = tables.flatMap((other): readonly CopiedTable[] => {
    if (known.has(other) || isOurTable(other.name)) return [];
    const table = frozenFrom(other, tables);
    return table ? [{ table, other }] : [];
  });
  return [...copies, ...frozen].filter(({ other }) => !ours.has(other.sheet));
}

/** The table whose frozen rows these are; undefined for any other. */
function frozenFrom(other: SheetTable, all: readonly SheetTable[]): TableName | undefined {
  const { name, headers } = other;
  const named = TABLE_NAMES.find((table) => name.toLowerCase().startsWith(frozenName(table).toLowerCase()));
  if (named && KNOWN_BY[named]) return named;
  const among = columnsAmong(headers, TABLES.Gaps);
  const own = all.find((one) => one.name.toLowerCase() === "gaps");
  const isAlike = ["id", ...DELIVERABLE_COLUMNS].every((key) => among[key] !== undefined);
  return isAlike && (!own || sharesWords("Gaps", other, own)) ? "Gaps" : undefined;
}

/**
 * Threads with the row of a copy that they hang on. A sheet without any table is a copy as well where it says, with
 * author, moment and words, what a comment on one of our sheets says: its rows are not known.
 *
 * @returns as many threads as there are, in the same order
 */
export function attachCopies(threads: readonly Thread[], tables: readonly SheetTable[]): readonly Thread[] {
  const ours = new Set(tables.filter(({ name }) => isOurTable(name)).map(({ sheet }) => sheet));
  if (threads.every(({ sheet }) => ours.has(sheet))) return threads;
  const copies = copiedTables(tables);
  const tabled = new Set(tables.map(({ sheet }) => sheet));
  const said = new Set(threads.filter(({ sheet, time }) => ours.has(sheet) && time !== "").map(momentOf));
  const plain = new Set(
    threads.filter((one) => !tabled.has(one.sheet) && said.has(momentOf(one))).map(({ sheet }) => sheet),
  );
  return threads.map((thread) => {
    const here = copies.filter(({ other }) => other.sheet === thread.sheet);
    if (here.length === 0) return plain.has(thread.sheet) ? { ...thread, copy: BESIDE } : thread;
    const rows = here.flatMap((copy) => rowUnder(thread, copy) ?? []);
    return { ...thread, copy: rows[0] ?? { ...BESIDE, table: here[0]?.table ?? "" } };
  });
}

export type AttachCopies = typeof attachCopies;

const BESIDE: CopiedRow = { table: "", row: "", column: "", header: "", cells: [] };

/** By whom, when and what: no two comments have all three. */
export const momentOf = ({ author, time, text }: Pick<Thread, "author" | "time" | "text">): string =>
  [author, time, text].join("\n");

function rowUnder({ cell }: Thread, { table, other }: CopiedTable): CopiedRow | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)/u.exec(cell) ?? [];
  const row = other.rows.find((one) => one.row === Number(digits));
  const at = other.headers.findIndex((_, index) => columnLetter(other.firstColumn + index) === letters);
  if (!row || at < 0) return undefined;
  const among = columnsAmong(other.headers, TABLES[table]);
  const text = (key: string): string => standingIn(row, among[key]);
  const key = idColumnOf(table, (each) => text(each).trim() !== "");
  return {
    table,
    row: key === undefined ? "" : text(key).trim(),
    column: Object.keys(among).find((each) => among[each] === at) ?? "",
    header: other.headers[at] ?? "",
    cells: (KNOWN_BY[table] ?? []).map(text),
  };
}

const standingIn = (row: SheetRow, index: number | undefined): string => standingText(row, index ?? -1);

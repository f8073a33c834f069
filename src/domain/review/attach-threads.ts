import { memoise } from "../memoise";
import type { MatchedRow, MatchedTable } from "./match-table";
import type { RecordedThread, SettleThreads } from "./settle-threads";
import type { TableName } from "./tables";
import type { Thread } from "./thread";

/** Keys of the columns that a row goes by, where the table has any: by the first of them that it has filled. */
const ID_COLUMNS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Gaps: ["id"],
  Provisions: ["id"],
  Amendments: ["id"],
  Aspects: ["id", "aspect"],
  Documents: ["document"],
  Consultations: ["id"],
  Feedback: ["id"],
};

/**
 * Key of the column that a row goes by; undefined where its table has none.
 *
 * @param isFilled tells whether the row, or the table where no row is meant, has something in a column
 */
export const idColumnOf = (table: string, isFilled: (column: string) => boolean): string | undefined => {
  const columns = ID_COLUMNS[table as TableName] ?? [];
  return columns.find(isFilled) ?? columns.at(-1);
};

/**
 * Threads with the row and column of ours they hang on; a thread elsewhere on a sheet stays as it is.
 *
 * @param settle tells odd ones apart, and which of them are resolved; left out where all are of Excel, each with an id of its own
 * @returns as many threads as there are, in the same order
 */
export function attachThreads(
  threads: readonly Thread[],
  tables: ReadonlyMap<TableName, MatchedTable>,
  feedback: readonly RecordedThread[],
  settle?: SettleThreads,
): readonly Thread[] {
  if (threads.length === 0) return threads;
  const sheets = tablesBySheet(tables);
  const attached = threads.map((thread) => attach(thread, sheets.get(thread.sheet) ?? []));
  return settle?.(attached, new Set(sheets.keys()), feedback) ?? attached;
}

/** A table as far as it takes to say what hangs on it. */
interface TableOnSheet {
  readonly name: TableName;
  readonly rows: ReadonlyMap<number, MatchedRow>;
  /** Keys of its columns by their letters, `""` for one that a person added. */
  readonly columns: ReadonlyMap<string, string>;
}

function tablesBySheet(tables: ReadonlyMap<TableName, MatchedTable>): ReadonlyMap<string, readonly TableOnSheet[]> {
  const sheets = new Map<string, TableOnSheet[]>();
  for (const [name, { found, rows }] of tables) {
    const table = {
      name,
      rows: byNumber(rows),
      columns: new Map([
        ...Object.keys(found.all).map((letter) => [letter, ""] as const),
        ...Object.entries(found.letters).map(([key, letter]) => [letter, key] as const),
      ]),
    };
    sheets.set(found.sheet, [...(sheets.get(found.sheet) ?? []), table]);
  }
  return sheets;
}

const byNumber = memoise(
  (rows: readonly MatchedRow[]): ReadonlyMap<number, MatchedRow> => new Map(rows.map((row) => [row.place.row, row])),
);

function attach(thread: Thread, tables: readonly TableOnSheet[]): Thread {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)/u.exec(thread.cell) ?? [];
  for (const { name, rows, columns } of tables) {
    const row = rows.get(Number(digits));
    const column = columns.get(letters);
    if (!row || column === undefined) continue;
    const key = idColumnOf(name, (each) => row.text(each).trim() !== "");
    const on = { table: name, row: key === undefined ? "" : row.text(key).trim(), column };
    return { ...thread, on };
  }
  return thread;
}

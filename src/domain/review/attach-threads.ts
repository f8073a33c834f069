import type { MatchedTable } from "./match-table";
import type { TableName } from "./tables";
import type { Thread } from "./thread";

/** Key of the column that a row goes by, where the table has one. */
export const ID_COLUMN: Readonly<Partial<Record<TableName, string>>> = {
  Gaps: "id",
  Provisions: "id",
  Amendments: "id",
  Aspects: "aspect",
  Documents: "document",
  Consultations: "id",
  Feedback: "id",
};

/** Threads with the row and column of ours they hang on; a thread elsewhere on a sheet stays as it is. */
export function attachThreads(
  threads: readonly Thread[],
  tables: ReadonlyMap<TableName, MatchedTable>,
): readonly Thread[] {
  return threads.map((thread) => {
    for (const [name, { found, rows }] of tables) {
      if (found.sheet !== thread.sheet) continue;
      const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)/u.exec(thread.cell) ?? [];
      const row = rows.find((candidate) => candidate.place.row === Number(digits));
      const column = Object.keys(found.letters).find((key) => found.letters[key] === letters);
      if (row && column) return { ...thread, on: { table: name, row: row.text(ID_COLUMN[name] ?? "").trim(), column } };
    }
    return thread;
  });
}

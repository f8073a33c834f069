import { memoise } from "../memoise";
import type { Feedback } from "./consultation";
import type { MatchedRow, MatchedTable } from "./match-table";
import type { TableName } from "./tables";
import type { Thread } from "./thread";
import { digitsOf, isNoteId, noteIdOf, threadKeysIn } from "./thread-ids";

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
 * A note goes by its words and its row, since the same may be said of two rows, and so does a thread whose id is blank or
 * that of another one, as programs leave them that copy sheets. A note can't be resolved as a thread can: it is once a row
 * of Feedback disposes of it. One that was a thread is what it was when it was last recorded, since who raised it closes
 * it, not who answers. One that another program emptied is no exception: a question that can't be read any more is not
 * answered by that.
 *
 * @returns as many threads as there are, in the same order
 */
export function attachThreads(
  threads: readonly Thread[],
  tables: ReadonlyMap<TableName, MatchedTable>,
  feedback: readonly Pick<Feedback, "thread" | "disposition" | "comment">[],
): readonly Thread[] {
  if (threads.length === 0) return threads;
  const sheets = tablesBySheet(tables);
  const attached = withClearIds(
    threads.map((thread) => attach(thread, sheets.get(thread.sheet) ?? [])),
    new Set(sheets.keys()),
  );
  if (attached.every(isOfExcel)) return attached;
  const settled = (form: Thread["form"]): ReadonlySet<string> =>
    new Set(
      feedback
        .filter(({ disposition = "open", comment }) =>
          form === "flattened" && comment ? comment === "resolved" : disposition !== "open",
        )
        .flatMap(({ thread }) => threadKeysIn(thread)),
    );
  const [notes, flattened] = [settled("note"), settled("flattened")];
  return attached.map((thread) =>
    !isOfExcel(thread) && (thread.form === "note" ? notes : flattened).has(thread.id.toLowerCase())
      ? { ...thread, resolved: true }
      : thread,
  );
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

/**
 * Threads by their ids, but for those whose id tells them from no other: they go by words, row and order. Of several with
 * one id the one on a row of ours keeps it, or else the one on a sheet of ours, where that is a single one: a copy of a
 * sheet brings its comments along, and the record is of ours.
 */
function withClearIds(threads: readonly Thread[], ours: ReadonlySet<string>): readonly Thread[] {
  const seen = new Map<string, number>();
  const counted = (key: string): number => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
  const distanceOf = ({ on, sheet }: Thread): number => (on ? 0 : ours.has(sheet) ? 1 : 2);
  for (const thread of threads) counted(keyOf(thread.id, distanceOf(thread)));
  return threads.map((thread) => {
    const { id, on, copy, sheet, cell, text } = thread;
    const distance = distanceOf(thread);
    const isNearer = [0, 1].some((nearer) => nearer < distance && seen.has(keyOf(id, nearer)));
    const isAlone = seen.get(keyOf(id, distance)) === 1 && !isNearer;
    const isNote = isNoteId(id);
    if (isAlone && !isNote && id.trim() !== "") return thread;
    const words = isNote ? id : noteIdOf(digitsOf(text));
    const place = on ?? copy;
    const parts = place ? [...(copy ? [sheet] : []), place.row === "" ? cell : place.row, place.column] : [];
    // Without blanks and semicolons, which part ids in a cell.
    const named = [words, ...parts].join("-").replaceAll(/[;\s]+/gu, "-");
    const count = counted(named);
    return { ...thread, id: count === 1 ? named : `${named}-${count}` };
  });
}

const keyOf = (id: string, distance: number): string => `${distance} ${id.trim().toLowerCase()}`;

const isOfExcel = ({ form }: Thread): boolean => form === undefined;

import { LANGUAGES } from "../language";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { idColumnOf } from "./attach-threads";
import { alikeTables, sharesWords } from "./copied-tables";
import { COVERAGE_MAP } from "./coverage-map";
import { frozenTableOf } from "./frozen-name";
import { KNOWN_BY } from "./known-by";
import { standingText } from "./match-table";
import { columnsAmong } from "./recognise";
import { saidElsewhere } from "./said-elsewhere";
import type { RecordedWords } from "./said-elsewhere";
import { columnLetter, tableOf } from "./sheet-table";
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
  const named = frozenTableOf(name);
  if (named && named !== "Details" && KNOWN_BY[named]) return named;
  const among = columnsAmong(headers, TABLES.Gaps);
  const own = tableOf(all, "Gaps");
  const isAlike = ["id", ...DELIVERABLE_COLUMNS].every((key) => among[key] !== undefined);
  return isAlike && (!own || sharesWords("Gaps", other, own)) ? "Gaps" : undefined;
}

/**
 * Threads with the row of a copy that they hang on. What says, with author, moment and words, what a comment on one of
 * our sheets says is a copy of that one wherever it stands, as where a single cell was pasted; so is a note where one of
 * them stands, on a sheet without any table. Such a sheet may be a copy as a whole, whose rows are not known.
 *
 * @returns as many threads as there are, in the same order
 */
export function attachCopies(
  threads: readonly Thread[],
  tables: readonly SheetTable[],
  feedback: readonly RecordedWords[],
): readonly Thread[] {
  const ours = new Set(tables.filter(({ name }) => isOurTable(name)).map(({ sheet }) => sheet));
  if (threads.every(({ sheet }) => ours.has(sheet))) return threads;
  const copies = copiedTables(tables);
  const tabled = new Set(tables.map(({ sheet }) => sheet));
  const isPlain = (sheet: string): boolean => !tabled.has(sheet) && !isSheetOfOurs(sheet, tables);
  const elsewhere = saidElsewhere(threads, ours, feedback, isPlain);
  return threads.map((thread) => {
    const here = copies.filter(({ other }) => other.sheet === thread.sheet);
    const isCopied = elsewhere.again.has(thread) || elsewhere.copies.has(thread.sheet);
    if (here.length === 0) return isCopied ? { ...thread, copy: BESIDE } : thread;
    const rows = here.flatMap((copy) => rowUnder(thread, copy) ?? []);
    return { ...thread, copy: rows[0] ?? { ...BESIDE, table: here[0]?.table ?? "" } };
  });
}

/**
 * Whether a review comes with a sheet of that name: what is pasted there makes no copy of it. Where its table stands on
 * another sheet, the name is that of any other one.
 */
const isSheetOfOurs = (sheet: string, tables: readonly SheetTable[]): boolean =>
  [COVERAGE_MAP, ...TABLE_NAMES.filter((table) => !tableOf(tables, table)).map((table) => TABLES[table].sheet)].some(
    (names) => LANGUAGES.some((language) => fold(names[language]) === fold(sheet)),
  );

export type AttachCopies = typeof attachCopies;

const BESIDE: CopiedRow = { table: "", row: "", column: "", header: "", cells: [], own: [] };

/** How often each text by which rows are known again stands in its column of a copy. */
const countsIn = memoise(({ table, other }: CopiedTable): ReadonlyMap<string, number> => {
  const among = columnsAmong(other.headers, TABLES[table]);
  const counts = new Map<string, number>();
  for (const row of other.rows)
    for (const key of KNOWN_BY[table] ?? []) {
      const text = countKey(key, standingIn(row, among[key]));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
});

const countKey = (column: string, text: string): string => `${column} ${fold(text)}`;

function rowUnder({ cell }: Thread, copy: CopiedTable): CopiedRow | undefined {
  const { table, other } = copy;
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)/u.exec(cell) ?? [];
  const row = other.rows.find((one) => one.row === Number(digits));
  const at = other.headers.findIndex((_, index) => columnLetter(other.firstColumn + index) === letters);
  if (!row || at < 0) return undefined;
  const among = columnsAmong(other.headers, TABLES[table]);
  const text = (key: string): string => standingIn(row, among[key]);
  const knownBy = KNOWN_BY[table] ?? [];
  const key = idColumnOf(table, (each) => text(each).trim() !== "");
  return {
    table,
    row: key === undefined ? "" : text(key).trim(),
    column: Object.keys(among).find((each) => among[each] === at) ?? "",
    header: other.headers[at] ?? "",
    cells: knownBy.map(text),
    own: knownBy.map((each) => (countsIn(copy).get(countKey(each, text(each))) === 1 ? text(each) : "")),
  };
}

const standingIn = (row: SheetRow, index: number | undefined): string => standingText(row, index ?? -1);

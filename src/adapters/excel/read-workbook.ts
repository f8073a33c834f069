import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { readByColumn } from "./read-by-column";
import { inSheetOrder, loadComments, loadTables } from "./read-structure";
import { loadTable, toSheetTable } from "./read-tables";
import { loadLocations, toThread } from "./read-threads";
import { AnswerTooLarge, runExcel } from "./run-excel";

/** What the open workbook holds. */
export interface WorkbookContent {
  readonly name: string;
  /** It had to be read in parts. */
  readonly isLarge: boolean;
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
}

/** What to read. */
export type Wanted = "all" | "tables" | "threads";

/**
 * Read tables, threads or both in two round trips: what there is, then all the cells.
 *
 * Excel on the web sends at most 5 MB an answer, and one sync is one answer however many ranges it asks for. So when
 * it refuses, the second trip is repeated as one request a column, all under way at the same time. Of a workbook that
 * was too large before, `isLarge` says so and spares the refusal.
 *
 * @throws UnusableInput when Excel does not answer
 */
export async function readWorkbook(want: Wanted, isLarge = false): Promise<WorkbookContent> {
  if (isLarge && want !== "threads") return readLarge(want);
  try {
    return await runExcel((context) => readAtOnce(context, want));
  } catch (error) {
    if (!(error instanceof AnswerTooLarge) || want === "threads") throw error;
    return readLarge(want);
  }
}

async function readLarge(want: "all" | "tables"): Promise<WorkbookContent> {
  const [tables, rest] = await Promise.all([
    readByColumn(),
    runExcel((context) => readAtOnce(context, want === "all" ? "threads" : "name")),
  ]);
  return { ...rest, tables, isLarge: true };
}

async function readAtOnce(context: Excel.RequestContext, want: Wanted | "name"): Promise<WorkbookContent> {
  const tables = want === "all" || want === "tables" ? loadTables(context) : undefined;
  const comments = want === "all" || want === "threads" ? loadComments(context) : undefined;
  context.workbook.load("name");
  await context.sync();
  const loadingTables = tables ? inSheetOrder(tables).map((table) => loadTable(table, "with cells")) : [];
  const loadingThreads = comments ? loadLocations(comments) : [];
  if (loadingTables.length + loadingThreads.length > 0) await context.sync();
  return {
    name: context.workbook.name,
    isLarge: false,
    tables: loadingTables.map((loading) => toSheetTable(loading)),
    threads: loadingThreads.map(toThread),
  };
}

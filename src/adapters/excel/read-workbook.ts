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
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
}

/**
 * Read tables, threads or both in two round trips: what there is, then all the cells.
 *
 * Excel on the web sends at most 5 MB an answer, and one sync is one answer however many ranges it asks for. So when
 * it refuses, the second trip is repeated as one request a column, all under way at the same time.
 *
 * @throws UnusableInput when Excel does not answer, or a single column is too large
 */
export async function readWorkbook(want: "all" | "tables" | "threads"): Promise<WorkbookContent> {
  try {
    return await runExcel((context) => readAtOnce(context, want));
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error;
    const [tables, rest] = await Promise.all([readByColumn(), readWorkbook("threads")]);
    return { ...rest, tables };
  }
}

async function readAtOnce(context: Excel.RequestContext, want: "all" | "tables" | "threads"): Promise<WorkbookContent> {
  const tables = want === "threads" ? undefined : loadTables(context);
  const comments = want === "tables" ? undefined : loadComments(context);
  context.workbook.load("name");
  await context.sync();
  const loadingTables = tables ? inSheetOrder(tables).map((table) => loadTable(table, "with cells")) : [];
  const loadingThreads = comments ? loadLocations(comments) : [];
  if (loadingTables.length + loadingThreads.length > 0) await context.sync();
  return {
    name: context.workbook.name,
    tables: loadingTables.map((loading) => toSheetTable(loading)),
    threads: loadingThreads.map(toThread),
  };
}

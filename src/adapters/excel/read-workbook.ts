import type { CellAddress } from "../../app/ports";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import type { Heard } from "./heard-changes";
import { inSheetOrder, loadTables } from "./read-structure";
import { loadTable, toSheetTable } from "./read-tables";
import type { StruckCells, TableLoading } from "./read-tables";
import { loadThreads } from "./load-threads";
import type { ThreadsAsked } from "./load-threads";
import { AnswerTooLarge, codeOf, runExcel } from "./run-excel";
import { cellNow, loadActiveCell, readSelection } from "./selection";
import { NOT_THERE, PlacesUntold, syncPlaces } from "./thread-places";
import type { Places } from "./thread-places";

/** What the open workbook holds. */
export interface WorkbookContent {
  readonly name: string;
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
  /** The active cell; undefined when there is none or it was not asked for. */
  readonly selection: CellAddress | undefined;
  /** Comments and notes that hang on no cell Excel could name: they are no threads. */
  readonly unplaced: readonly { readonly author: string; readonly text: string }[];
  readonly known: Known;
}

/** What an earlier reading found, so that the next one can ask for it right away. */
export interface Known {
  /** Names of the tables. */
  readonly tables: readonly string[];
  /** Where comments and notes hang. */
  readonly places: Places;
  /** Where the tables stand and what the notes say: as long as that is so, threads may be where they were. */
  readonly shape: string;
  /** The cells are too many for one answer. */
  readonly isLarge: boolean;
}

export const NOTHING_KNOWN: Known = { tables: [], places: new Map(), shape: "", isLarge: false };

/** What to read; the active cell goes with everything. */
export type Wanted = "all" | "tables" | "threads";

/** Asked for in the first round trip besides what is to be read. */
export type Along = (context: Excel.RequestContext) => void;

/**
 * Read tables, threads or both in two round trips: what there is, then all the cells; in one where the tables and
 * comments are those that are known from before. Where threads hang beyond `PLACES_AT_ONCE` of them takes one more for
 * as many each.
 *
 * Excel on the web sends at most 5 MB an answer, and one sync is one answer however many ranges it asks for. So when
 * it refuses, the cells are asked for in one request a column, all under way at the same time.
 *
 * @param heard whether threads that hung on some cells hang there still; without it all are asked where they hang
 * @throws UnusableInput when Excel does not answer
 */
export async function readWorkbook(want: Wanted, known: Known, heard?: Heard): Promise<WorkbookContent> {
  if (known.isLarge && want !== "threads") return readLarge(want);
  try {
    return await runExcel((context) => readAtOnce(context, { want, known, heard, selection: want === "all" }));
  } catch (error) {
    if (error instanceof OtherThanKnown || error instanceof PlacesUntold) return readAnew(want);
    if (!(error instanceof AnswerTooLarge) || want === "threads") throw error;
    return readLarge(want);
  }
}

/**
 * Read everything for the first time, and carry out something else in the same batch.
 *
 * @throws UnusableInput when either does not succeed
 */
export const readAlong = (along: Along): Promise<WorkbookContent> =>
  runExcel((context) => readAtOnce(context, { want: "all", known: NOTHING_KNOWN, along, selection: true }));

/** A table or comment that was known is gone, or no cell is active: the batch came to nothing. */
class OtherThanKnown extends Error {}

async function readAnew(want: Wanted): Promise<WorkbookContent> {
  const [content, selection] = await Promise.all([
    readWorkbookPlainly(want),
    want === "all" ? readSelection() : undefined,
  ]);
  return { ...content, selection };
}

async function readWorkbookPlainly(want: Wanted): Promise<WorkbookContent> {
  try {
    return await readKnowingNothing(want);
  } catch (error) {
    if (!(error instanceof AnswerTooLarge) || want === "threads") throw error;
    return readLarge(want);
  }
}

/** Where the place of one thread can't be told, everything else is read without it. */
async function readKnowingNothing(want: Asked["want"]): Promise<WorkbookContent> {
  try {
    return await runExcel((context) => readAtOnce(context, { want, known: NOTHING_KNOWN }));
  } catch (error) {
    if (!(error instanceof PlacesUntold)) throw error;
    return runExcel((context) => readAtOnce(context, { want, known: NOTHING_KNOWN, apart: true }));
  }
}

async function readLarge(want: "all" | "tables"): Promise<WorkbookContent> {
  const { readByColumn } = await import("./read-by-column");
  const [tables, rest, selection] = await Promise.all([
    readByColumn(),
    readKnowingNothing(want === "all" ? "threads" : "name"),
    want === "all" ? readSelection() : undefined,
  ]);
  return { ...rest, tables, selection, known: { ...rest.known, isLarge: true } };
}

interface Asked extends ThreadsAsked {
  readonly want: Wanted | "name";
  readonly known: Known;
  readonly along?: Along;
  readonly selection?: boolean;
}

async function readAtOnce(context: Excel.RequestContext, asked: Asked): Promise<WorkbookContent> {
  const { want, known, along, selection = false } = asked;
  const { workbook } = context;
  const tables = want === "all" || want === "tables" ? loadTables(context) : undefined;
  const threads = want === "all" || want === "threads" ? loadThreads(context, asked) : undefined;
  workbook.load("name");
  along?.(context);
  const cells = new Map(
    (tables ? known.tables : []).map((name) => [name, loadTable(workbook.tables.getItem(name), "with cells")]),
  );
  const active = selection ? loadActiveCell(context) : undefined;
  const isGuess = cells.size > 0 || threads?.isGuess === true || active !== undefined;
  try {
    await context.sync();
  } catch (error) {
    throw isGuess && NOT_THERE.includes(codeOf(error) ?? "") ? new OtherThanKnown() : error;
  }
  const found = tables ? inSheetOrder(tables) : [];
  const newTables = found.filter(({ name }) => !cells.has(name));
  for (const table of newTables) cells.set(table.name, loadTable(table, "with cells"));
  const shape = (): string => JSON.stringify([found.map((table) => shapeOf(table, cells)), threads?.notesSay()]);
  const places = threads?.loadPlaces(tables && newTables.length === 0 ? shape() : "") ?? 0;
  if (newTables.length + places > 0) await syncPlaces(context);
  const struck = await struckIn(context, [...cells.values()]);
  const read = await threads?.toThreads();
  return {
    name: workbook.name,
    tables: found.flatMap((table) => {
      const loading = cells.get(table.name);
      return loading ? [toSheetTable({ ...loading, table }, loading.body, struck.get(loading))] : [];
    }),
    threads: read?.threads ?? [],
    selection: active && cellNow(active),
    unplaced: read?.unplaced ?? [],
    known: {
      tables: tables ? found.map(({ name }) => name) : known.tables,
      places: read?.places ?? known.places,
      shape: tables && threads ? shape() : "",
      isLarge: false,
    },
  };
}

/** Where a table stands. Rows that come or go show in it; of those that change places, Excel tells. */
function shapeOf({ name, worksheet, columns }: Excel.Table, cells: ReadonlyMap<string, TableLoading>): unknown {
  const { body, rows } = cells.get(name) ?? {};
  const headers = columns.items.map((column) => column.name);
  return [name, worksheet.name, body?.rowIndex, body?.columnIndex, rows?.value.length, headers];
}

/** Nothing is asked where nothing is struck through. */
async function struckIn(
  context: Excel.RequestContext,
  tables: readonly TableLoading[],
): Promise<ReadonlyMap<TableLoading, StruckCells>> {
  const struck = tables.filter(({ font }) => font.strikethrough !== false);
  if (struck.length === 0) return new Map();
  const { readStruck } = await import(/* webpackChunkName: "struck" */ "./read-struck");
  return readStruck(context, struck);
}

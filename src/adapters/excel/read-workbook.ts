import type { CellAddress } from "../../app/ports";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { inSheetOrder, loadComments, loadNotes, loadTables } from "./read-structure";
import { loadTable, toSheetTable } from "./read-tables";
import type { StruckCells, TableLoading } from "./read-tables";
import { loadLocation, toNoteThreads, toThread } from "./read-threads";
import { AnswerTooLarge, codeOf, runExcel } from "./run-excel";
import { cellNow, loadActiveCell, readSelection } from "./selection";

/** What the open workbook holds. */
export interface WorkbookContent {
  readonly name: string;
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
  /** The active cell; undefined when there is none or it was not asked for. */
  readonly selection: CellAddress | undefined;
  readonly known: Known;
}

/** What an earlier reading found, so that the next one can ask for it right away. */
export interface Known {
  /** Names of the tables, and ids of the comments. */
  readonly tables: readonly string[];
  readonly comments: readonly string[];
  /** How many notes there are. */
  readonly notes: number;
  /** The cells are too many for one answer. */
  readonly isLarge: boolean;
}

export const NOTHING_KNOWN: Known = { tables: [], comments: [], notes: 0, isLarge: false };

/** What to read; the active cell goes with everything. */
export type Wanted = "all" | "tables" | "threads";

/** Asked for in the first round trip besides what is to be read. */
export type Along = (context: Excel.RequestContext) => void;

/**
 * Read tables, threads or both in two round trips: what there is, then all the cells; in one where the tables and
 * comments are those that are known from before.
 *
 * Excel on the web sends at most 5 MB an answer, and one sync is one answer however many ranges it asks for. So when
 * it refuses, the cells are asked for in one request a column, all under way at the same time.
 *
 * @throws UnusableInput when Excel does not answer
 */
export async function readWorkbook(want: Wanted, known: Known): Promise<WorkbookContent> {
  if (known.isLarge && want !== "threads") return readLarge(want);
  try {
    return await runExcel((context) => readAtOnce(context, { want, known, selection: want === "all" }));
  } catch (error) {
    if (error instanceof OtherThanKnown) return readAnew(want);
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

const OTHER: readonly string[] = ["ItemNotFound", "InvalidArgument", "InvalidSelection", "GeneralException"];

async function readAnew(want: Wanted): Promise<WorkbookContent> {
  const [content, selection] = await Promise.all([
    readWorkbookPlainly(want),
    want === "all" ? readSelection() : undefined,
  ]);
  return { ...content, selection };
}

async function readWorkbookPlainly(want: Wanted): Promise<WorkbookContent> {
  try {
    return await runExcel((context) => readAtOnce(context, { want, known: NOTHING_KNOWN }));
  } catch (error) {
    if (!(error instanceof AnswerTooLarge) || want === "threads") throw error;
    return readLarge(want);
  }
}

async function readLarge(want: "all" | "tables"): Promise<WorkbookContent> {
  const { readByColumn } = await import("./read-by-column");
  const [tables, rest, selection] = await Promise.all([
    readByColumn(),
    runExcel((context) => readAtOnce(context, { want: want === "all" ? "threads" : "name", known: NOTHING_KNOWN })),
    want === "all" ? readSelection() : undefined,
  ]);
  return { ...rest, tables, selection, known: { ...rest.known, isLarge: true } };
}

interface Asked {
  readonly want: Wanted | "name";
  readonly known: Known;
  readonly along?: Along;
  readonly selection?: boolean;
}

async function readAtOnce(
  context: Excel.RequestContext,
  { want, known, along, selection = false }: Asked,
): Promise<WorkbookContent> {
  const { workbook } = context;
  const tables = want === "all" || want === "tables" ? loadTables(context) : undefined;
  const comments = want === "all" || want === "threads" ? loadComments(context) : undefined;
  const notes = comments && loadNotes(context);
  workbook.load("name");
  along?.(context);
  const cells = new Map(
    (tables ? known.tables : []).map((name) => [name, loadTable(workbook.tables.getItem(name), "with cells")]),
  );
  const places = new Map(
    (comments ? known.comments : []).map((id) => [id, loadLocation(workbook.comments.getItem(id))]),
  );
  const notePlaces = Array.from({ length: notes ? known.notes : 0 }, (_, at) => {
    const note = notes?.getItemAt(at);
    return note && loadLocation(note);
  });
  const active = selection ? loadActiveCell(context) : undefined;
  const isGuess = cells.size + places.size + notePlaces.length > 0 || active !== undefined;
  try {
    await context.sync();
  } catch (error) {
    throw isGuess && OTHER.includes(codeOf(error) ?? "") ? new OtherThanKnown() : error;
  }
  const found = tables ? inSheetOrder(tables) : [];
  const newTables = found.filter(({ name }) => !cells.has(name));
  const newComments = (comments?.items ?? []).filter(({ id }) => !places.has(id));
  for (const table of newTables) cells.set(table.name, loadTable(table, "with cells"));
  for (const comment of newComments) places.set(comment.id, loadLocation(comment));
  const newNotes = (notes?.items ?? []).slice(notePlaces.length);
  notePlaces.push(...newNotes.map(loadLocation));
  if (newTables.length + newComments.length + newNotes.length > 0) await context.sync();
  const struck = await struckIn(context, [...cells.values()]);
  return {
    name: workbook.name,
    tables: found.flatMap((table) => {
      const loading = cells.get(table.name);
      return loading ? [toSheetTable({ ...loading, table }, loading.body, struck.get(loading))] : [];
    }),
    threads: [
      ...(comments?.items ?? []).flatMap((comment) => {
        const location = places.get(comment.id);
        return location ? [toThread(comment, location)] : [];
      }),
      ...(await toNoteThreads(
        (notes?.items ?? []).flatMap((note, at) => {
          const location = notePlaces[at];
          return location ? [[note, location] as const] : [];
        }),
      )),
    ],
    selection: active && cellNow(active),
    known: {
      tables: tables ? found.map(({ name }) => name) : known.tables,
      comments: comments ? comments.items.map(({ id }) => id) : known.comments,
      notes: notes ? notes.items.length : known.notes,
      isLarge: false,
    },
  };
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

import type { CellAddress } from "../../app/ports";
import { isSaid } from "../../app/said";
import type { Mentioned } from "../../app/said";
import type { RowCell } from "../../app/writing";
import { findRow } from "../../domain/review/find-row";
import { columnLetter } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { loadForWrite, toTableNow } from "./load-for-write";
import { say } from "./mention";
import { SAID } from "./read-structure";
import { said } from "./read-threads";
import { commentRowGone, commentThere, mentionRefused, noCommentsFromHere } from "./refusals";
import { ExcelFailure, runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

/**
 * Begin a thread on a cell, in the name of the person at Excel: its row is looked for by its id first.
 *
 * @throws UnusableInput when the row is gone, or Excel refuses: a cell holds one thread
 * @throws Unanswered when it can't be told whether the thread stands
 */
export async function startThread(cell: RowCell, text: string, mentioned?: Mentioned): Promise<Thread> {
  const find = async (): Promise<Thread | undefined> => {
    const place = await runExcel((context) => findPlace(context, cell));
    const there = await threadAt(place);
    if (there && !isSaid(there.text, text, mentioned)) throw commentThere(place.cell);
    return there;
  };
  try {
    return await tryAgain(() => add(cell, text, mentioned), find);
  } catch (error) {
    if (error instanceof ExcelFailure) await explain(error, find, mentioned);
    throw error;
  }
}

const add = (cell: RowCell, text: string, mentioned: Mentioned | undefined): Promise<Thread> =>
  runExcel(async (context) => {
    const place = await findPlace(context, cell);
    const { comments } = context.workbook;
    const comment = await say(context, text, mentioned, (...given) => comments.add(rangeOf(context, place), ...given));
    return toThread(comment, place);
  });

/** @throws UnusableInput when no row goes by that id any more */
async function findPlace(context: Excel.RequestContext, cell: RowCell): Promise<CellAddress> {
  const { table, header, row, rowId, before } = cell;
  const task = { table, edits: [{ ...cell, after: before }], rows: [], renames: [] };
  const loading = loadForWrite(context, task, "with cells");
  await context.sync();
  const now = toTableNow(loading);
  const texts = now.texts.get(header) ?? [];
  const ids = now.texts.get(rowId?.header ?? "") ?? [];
  const candidates = texts.map((text, at) => ({ row: now.firstRow + at, id: ids[at] ?? "", text }));
  const found = rowId ? findRow(candidates, { row, id: rowId.id, before }) : candidates.find((one) => one.row === row);
  if (!found) throw commentRowGone();
  return { sheet: now.sheet, cell: `${columnLetter(now.firstColumn + now.headers.indexOf(header))}${found.row}` };
}

/** Asking for the comment of a cell without one fails. */
const threadAt = (place: CellAddress): Promise<Thread | undefined> =>
  runExcel(async (context) => {
    const comment = context.workbook.comments.getItemByCell(rangeOf(context, place)).load(SAID.join(","));
    await context.sync();
    return toThread(comment, place);
  }).catch((error: unknown) => {
    if (error instanceof ExcelFailure && error.code === "ItemNotFound") return undefined;
    throw error;
  });

const rangeOf = (context: Excel.RequestContext, { sheet, cell }: CellAddress): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

const toThread = (comment: Excel.Comment, place: CellAddress): Thread => ({
  ...said(comment),
  ...place,
  resolved: false,
  replies: [],
});

/** Refusals whose words say already what to do. */
const CLEAR: readonly string[] = ["AccessDenied", "InvalidOperationInCellEditMode", "Conflict", "ItemNotFound"];

/** @throws UnusableInput with what stands in the way, where that can be told */
async function explain(
  { code }: ExcelFailure,
  find: () => Promise<unknown>,
  mentioned: Mentioned | undefined,
): Promise<void> {
  if (CLEAR.includes(code)) return;
  await find();
  if (mentioned) throw mentionRefused(mentioned.name);
  if (code === "NotImplemented" || code === "ApiNotFound") throw noCommentsFromHere();
}

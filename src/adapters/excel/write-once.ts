import type { CellEdit, NewRow, Refused, WriteOutcome } from "../../app/ports";
import type { SheetTable } from "../../domain/review/sheet-table";
import { explainMissing, missingColumn } from "./explain-missing";
import { headersOf, loadForWrite, toTableNow, toTasks } from "./load-for-write";
import type { TableLoading, TableNow, TableTask } from "./load-for-write";
import { planEdits, planTogether } from "./plan-edits";
import { planRows } from "./plan-rows";
import { readColumn } from "./read-column";
import { codeOf, isTooLarge, runExcel } from "./run-excel";
import { judgeRows, mendRows, putRows, requireGrown, selectRow, watchRows, writeRows } from "./rows-writing";
import type { RowsJudged } from "./rows-writing";
import { tableAsRead } from "./table-as-read";
import { judgeRun, restoreCell, watchRun, writeAsText, writeRun } from "./run-writing";
import type { WrittenCell } from "./run-writing";

export interface OnceOutcome {
  readonly conflicts: WriteOutcome["conflicts"];
  /** Edits that somebody's change came in front of; what they overwrote was put back. */
  readonly overtaken: WriteOutcome["conflicts"];
  /** The rows that were added. */
  readonly added: ReadonlyMap<NewRow, AddedRow>;
}

export interface AddedRow {
  readonly id: string;
  /** Its number on the sheet. */
  readonly row: number;
}

export interface OnceSettings {
  /** Header of the column in which the first new row is selected. */
  readonly select?: string | undefined;
  /** The tables as they were read just now, to compare with instead of asking. Only for edits. */
  readonly justRead?: readonly SheetTable[] | undefined;
  /** Write nothing into a table where an edit of it is refused. */
  readonly together?: boolean | undefined;
}

/** Compare and write; see `writeWorkbook`. */
export function writeOnce(
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
  { select, justRead, together = false }: OnceSettings = {},
): Promise<OnceOutcome> {
  return runExcel(async (context) => {
    const tasks = toTasks(edits, rows);
    const known = rows.length === 0 && justRead ? tasks.map((task) => asRead(context, task, justRead)) : [];
    const compared: readonly Compared[] = isComplete(known) ? known : (await compare(context, tasks)).map(toCompared);
    const plans = compared.map((table) => plan(table, together));
    const { conflicts, ...outcome } = await carryOut(context, plans, select);
    return { ...outcome, conflicts: [...plans.flatMap((planned) => planned.conflicts), ...conflicts] };
  });
}

async function compare(context: Excel.RequestContext, tasks: readonly TableTask[]): Promise<readonly TableLoading[]> {
  const loading = tasks.map((task) => loadForWrite(context, task, "with cells"));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") throw await explainMissing(tasks);
    if (!isTooLarge(error)) throw error;
    return compareInParts(context, tasks);
  }
  return loading;
}

/** One more round trip, for columns that are too large together. What they hold is compared again when writing. */
async function compareInParts(
  context: Excel.RequestContext,
  tasks: readonly TableTask[],
): Promise<readonly TableLoading[]> {
  const loading = tasks.map((task) => loadForWrite(context, task, "without cells"));
  await context.sync();
  return Promise.all(
    loading.map(async (table) => {
      const headers = [...headersOf(table.task)];
      const read = headers.map((header) => readColumn(table.table.name, header, header, table.body.rowCount));
      const grids = await Promise.all(read);
      return { ...table, columns: new Map(grids.map(({ column }, at) => [headers[at] ?? "", column])) };
    }),
  );
}

/** A table to write to, and how it stood when it was compared. */
interface Compared {
  readonly task: TableTask;
  readonly table: Excel.Table;
  readonly now: TableNow;
}

const toCompared = (loading: TableLoading): Compared => ({
  task: loading.task,
  table: loading.table,
  now: toTableNow(loading),
});

/** Undefined for a table that was not read: then Excel is asked, and says what there is. */
function asRead(context: Excel.RequestContext, task: TableTask, tables: readonly SheetTable[]): Compared | undefined {
  const read = tables.find(({ name }) => name.toLowerCase() === task.table.toLowerCase());
  return read && { task, table: context.workbook.tables.getItem(read.name), now: tableAsRead(read) };
}

const isComplete = (compared: readonly (Compared | undefined)[]): compared is readonly Compared[] =>
  compared.length > 0 && !compared.includes(undefined);

function plan({ task, table, now }: Compared, together: boolean) {
  const missing = missingColumn(task, now.headers);
  if (missing) throw missing;
  const { runs, conflicts } = together ? planTogether(task.edits, now) : planEdits(task.edits, now);
  const editsOnlyRow = now.rowCount === 1 && runs.length > 0;
  const { rows } = task;
  return { table, now, runs, conflicts, rows: rows.length > 0 ? planRows(rows, now, editsOnlyRow) : [] };
}

type Plan = ReturnType<typeof plan>;

async function carryOut(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  select: string | undefined,
): Promise<OnceOutcome> {
  const runs = plans.flatMap((planned) => planned.runs.map((run) => watchRun(run, planned.table)));
  const blocks = plans.flatMap(({ rows, table, now }) =>
    rows.map((block) => ({ now, writing: watchRows(block, table) })),
  );
  if (runs.length + blocks.length === 0) return { conflicts: [], overtaken: [], added: new Map() };
  runs.forEach(writeRun);
  const written = blocks.map((block) => ({ ...block, sizes: writeRows(block.writing, block.now.headers) }));
  const [first] = blocks;
  if (first && select !== undefined) selectRow(first.writing, first.now, select);
  await context.sync();
  const judgedRuns = runs.map(judgeRun);
  const judgedBlocks = written.map((block) => ({ ...block, judged: judgeRows(block.writing, block.sizes) }));
  const overtaken = judgedRuns.flatMap((judged) => judged.overtaken);
  const formulas = judgedRuns.flatMap((judged) => judged.formulas);
  const misread = judgedRuns.flatMap((judged) => judged.misread);
  const amiss = judgedBlocks.filter(({ judged }) => needsMending(judged));
  [...overtaken, ...formulas].forEach(restoreCell);
  if (overtaken.length > 0) {
    // Where rows were deleted meanwhile, an edit may have gone below the table, into a cell of a new row.
    for (const { writing, judged, now } of judgedBlocks) if (!judged.isOvertaken) putRows(writing, now.headers);
  }
  misread.forEach(writeAsText);
  for (const { writing, judged, now } of amiss) {
    mendRows(writing, judged, Math.max(0, now.headers.indexOf(writing.plan.leading)));
  }
  if (overtaken.length + formulas.length + misread.length + amiss.length > 0) await context.sync();
  for (const { writing, judged } of amiss) requireGrown(writing, judged);
  const added = judgedBlocks.filter(({ judged }) => !judged.isOvertaken);
  return {
    conflicts: toRefused(formulas).map((refused) => ({ ...refused, holdsFormula: true })),
    overtaken: toRefused(overtaken),
    added: new Map(
      added.flatMap(({ writing: { plan: block, after }, judged }) =>
        block.rows.map((row, at): [NewRow, AddedRow] => [
          row,
          { id: (judged.ids ?? block.ids)[at] ?? "", row: after.rowIndex + at + 1 },
        ]),
      ),
    ),
  };
}

const toRefused = (cells: readonly WrittenCell[]): readonly Refused[] =>
  cells.flatMap(({ cell, heldText }) => cell.edits.map((edit) => ({ edit, found: heldText })));

const needsMending = ({ isOvertaken, ids, misread, hasGrown }: RowsJudged): boolean =>
  isOvertaken || ids !== undefined || misread.length > 0 || !hasGrown;

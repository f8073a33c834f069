import type { CellEdit, NewRow, WriteOutcome } from "../../app/ports";
import { explainMissing, missingColumn } from "./explain-missing";
import { headersOf, loadForWrite, toTableNow, toTasks } from "./load-for-write";
import type { TableLoading, TableTask } from "./load-for-write";
import { planEdits } from "./plan-edits";
import { planRows } from "./plan-rows";
import { readColumn } from "./read-column";
import { codeOf, isTooLarge, runExcel } from "./run-excel";
import { judgeRows, mendRows, putRows, requireGrown, watchRows, writeRows } from "./rows-writing";
import type { RowsJudged } from "./rows-writing";
import { judgeRun, restoreCell, watchRun, writeAsText, writeRun } from "./run-writing";

export interface OnceOutcome {
  readonly conflicts: WriteOutcome["conflicts"];
  /** Edits that somebody's change came in front of; what they overwrote was put back. */
  readonly overtaken: WriteOutcome["conflicts"];
  /** Ids of the rows that were added. */
  readonly ids: ReadonlyMap<NewRow, string>;
}

/** Compare and write; see `writeWorkbook`. */
export function writeOnce(edits: readonly CellEdit[], rows: readonly NewRow[]): Promise<OnceOutcome> {
  return runExcel(async (context) => {
    const loading = await compare(context, toTasks(edits, rows));
    const plans = loading.map((table) => plan(table));
    const outcome = await carryOut(context, plans);
    return { ...outcome, conflicts: plans.flatMap(({ conflicts }) => conflicts) };
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

function plan(loading: TableLoading) {
  const now = toTableNow(loading);
  const missing = missingColumn(loading.task, now.headers);
  if (missing) throw missing;
  const { runs, conflicts } = planEdits(loading.task.edits, now);
  const editsOnlyRow = now.rowCount === 1 && runs.length > 0;
  const { rows } = loading.task;
  return { loading, now, runs, conflicts, rows: rows.length > 0 ? planRows(rows, now, editsOnlyRow) : [] };
}

type Plan = ReturnType<typeof plan>;

async function carryOut(
  context: Excel.RequestContext,
  plans: readonly Plan[],
): Promise<Omit<OnceOutcome, "conflicts">> {
  const runs = plans.flatMap((planned) => planned.runs.map((run) => watchRun(run, planned.loading.table)));
  const blocks = plans.flatMap(({ rows, loading, now }) =>
    rows.map((block) => ({ now, writing: watchRows(block, loading.table) })),
  );
  if (runs.length + blocks.length === 0) return { overtaken: [], ids: new Map() };
  runs.forEach(writeRun);
  const written = blocks.map((block) => ({ ...block, sizes: writeRows(block.writing, block.now.headers) }));
  await context.sync();
  const judgedRuns = runs.map(judgeRun);
  const judgedBlocks = written.map((block) => ({ ...block, judged: judgeRows(block.writing, block.sizes) }));
  const overtaken = judgedRuns.flatMap((judged) => judged.overtaken);
  const misread = judgedRuns.flatMap((judged) => judged.misread);
  const amiss = judgedBlocks.filter(({ judged }) => needsMending(judged));
  overtaken.forEach(restoreCell);
  if (overtaken.length > 0) {
    // Where rows were deleted meanwhile, an edit may have gone below the table, into a cell of a new row.
    for (const { writing, judged, now } of judgedBlocks) if (!judged.isOvertaken) putRows(writing, now.headers);
  }
  misread.forEach(writeAsText);
  for (const { writing, judged, now } of amiss) {
    mendRows(writing, judged, Math.max(0, now.headers.indexOf(writing.plan.leading)));
  }
  if (overtaken.length + misread.length + amiss.length > 0) await context.sync();
  for (const { writing, judged } of amiss) requireGrown(writing, judged);
  const added = judgedBlocks.filter(({ judged }) => !judged.isOvertaken);
  return {
    overtaken: overtaken.flatMap(({ cell, heldText }) => cell.edits.map((edit) => ({ edit, found: heldText }))),
    ids: new Map(
      added.flatMap(({ writing: { plan: block }, judged }) =>
        block.rows.map((row, at): [NewRow, string] => [row, (judged.ids ?? block.ids)[at] ?? ""]),
      ),
    ),
  };
}

const needsMending = ({ isOvertaken, ids, misread, hasGrown }: RowsJudged): boolean =>
  isOvertaken || ids !== undefined || misread.length > 0 || !hasGrown;

import type { CellEdit, HeldCell, NewRow, Refused } from "../../app/writing";
import type { CellWrite, Rename } from "./cell-write";
import { explainMissing, missingColumn } from "./explain-missing";
import { headersOf, loadForWrite, toTableNow, toTasks } from "./load-for-write";
import type { TableLoading, Work } from "./load-for-write";
import { planEdits, refuseTogether } from "./plan-edits";
import { planRows } from "./plan-rows";
import { readColumn } from "./read-column";
import { judgeRenames, planRenames, writeRename } from "./rename-rows";
import { recognise, toSent } from "./recognise-rows";
import type { AddedRow, RowSent } from "./recognise-rows";
import { growOver, judgeRows, watchRows, writeRows } from "./rows-writing";
import { notGrown } from "./refusals";
import type { RowsWriting } from "./rows-writing";
import { runAsOneStep } from "./run-as-one-step";
import { codeOf, inWords, isTooLarge, runExcel } from "./run-excel";
import { judgeRun, readRun, watchRun, writeRun } from "./run-writing";

export interface OnceOutcome {
  readonly conflicts: readonly Refused[];
  /** Edits that somebody's change came in front of. */
  readonly overtaken: readonly Refused[];
  /** What has to be written next: what was overwritten goes back, and what Excel took for something else is put right. */
  readonly amends: readonly CellWrite[];
  readonly renames: readonly Rename[];
  /** The rows that were added, or that an earlier try has added. */
  readonly added: ReadonlyMap<NewRow, AddedRow>;
  /** What cells held that were written, where their texts do not tell it. */
  readonly held: ReadonlyMap<CellEdit, HeldCell>;
  /** Edits that were only compared, and would have been written. */
  readonly left: readonly CellWrite[];
}

export interface OnceSettings {
  /** Write nothing where an edit is refused. */
  readonly together?: boolean | undefined;
  /** Rows that were sent before, with no answer. */
  readonly sent?: readonly RowSent[];
  /** Compare, and write nothing. */
  readonly look?: boolean;
}

/** Excel was asked to write, and did not answer, or answered with an error: how much of it was done is not known. */
export class Unsettled extends Error {
  /** In words for the person. */
  readonly reason: unknown;
  readonly sent: readonly RowSent[];

  constructor(reason: unknown, sent: readonly RowSent[]) {
    super("Excel did not answer a write");
    this.reason = reason;
    this.sent = sent;
  }
}

/** Compare and write; see `writeWorkbook`. @throws Unsettled when it can't be told what was written */
export function writeOnce(work: Work, settings: OnceSettings = {}): Promise<OnceOutcome> {
  const tasks = toTasks(work);
  const compared = async (context: Excel.RequestContext) => {
    const plans = (await compare(context, tasks)).map((loading) => plan(loading, settings));
    return settings.together ? orNothing(plans) : plans;
  };
  const isOne = work.edits.length + 2 * work.rows.length < 2;
  if (!isOne && !settings.look) return runAsOneStep(compared, carryOut);
  return runExcel(async (context) => {
    const plans = await compared(context);
    return settings.look ? asLookedAt(plans) : carryOut(context, plans);
  });
}

async function compare(context: Excel.RequestContext, tasks: ReturnType<typeof toTasks>) {
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
  tasks: ReturnType<typeof toTasks>,
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

function plan(loading: TableLoading, { sent = [] }: OnceSettings) {
  const { task, table } = loading;
  const now = toTableNow(loading);
  const missing = missingColumn(task, now.headers);
  if (missing) throw missing;
  const renames = planRenames(task.renames, now);
  const { runs, conflicts } = planEdits(task.edits, now);
  const added = new Map(
    task.rows.flatMap((row): readonly [NewRow, AddedRow][] => {
      const found = recognise(row, sent, now);
      return found ? [[row, found]] : [];
    }),
  );
  const rows = task.rows.filter((row) => !added.has(row));
  const blocks = rows.length > 0 ? planRows(rows, now, now.rowCount === 1 && runs.length > 0) : [];
  return { task, table, now, runs, conflicts, renames, added, blocks };
}

type Plan = ReturnType<typeof plan>;

/** The plans as they are, or with nothing to write where any of them refuses an edit. */
function orNothing(plans: readonly Plan[]): readonly Plan[] {
  if (plans.every(({ conflicts }) => conflicts.length === 0)) return plans;
  return plans.map((one) => ({
    ...one,
    runs: [],
    blocks: [],
    conflicts: refuseTogether(one.task.edits, one.conflicts),
  }));
}

const asLookedAt = (plans: readonly Plan[]): OnceOutcome => ({
  conflicts: plans.flatMap(({ conflicts }) => conflicts),
  overtaken: [],
  amends: [],
  renames: [],
  added: new Map(plans.flatMap(({ added }) => [...added])),
  held: new Map(),
  left: plans.flatMap(({ runs }) => runs.flatMap(({ cells }) => cells.flatMap(({ edits }) => edits))),
});

async function carryOut(context: Excel.RequestContext, plans: readonly Plan[]): Promise<OnceOutcome> {
  const runs = plans.flatMap((planned) => planned.runs.map((run) => watchRun(run, planned.table)));
  // Not in one batch with edits: one whose row was deleted meanwhile goes below the table, into the place of a new row.
  const blocks = (runs.length > 0 ? [] : plans).flatMap(({ blocks: planned, table, now }) =>
    planned.map((block) => watchRows(block, now.headers, table)),
  );
  const compared = asLookedAt(plans);
  const renames = plans.flatMap(({ renames: planned, table }) => planned.map((one) => writeRename(one, table)));
  if (runs.length + blocks.length + renames.length === 0) return { ...compared, left: [] };
  runs.forEach(writeRun);
  const written = blocks.map((writing) => ({ writing, sizes: writeRows(writing) }));
  runs.forEach(readRun);
  try {
    await context.sync();
  } catch (error) {
    throw new Unsettled(await inWords(error), blocks.length > 0 ? plans.flatMap(sentBy) : []);
  }
  const cells = runs.map(judgeRun);
  const rows = written.map(({ writing, sizes }) => ({ writing, judged: judgeRows(writing, sizes) }));
  const { amends, named, again } = judgeRenames(renames);
  const there = rows.filter(({ judged }) => !judged.isOvertaken);
  await grow(
    context,
    there.filter(({ judged }) => !judged.hasGrown).map(({ writing }) => writing),
  );
  return {
    conflicts: [...compared.conflicts, ...cells.flatMap(({ formulas }) => formulas)],
    overtaken: cells.flatMap(({ overtaken }) => overtaken),
    amends: [
      ...amends,
      ...[...cells, ...rows.map(({ judged }) => judged)].flatMap((judged) => judged.amends),
      ...cells.flatMap((judged) => judged.again),
    ],
    renames: [...again, ...rows.flatMap(({ judged }) => judged.renames)],
    added: new Map([...compared.added, ...there.flatMap(({ writing }) => placesOf(writing)), ...named]),
    held: new Map(cells.flatMap(({ held }) => held)),
    left: [],
  };
}

/** A round trip of its own, where Excel did not take rows into their table. They stand there in any case. */
async function grow(context: Excel.RequestContext, writings: readonly RowsWriting[]): Promise<void> {
  const [first] = writings;
  if (!first) return;
  writings.forEach(growOver);
  try {
    await context.sync();
  } catch {
    throw notGrown(first.plan.table);
  }
}

const sentBy = ({ blocks, now }: Plan): readonly RowSent[] =>
  blocks.flatMap((block) =>
    block.rows.map((row, at) =>
      toSent(row, row.idHeader === undefined ? row.cells : { ...row.cells, [row.idHeader]: block.ids[at] ?? "" }, now),
    ),
  );

const placesOf = ({ plan: { rows, ids }, after }: RowsWriting): readonly [NewRow, AddedRow][] =>
  rows.map((row, at) => [row, { id: ids[at] ?? "", row: after.rowIndex + at + 1 }]);

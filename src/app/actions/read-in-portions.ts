import { keepSame } from "../../domain/keep-same";
import { profileFor } from "../../domain/profile/profiles";
import { readReview } from "../../domain/review/read-review";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { UnreadableTable } from "../../domain/review/unreadable";
import type { Steps } from "../../domain/steps";
import { inPortions } from "../in-portions";
import { loadReaders, readyToShow, showReading } from "../session/read-workbook";
import type { SessionContext, SessionMemory } from "../session/session-context";

/** Rows that are read at a time. */
const ROWS = 250;

/**
 * Read the workbook and show what it holds, the pane answering meanwhile, where thousands of rows or comments may be new.
 * Each row and comment is looked at in a portion of the work; showing them all then finds each of them known.
 */
export async function readInPortions(context: SessionContext): Promise<void> {
  const { memory, ports, store } = context;
  const { selected } = store.get();
  const { value, messages } = await ports.workbook.read();
  await ports.idle();
  await loadReaders(context, value.tables, value.threads);
  const { tables, threads } =
    (await inPortions(knownOf(memory, value.tables, value.threads), { rest: ports.idle }))?.value ?? value;
  await ports.idle();
  const show = readyToShow(context, tables, threads);
  // What is shown is drawn in the same breath.
  await ports.idle();
  show?.();
  // A cell that was chosen meanwhile is the one that is active.
  const selection = store.get().selected === selected ? value.selection : undefined;
  await showReading(context, { value: { ...value, tables, threads, selection }, messages });
}

/** What was read with what is known already in its place, and every row of it read. */
function* knownOf(
  memory: SessionMemory,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): Steps<{ readonly tables: readonly SheetTable[]; readonly threads: readonly Thread[] }> {
  const before = memory.contents;
  const known: SheetTable[] = [];
  for (const [at, table] of tables.entries()) {
    const was = before?.tables[at];
    known.push(keepSame(was, { ...table, rows: yield* keptInSteps(was?.rows ?? [], table.rows) }));
  }
  const kept = { tables: known, threads: yield* keptInSteps(before?.threads ?? [], threads) };
  const longest = Math.max(0, ...known.map(({ rows }) => rows.length));
  for (let end = ROWS; end < longest; end += ROWS) {
    readRows(memory, known, end);
    yield 0;
  }
  return kept;
}

function* keptInSteps<Item>(before: readonly Item[], now: readonly Item[]): Steps<readonly Item[]> {
  const kept: Item[] = [];
  for (const [at, item] of now.entries()) {
    kept.push(keepSame(before[at], item));
    yield 0;
  }
  return kept;
}

/** Have the first rows of each table read: a row that was read once is not read again. */
function readRows({ readers }: SessionMemory, tables: readonly SheetTable[], end: number): void {
  try {
    readReview(
      tables.map((table) => (table.rows.length <= end ? table : { ...table, rows: table.rows.slice(0, end) })),
      [],
      profileFor,
      readers,
    );
  } catch (error) {
    // Showing it tells.
    if (!(error instanceof UnreadableTable)) throw error;
  }
}

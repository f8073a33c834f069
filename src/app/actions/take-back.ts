import { isSameId } from "../../domain/gap/id-key";
import { toText } from "../../domain/review/match-table";
import { patchTables } from "../session/patch-tables";
import { done, perform, problem } from "../session/perform";
import type { CellEdit, Refused } from "../writing";
import { readNow, showContents } from "../session/read-workbook";
import { emptyRow, reverseEdits, reverseRepairs } from "./reverse-step";
import { rowOfCell } from "../session/selected-cell";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { namesOf } from "./tell-written";
import { requireWhole } from "./write-cells";
import { forget } from "./remember-step";
import { takeBackTalk } from "./take-back-talk";
import type { SaidOfStep } from "./take-back-talk";
import type { WrittenRow, WrittenStep } from "../session/written-steps";

/**
 * Take back what the session wrote last, as far as it still stands: a cell that somebody changed since, and a row that
 * is not as it was written, are left and named. What is taken back is forgotten, so that the next time goes one step
 * further; what could not be asked of Excel stays.
 */
export const takeBackLast = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.takingBack,
    short: true,
    work: async () => {
      const { memory, words, readSoon } = context;
      const step = memory.written.steps.at(-1);
      if (!step) return problem(words().nothingToTakeBack);
      try {
        const said = [
          ...(await takeBackEdits(context, step.edits)),
          ...(await takeBackRows(context, step.rows)),
          ...(await takeBackTalk(context, step)),
          ...(await takeBackRepairs(context, step.repairs)),
          ...(await takeBackLists(context, step.lists)),
        ];
        forget(context, step);
        return tell(context, said);
      } finally {
        readSoon();
      }
    },
  }));

function tell({ memory, words }: SessionContext, said: readonly SaidOfStep[]): Notice {
  const text = said.map((one) => one.text).join(" ");
  const notice = said.some(({ isLeft }) => isLeft) ? problem(text) : done(text);
  if (memory.written.steps.length === 0) return notice;
  return { ...notice, offer: { act: "takeBackLast", label: words().takeBackMore } };
}

async function takeBackEdits(context: SessionContext, edits: readonly CellEdit[]): Promise<readonly SaidOfStep[]> {
  if (edits.length === 0) return [];
  const { words } = context;
  const reversed = reverseEdits(context, edits);
  const named = reversed.filter(({ rowId }) => rowId !== undefined);
  const conflicts = named.length > 0 ? [...(await write(context, named))] : [];
  // A row that goes by its number alone may be another one by now: one cell that is not as it was written tells.
  for (const ofRow of inRows(reversed.filter(({ rowId }) => rowId === undefined)))
    conflicts.push(...(await write(context, ofRow, "together")));
  const count = edits.length - conflicts.length;
  return [...(count > 0 ? [{ text: words().takenBack(count) }] : []), ...left(conflicts, words().notTakenBack)];
}

function inRows(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const rows = new Map<string, readonly CellEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit.table, edit.row);
    rows.set(key, [...(rows.get(key) ?? []), edit]);
  }
  return [...rows.values()];
}

const left = (conflicts: readonly Refused[], say: (names: string, cells: number) => string): readonly SaidOfStep[] =>
  conflicts.length > 0
    ? [{ text: say(namesOf(conflicts.map(({ edit }) => edit)), conflicts.length), isLeft: true }]
    : [];

/** A row that somebody commented on stays: what was said would hang on nothing. */
async function takeBackRows(context: SessionContext, rows: readonly WrittenRow[]): Promise<readonly SaidOfStep[]> {
  if (rows.length === 0) return [];
  await readNow(context);
  const commented = new Set(context.memory.threads.map(({ sheet, cell }) => keyOf(sheet, rowOfCell(cell) ?? 0)));
  const isCommented = (row: WrittenRow): boolean => commented.has(placeOf(context, row));
  const isEmpty = await emptyRows(
    context,
    rows.filter((row) => !isCommented(row)),
  );
  const emptied = rows.filter((row) => isEmpty.has(row));
  return tellRows(
    context,
    emptied,
    rows.filter((row) => !isEmpty.has(row)),
  );
}

/** More rows than these are counted and not named. */
const NAMED = 5;

function tellRows(
  { words }: SessionContext,
  emptied: readonly WrittenRow[],
  stays: readonly WrittenRow[],
): readonly SaidOfStep[] {
  const { rowTakenBack, rowsTakenBack, rowNotTakenBack, rowsNotTakenBack } = words();
  return [
    ...sayRows(emptied, rowTakenBack, rowsTakenBack).map((text) => ({ text })),
    ...sayRows(stays, rowNotTakenBack, rowsNotTakenBack).map((text) => ({ text, isLeft: true as const })),
  ];
}

const sayRows = (
  rows: readonly WrittenRow[],
  one: (name: string) => string,
  many: (rows: number) => string,
): readonly string[] => (rows.length > NAMED ? [many(rows.length)] : rows.map((row) => one(nameOf(row))));

const nameOf = ({ idHeader, cells, table, row }: WrittenRow): string =>
  (idHeader === undefined ? undefined : cells[idHeader]) ?? `${table} ${row}`;

/** Letters in the rows that are emptied together: Excel on the web takes some megabytes at a time. */
const TOGETHER = 400_000;

/**
 * Of each row all or nothing. The tables' own formulas in them are none of a person's doing.
 *
 * @returns the rows that are empty now
 */
async function emptyRows(context: SessionContext, rows: readonly WrittenRow[]): Promise<ReadonlySet<WrittenRow>> {
  const emptied = new Set<WrittenRow>();
  let waiting = rows.map((row): RowEdits => ({ row, edits: emptyRow(context, row) }));
  // In the second round without what stood in the way of the others, in the third should that have changed meanwhile.
  for (let round = 0; round < 3 && waiting.length > 0; round++) {
    const next: RowEdits[] = [];
    for (const some of inParts(waiting)) {
      const conflicts = new Map((await write(context, byColumn(some), "together")).map((one) => [one.edit, one]));
      for (const { row, edits } of some) {
        const refused = edits.flatMap((edit) => conflicts.get(edit) ?? []);
        const rest = edits.filter((edit) => conflicts.get(edit)?.holdsFormula !== true);
        if (refused.length === 0) emptied.add(row);
        else if (!refused.some(isLeft)) next.push({ row, edits: rest });
      }
    }
    waiting = next;
  }
  return emptied;
}

interface RowEdits {
  readonly row: WrittenRow;
  readonly edits: readonly CellEdit[];
}

/** Cells below each other go to Excel as one. */
const byColumn = (rows: readonly RowEdits[]): readonly CellEdit[] => {
  const columns = Math.max(...rows.map(({ edits }) => edits.length));
  return Array.from({ length: columns }, (_, at) => rows.flatMap(({ edits }) => edits[at] ?? [])).flat();
};

function inParts(rows: readonly RowEdits[]): readonly (readonly RowEdits[])[] {
  const parts: RowEdits[][] = [];
  let room = 0;
  for (const one of rows) {
    const size = one.edits.reduce((sum, { before }) => sum + before.length, 0);
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = TOGETHER;
    }
    parts.at(-1)?.push(one);
    room -= size;
  }
  return parts;
}

const isLeft = ({ edit, found, isGone, holdsFormula }: Refused): boolean =>
  holdsFormula ? edit.before !== "" : isGone === true || found !== edit.before;

async function takeBackRepairs(
  context: SessionContext,
  repairs: WrittenStep["repairs"],
): Promise<readonly SaidOfStep[]> {
  if (repairs.length === 0) return [];
  const { ports, words } = context;
  const steps = reverseRepairs(repairs);
  const carriedOut = steps.length > 0 ? await ports.workbook.repair(steps) : [];
  await readNow(context);
  const columns = repairs.flatMap((step) => (step.kind === "add-column" ? [step.header] : []));
  return [
    ...(carriedOut.length > 0 ? [{ text: words().repairTakenBack(carriedOut.length) }] : []),
    ...(carriedOut.length + columns.length < repairs.length
      ? [{ text: words().repairStays, isLeft: true } as const]
      : []),
    ...(columns.length > 0 ? [{ text: words().columnsStay(columns.join(", "), columns.length) }] : []),
  ];
}

/** A sheet on which anybody did anything since stays; a note is told of by the reading, not by the sheet. */
async function takeBackLists(context: SessionContext, lists: WrittenStep["lists"]): Promise<readonly SaidOfStep[]> {
  if (lists.length === 0) return [];
  const { ports, memory, words } = context;
  await readNow(context);
  const said: SaidOfStep[] = [];
  for (const list of lists) {
    const isNoted = memory.threads.some(({ sheet }) => sheet === list.sheet);
    const isGone = !isNoted && (await ports.workbook.removeList(list));
    const { listTakenBack, listNotTakenBack } = words();
    said.push(isGone ? { text: listTakenBack(list.sheet) } : { text: listNotTakenBack(list.sheet), isLeft: true });
  }
  await readNow(context);
  return said;
}

/** The sheet and the row that it stands in by now. */
function placeOf({ memory }: SessionContext, { table: name, row, cells, idHeader }: WrittenRow): string {
  const table = memory.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const column = table?.headers.indexOf(idHeader ?? "") ?? -1;
  const found = table?.rows.find((one) => isSameId(toText(one.cells[column] ?? null), cells[idHeader ?? ""] ?? ""));
  return keyOf(table?.sheet ?? "", found?.row ?? row);
}

const keyOf = (table: string, row: number): string => JSON.stringify([table, row]);

/**
 * Write and show, without anything to choose from: whatever stands there by now is more than what is taken back. Only a
 * text that was written over, and could not be put back, is kept for the person.
 *
 * @throws whatever kept a part from being written
 */
async function write(
  context: SessionContext,
  edits: readonly CellEdit[],
  how?: "together",
): Promise<readonly Refused[]> {
  const { ports, store, memory } = context;
  requireWhole(context, edits);
  const { conflicts, failed } = await ports.workbook.write(edits, [], how && { together: true });
  const refused = new Set([...conflicts.map(({ edit }) => edit), ...(failed?.edits ?? [])]);
  const written = edits.filter((edit) => !refused.has(edit));
  const known = new Set(memory.tables.flatMap((table) => table.rows.map(({ row }) => keyOf(table.name, row))));
  if (written.every(({ table, row }) => known.has(keyOf(table, row))))
    showContents(context, patchTables(memory.tables, written), memory.threads);
  // A blank row was not read, until something is put back there.
  else await readNow(context);
  const overwritten = conflicts.filter(({ isOverwritten }) => isOverwritten);
  if (overwritten.length > 0) store.set({ conflicts: [...store.get().conflicts, ...overwritten] });
  if (failed) throw failed.error;
  return conflicts;
}

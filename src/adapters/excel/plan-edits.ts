import type { Refused } from "../../app/writing";
import { findRow } from "../../domain/review/find-row";
import { idKey, isSameId } from "../../domain/gap/id-key";
import { cellInput } from "./cell-input";
import type { CellWrite } from "./cell-write";
import { dayCell } from "./day-cell";
import type { TableNow } from "./load-for-write";

/** Cells below each other in one column that are written together. */
export interface PlannedRun {
  readonly table: string;
  readonly header: string;
  /** Place of the first cell in the table's data, counted from 0. */
  readonly first: number;
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly index: number;
  readonly before: string;
  readonly after: string;
  readonly exact: CellWrite["exact"];
  /** Column and text that name the row; undefined for a row known by its number alone. */
  readonly rowId: { readonly header: string; readonly id: string } | undefined;
  /** Every edit of this cell, in order. */
  readonly edits: readonly CellWrite[];
}

export interface EditPlan {
  readonly runs: readonly PlannedRun[];
  readonly conflicts: readonly Refused[];
}

/**
 * Compare edits with the table as it stands. Edits of one cell follow each other; an edit whose row is gone, or whose
 * cell holds something else by now, is a conflict; so is one whose cell holds a formula. A cell that holds what is to
 * be written already is left: an earlier try wrote it, and its answer was lost, or somebody typed the same.
 */
export function planEdits(edits: readonly CellWrite[], now: TableNow): EditPlan {
  const planned = new Map<string, Map<number, PlannedCell>>();
  const conflicts: Refused[] = [];
  const textAt: TextAt = (header, index) =>
    planned.get(header)?.get(index)?.after ?? now.texts.get(header)?.[index] ?? "";
  for (const edit of edits) {
    const index = rowOf(edit, now, textAt) ?? rowOf(asWritten(edit), now, textAt);
    const found = index === undefined ? "" : textAt(edit.header, index);
    const isFormula = (at: number): boolean => {
      const put = planned.get(edit.header)?.get(at)?.exact?.formula;
      return put === undefined ? now.formulas.get(edit.header)?.has(at) === true : String(put).startsWith("=");
    };
    if (index !== undefined && isFormula(index)) {
      conflicts.push({ edit, found, holdsFormula: true });
      continue;
    }
    if (index === undefined || (found !== edit.before && found !== edit.after)) {
      conflicts.push({ edit, found, ...(index === undefined && isGone(edit, now, textAt) && { isGone: true }) });
      continue;
    }
    const column = planned.get(edit.header) ?? new Map<number, PlannedCell>();
    const earlier = column.get(index);
    if (!earlier && found !== edit.before) continue;
    column.set(index, {
      index,
      before: earlier?.before ?? edit.before,
      after: edit.after,
      exact: found === edit.before ? exactOf(edit, index, now) : earlier?.exact,
      // The id as it stands on the sheet: it is compared again at the moment of writing.
      rowId: edit.rowId && { header: edit.rowId.header, id: now.texts.get(edit.rowId.header)?.[index] ?? "" },
      edits: [...(earlier?.edits ?? []), edit],
    });
    planned.set(edit.header, column);
  }
  const runs = [...planned].flatMap(([header, cells]) => toRuns(now.name, header, [...cells.values()]));
  return { runs, conflicts };
}

/** What is to stand in a cell, where it is more than a text: what stood there before, or a day. */
function exactOf(edit: CellWrite, index: number, now: TableNow): CellWrite["exact"] {
  const { exact, heldAfter, before, after, header } = edit;
  if (exact || before === after) return exact;
  if (!heldAfter) return dayCell(after, header, now, index);
  const { value, format } = heldAfter;
  return { formula: typeof value === "string" ? cellInput(value) : value, format };
}

/** All edits as conflicts, where some of them are. */
export function refuseTogether(edits: readonly CellWrite[], conflicts: readonly Refused[]): readonly Refused[] {
  const refused = new Map(conflicts.map((conflict) => [conflict.edit, conflict]));
  return edits.map((edit) => refused.get(edit) ?? { edit, found: edit.before });
}

type TextAt = (header: string, index: number) => string;

/** The edit as it would be found once it is made: of a cell with an id, the row goes by the new one then. */
const asWritten = (edit: CellWrite): CellWrite => ({
  ...edit,
  before: edit.after,
  ...(edit.rowId?.header === edit.header && { rowId: { header: edit.header, id: edit.after } }),
});

function rowOf(
  { row, rowId, header, before }: CellWrite,
  { firstRow, reach }: TableNow,
  textAt: TextAt,
): number | undefined {
  const at = row - firstRow;
  const isInside = at >= 0 && at < reach;
  if (rowId === undefined) return isInside ? at : undefined;
  // Where nothing moved, which is nearly always, there is nothing to look for.
  if (isInside && isSameId(textAt(rowId.header, at), rowId.id) && textAt(header, at) === before) return at;
  const candidates = Array.from({ length: reach }, (_, index) => ({
    row: firstRow + index,
    id: textAt(rowId.header, index),
    text: textAt(header, index),
  }));
  const found = findRow(candidates, { row, id: rowId.id, before });
  return found && found.row - firstRow;
}

/** Whether no row goes by what the edit names. Where several do, it is not gone, though which is meant can't be told. */
function isGone({ row, rowId }: CellWrite, { firstRow, reach }: TableNow, textAt: TextAt): boolean {
  if (rowId === undefined) return row < firstRow || row >= firstRow + reach;
  const id = idKey(rowId.id);
  return !Array.from({ length: reach }, (_, index) => idKey(textAt(rowId.header, index))).includes(id);
}

/** Cells that are to change, joined to runs; all cells of a run are named by the same column, and hold plain texts. */
function toRuns(table: string, header: string, cells: readonly PlannedCell[]): readonly PlannedRun[] {
  const changed = cells.filter(({ before, after, exact }) => before !== after || exact !== undefined);
  const runs: PlannedCell[][] = [];
  for (const cell of changed.sort((a, b) => a.index - b.index)) {
    const last = runs.at(-1)?.at(-1);
    const isAlone = (cell.exact ?? last?.exact) !== undefined;
    const follows = !isAlone && last?.index === cell.index - 1 && last.rowId?.header === cell.rowId?.header;
    if (follows) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ table, header, first: run[0]?.index ?? 0, cells: run }));
}

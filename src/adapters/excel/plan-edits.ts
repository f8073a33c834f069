import type { CellEdit, Refused } from "../../app/ports";
import { findRow } from "../../domain/review/find-row";
import { idKey, isSameId } from "../../domain/gap/id-key";
import { columnLetter } from "../../domain/review/sheet-table";
import type { TableNow } from "./load-for-write";
import { mergedAway } from "../../app/table-refusals";

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
  /** Column and text that name the row; undefined for a row known by its number alone. */
  readonly rowId: { readonly header: string; readonly id: string } | undefined;
  /** Every edit of this cell, in order. */
  readonly edits: readonly CellEdit[];
}

export interface EditPlan {
  readonly runs: readonly PlannedRun[];
  readonly conflicts: readonly Refused[];
}

/**
 * Compare edits with the table as it stands. Edits of one cell follow each other; an edit whose row is gone, or whose
 * cell holds something else by now, is a conflict; so is one whose cell holds a formula.
 *
 * @throws UnusableInput for a cell that is merged into another
 */
export function planEdits(edits: readonly CellEdit[], now: TableNow): EditPlan {
  const planned = new Map<string, Map<number, PlannedCell>>();
  const conflicts: Refused[] = [];
  const textAt = (header: string, index: number): string =>
    planned.get(header)?.get(index)?.after ?? now.texts.get(header)?.[index] ?? "";
  for (const edit of edits) {
    const index = rowOf(edit, now, textAt);
    const found = index === undefined ? "" : textAt(edit.header, index);
    if (index !== undefined && now.formulas.get(edit.header)?.has(index)) {
      conflicts.push({ edit, found, holdsFormula: true });
      continue;
    }
    if (index === undefined || found !== edit.before) {
      conflicts.push({ edit, found, ...(index === undefined && isGone(edit, now, textAt) && { isGone: true }) });
      continue;
    }
    requireVisible(edit, now, index);
    const column = planned.get(edit.header) ?? new Map<number, PlannedCell>();
    const earlier = column.get(index);
    column.set(index, {
      index,
      before: earlier?.before ?? edit.before,
      after: edit.after,
      // The id as it stands on the sheet: it is compared again at the moment of writing.
      rowId: edit.rowId && { header: edit.rowId.header, id: now.texts.get(edit.rowId.header)?.[index] ?? "" },
      edits: [...(earlier?.edits ?? []), edit],
    });
    planned.set(edit.header, column);
  }
  const runs = [...planned].flatMap(([header, cells]) => toRuns(now.name, header, [...cells.values()]));
  return { runs, conflicts };
}

/** The same, but all edits are conflicts where one of them is. */
export function planTogether(edits: readonly CellEdit[], now: TableNow): EditPlan {
  const { runs, conflicts } = planEdits(edits, now);
  if (conflicts.length === 0) return { runs, conflicts };
  const refused = new Map(conflicts.map((conflict) => [conflict.edit, conflict]));
  return { runs: [], conflicts: edits.map((edit) => refused.get(edit) ?? { edit, found: edit.before }) };
}

function rowOf(
  { row, rowId, header, before }: CellEdit,
  { firstRow, rowCount }: TableNow,
  textAt: (header: string, index: number) => string,
): number | undefined {
  const at = row - firstRow;
  const isInside = at >= 0 && at < rowCount;
  if (rowId === undefined) return isInside ? at : undefined;
  // Where nothing moved, which is nearly always, there is nothing to look for.
  if (isInside && isSameId(textAt(rowId.header, at), rowId.id) && textAt(header, at) === before) return at;
  const candidates = Array.from({ length: rowCount }, (_, index) => ({
    row: firstRow + index,
    id: textAt(rowId.header, index),
    text: textAt(header, index),
  }));
  const found = findRow(candidates, { row, id: rowId.id, before });
  return found && found.row - firstRow;
}

/** Whether no row goes by what the edit names. Where several do, it is not gone, though which is meant can't be told. */
function isGone(
  { row, rowId }: CellEdit,
  { firstRow, rowCount }: TableNow,
  textAt: (header: string, index: number) => string,
): boolean {
  if (rowId === undefined) return row < firstRow || row >= firstRow + rowCount;
  const id = idKey(rowId.id);
  return !Array.from({ length: rowCount }, (_, index) => idKey(textAt(rowId.header, index))).includes(id);
}

/** Cells that are to change, joined to runs; all cells of a run are named by the same column. */
function toRuns(table: string, header: string, cells: readonly PlannedCell[]): readonly PlannedRun[] {
  const sorted = cells.filter(({ before, after }) => before !== after).sort((a, b) => a.index - b.index);
  const runs: PlannedCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.index === cell.index - 1 && last.rowId?.header === cell.rowId?.header;
    if (follows) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ table, header, first: run[0]?.index ?? 0, cells: run }));
}

/** Of merged cells only the first shows anything: a text in another would be lost. */
function requireVisible({ header }: CellEdit, now: TableNow, index: number): void {
  const row = now.firstRow + index;
  const column = now.firstColumn + now.headers.indexOf(header);
  const range = now.merged.find((merged) => covers(merged, row, column));
  const cell = `${columnLetter(column)}${row}`;
  const first = range?.split(":")[0];
  if (first !== undefined && first !== cell) throw mergedAway(now.sheet, cell, first);
}

function covers(range: string, row: number, column: number): boolean {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(range) ?? [];
  const within = row >= Number(top) && row <= Number(bottom);
  return within && column >= columnNumber(left) && column <= columnNumber(right);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

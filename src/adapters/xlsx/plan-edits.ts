import type { CellEdit, Refused } from "../../app/writing";
import { findRow } from "../../domain/review/find-row";
import { isSameId } from "../../domain/gap/id-key";
import { toText } from "../../domain/review/match-table";
import { cellName, covers } from "./cell-range";
import { cellValue, shownValue } from "./cell-value";
import type { CellContext } from "./cell-value";
import { styleOfDays, textOrDay } from "./day-content";
import { CELL_LIMIT } from "./excel-text";
import type { SheetPlan } from "./sheet-plan";
import type { TablePart } from "./table-part";
import { mergedAway, noColumn, TEXT_PLACE, textTooLong } from "../../app/table-refusals";
import type { Localised } from "../../domain/language";

/**
 * Plan the change of a cell, unless it holds a formula, or something else by now: then say what.
 *
 * @throws UnusableInput for a column that is not there, a text that is too long, and a cell merged into another
 */
export function planEdit(plan: SheetPlan, table: TablePart, edit: CellEdit, context: CellContext): Refused | undefined {
  const column = columnOf(table, edit.header);
  const row = rowOf(plan, table, edit, context);
  if (row === undefined) return { edit, found: "", ...(isGone(plan, table, edit, context) && { isGone: true }) };
  const found = textAt(plan, row, column, context);
  if (plan.holdsFormula(row, column)) return { edit, found, holdsFormula: true };
  if (found !== edit.before) return { edit, found };
  requireFits(edit.after, () => TEXT_PLACE.cell(cellName(column, row), plan.sheet.name));
  requireVisible(plan, row, column);
  const stored = plan.stored(row, column);
  if (edit.after !== edit.before) {
    const style = stored ? stored.style : plan.styleBeneath(row, column);
    const ofDays = (): string | undefined => styleOfDays(plan, table, { header: edit.header, column }, context);
    plan.put({ row, column, ...textOrDay(edit.after, style, context, ofDays) });
  }
  return undefined;
}

/** The row the edit is for, found by its id where it has one; undefined when it is gone. */
function rowOf(plan: SheetPlan, table: TablePart, edit: CellEdit, context: CellContext): number | undefined {
  const { row, rowId, before } = edit;
  const isInside = row >= table.firstDataRow && row <= table.lastDataRow;
  if (rowId === undefined) return isInside ? row : undefined;
  const column = columnOf(table, edit.header);
  const idHere = isInside ? textAt(plan, row, columnOf(table, rowId.header), context) : "";
  // Where nothing moved, which is nearly always, there is nothing to look for.
  if (isInside && isSameId(idHere, rowId.id) && textAt(plan, row, column, context) === before) return row;
  const candidates = idsOf(plan, table, rowId.header, context).map((id, index) => {
    const at = table.firstDataRow + index;
    return { row: at, id, text: textAt(plan, at, column, context) };
  });
  return findRow(candidates, { row, id: rowId.id, before })?.row;
}

/** Whether no row goes by what the edit names. Where several do, it is not gone, though which is meant can't be told. */
function isGone(plan: SheetPlan, table: TablePart, { rowId }: CellEdit, context: CellContext): boolean {
  if (rowId === undefined) return true;
  return !idsOf(plan, table, rowId.header, context).some((id) => isSameId(id, rowId.id));
}

/** What the column that names the rows holds, from the first row of the table to the last. */
export function idsOf(plan: SheetPlan, table: TablePart, header: string, context: CellContext): readonly string[] {
  const column = columnOf(table, header);
  const count = table.lastDataRow - table.firstDataRow + 1;
  return Array.from({ length: count }, (_, index) => textAt(plan, table.firstDataRow + index, column, context));
}

/** @throws UnusableInput when the table has no such column */
export function columnOf(table: TablePart, header: string): number {
  const at = table.columns.findIndex((column) => column.header === header);
  if (at >= 0) return table.range.firstColumn + at;
  throw noColumn(
    table.name,
    header,
    table.columns.map((column) => column.header),
  );
}

/** @throws UnusableInput when Excel could not hold the text */
export function requireFits(text: string, place: () => Localised): void {
  if (text.length > CELL_LIMIT) throw textTooLong(place(), text.length, CELL_LIMIT);
}

/** Of merged cells only the first shows anything: a text in another would be lost. */
function requireVisible(plan: SheetPlan, row: number, column: number): void {
  const merged = plan.index.merged.find((range) => covers(range, row, column));
  if (!merged || (merged.firstRow === row && merged.firstColumn === column)) return;
  throw mergedAway(plan.sheet.name, cellName(column, row), cellName(merged.firstColumn, merged.firstRow));
}

function textAt(plan: SheetPlan, row: number, column: number, context: CellContext): string {
  const planned = plan.planned(row, column);
  if (planned?.content.kind === "text") return planned.content.text;
  if (planned?.content.kind === "value") return toText(shownValue(planned.content.value, planned.style, context));
  const stored = plan.stored(row, column);
  return stored ? toText(cellValue(stored, context)) : "";
}

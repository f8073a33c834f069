import { SheetPlan } from "../../../adapters/xlsx/sheet-plan";
import type { PlannedCell } from "../../../adapters/xlsx/planned-cell";
import type { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { cellName } from "../../../adapters/xlsx/cell-range";
import { endRow } from "../state/area";
import { EMPTY_CELL } from "../state/cell-grid";
import type { Cell, CellGrid } from "../state/cell-grid";
import type { Baseline } from "./baseline";
import { sharedFormula } from "./refusals";

/** Plan every cell that differs from the file, and every table that ends in another row. */
export function planSheets(baseline: Baseline, reader: WorkbookReader): readonly SheetPlan[] {
  const plans: SheetPlan[] = [];
  for (const [sheet, { parts, cells }] of baseline.sheets) {
    const plan = new SheetPlan(parts, reader.sheetIndex(parts.part));
    for (const cell of changedCells(cells, sheet.cells)) {
      requireOwnFormula(plan, cell);
      plan.put(cell);
    }
    for (const [table, part] of baseline.tables) {
      if (table.sheet !== sheet) continue;
      const lastRow = endRow(table.whole);
      const moved = table.row + 1 !== part.range.firstRow;
      if (!moved && lastRow !== part.range.lastRow) plan.grow(part, lastRow);
    }
    plans.push(plan);
  }
  return plans;
}

function changedCells(before: CellGrid, now: CellGrid): readonly PlannedCell[] {
  const changed: PlannedCell[] = [];
  for (const { row, column, cell } of now) {
    if (!isSame(before.get(row, column), cell)) changed.push(planned(row, column, cell));
  }
  for (const { row, column } of before) {
    if (now.get(row, column) === undefined) changed.push(planned(row, column, EMPTY_CELL));
  }
  return changed;
}

function isSame(before: Cell | undefined, now: Cell): boolean {
  const { value, formula, style } = before ?? EMPTY_CELL;
  return before === now || (value === now.value && formula === now.formula && style === now.style);
}

function planned(row: number, column: number, { value, formula, style }: Cell): PlannedCell {
  const content =
    formula !== undefined
      ? ({ kind: "formula", text: formula.slice(1), array: false } as const)
      : typeof value === "string"
        ? ({ kind: "text", text: value } as const)
        : ({ kind: "value", value } as const);
  return { row: row + 1, column: column + 1, style, content };
}

function requireOwnFormula(plan: SheetPlan, { row, column }: PlannedCell): void {
  if (plan.stored(row, column)?.formula !== "shared") return;
  throw sharedFormula(cellName(column, row), plan.sheet.name);
}

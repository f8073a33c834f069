import { SheetPlan } from "../../../adapters/xlsx/sheet-plan";
import type { PlannedCell } from "../../../adapters/xlsx/planned-cell";
import type { TablePart } from "../../../adapters/xlsx/table-part";
import type { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { cellName } from "../../../adapters/xlsx/cell-range";
import { endRow } from "../state/area";
import { EMPTY_CELL } from "../state/cell-grid";
import type { Cell, CellGrid } from "../state/cell-grid";
import type { TableState } from "../state/table";
import type { Baseline } from "./baseline";
import { sharedFormula } from "./refusals";

/** Plan every cell that differs from the file, and every table that ends in another row. */
export function planSheets(baseline: Baseline, reader: WorkbookReader): readonly SheetPlan[] {
  const plans: SheetPlan[] = [];
  for (const [sheet, { parts, cells }] of baseline.sheets) {
    const changed = changedCells(cells, sheet.cells);
    const grown = [...baseline.tables].filter(([table, part]) => table.sheet === sheet && endsElsewhere(table, part));
    // Going through a sheet that stays as it is would be most of the work.
    if (changed.length === 0 && grown.length === 0) continue;
    const plan = new SheetPlan(parts, reader.sheetIndex(parts.part));
    for (const cell of changed) {
      requireOwnFormula(plan, cell);
      plan.put(cell);
    }
    for (const [table, part] of grown) plan.grow(part, endRow(table.whole));
    plans.push(plan);
  }
  return plans;
}

/** Whether a table that did not move ends in another row than in the file. */
const endsElsewhere = (table: TableState, { range }: TablePart): boolean =>
  table.row + 1 === range.firstRow && endRow(table.whole) !== range.lastRow;

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

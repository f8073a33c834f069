import type { NewFormula, NewRow } from "../../app/writing";
import { freeIds } from "../../domain/review/free-id";
import type { CellRange } from "./cell-range";
import { LAST_ROW, cellName, overlap } from "./cell-range";
import type { CellContext } from "./cell-value";
import { columnOf, idsOf, requireFits } from "./plan-edits";
import type { PlannedCell } from "./planned-cell";
import { noRowsLeft } from "./refusals";
import type { SheetPlan } from "./sheet-plan";
import type { TablePart } from "./table-part";
import { cellsTaken, endsWithTotals, TEXT_PLACE } from "../../app/table-refusals";

export interface AddedRow {
  readonly id: string;
  /** Its number on the sheet. */
  readonly row: number;
}

/**
 * Plan rows below a table, in their order. The first fills the table's only row when that is blank.
 *
 * New cells look like those of the last row; columns that are left out get the table's formula or stay empty.
 *
 * @param others ranges of the other tables of the sheet
 * @returns the rows as planned, their id "" for a row without `idHeader`
 * @throws UnusableInput when there is no room below, or a cell cannot be written
 */
export function planRows(
  plan: SheetPlan,
  table: TablePart,
  rows: readonly NewRow[],
  others: readonly CellRange[],
  context: CellContext,
): readonly AddedRow[] {
  const named = withFreeIds(plan, table, rows, context);
  const columnAt = columnsOf(table);
  const texts = named.map((row) => textsByColumn(table, row, columnAt));
  const formulas = named.map((row) => formulasByColumn(row, columnAt));
  const fillsBlank = texts.length > 0 && onlyRowIsBlank(plan, table);
  const first = fillsBlank ? table.firstDataRow : table.lastDataRow + 1;
  const lastRow = first + texts.length - 1;
  if (lastRow > table.lastDataRow) {
    requireRoom(plan, table, { ...table.range, firstRow: table.lastDataRow + 1, lastRow }, others);
  }
  plan.grow(table, Math.max(lastRow, table.range.lastRow));
  const styles = table.columns.map((_, at) => styleOfLastRow(plan, table, table.range.firstColumn + at));
  texts.forEach((cells, index) => {
    const own = formulas[index] ?? NO_FORMULAS;
    for (const cell of newCells(table, { texts: cells, formulas: own }, first + index, styles)) {
      const keepsFormula = fillsBlank && index === 0 && plan.holdsFormula(cell.row, cell.column);
      if (!(keepsFormula && !cells.has(cell.column) && !own.has(cell.column))) plan.put(cell);
    }
  });
  return named.map(({ idHeader, cells }, index) => ({
    id: idHeader === undefined ? "" : (cells[idHeader] ?? ""),
    row: first + index,
  }));
}

function withFreeIds(
  plan: SheetPlan,
  table: TablePart,
  rows: readonly NewRow[],
  context: CellContext,
): readonly NewRow[] {
  const givers = new Map<string, (wanted: string) => string>();
  return rows.map((row) => {
    const { idHeader, cells } = row;
    if (idHeader === undefined) return row;
    const give = givers.get(idHeader) ?? freeIds(idsOf(plan, table, idHeader, context));
    givers.set(idHeader, give);
    return { ...row, cells: { ...cells, [idHeader]: give(cells[idHeader] ?? "") } };
  });
}

function textsByColumn(
  table: TablePart,
  { cells }: NewRow,
  columnAt: (header: string) => number,
): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(cells).map(([header, text]) => {
      requireFits(text, () => TEXT_PLACE.inNewRow(header, table.name));
      return [columnAt(header), text];
    }),
  );
}

const NO_FORMULAS: ReadonlyMap<number, NewFormula> = new Map();

const formulasByColumn = (
  { formulas = {} }: NewRow,
  columnAt: (header: string) => number,
): ReadonlyMap<number, NewFormula> =>
  new Map(Object.entries(formulas).map(([header, formula]) => [columnAt(header), formula]));

/** Columns by their headers, each looked for once. */
function columnsOf(table: TablePart): (header: string) => number {
  const known = new Map<string, number>();
  return (header) => {
    const column = known.get(header) ?? columnOf(table, header);
    known.set(header, column);
    return column;
  };
}

function newCells(
  table: TablePart,
  { texts, formulas }: { readonly texts: ReadonlyMap<number, string>; readonly formulas: typeof NO_FORMULAS },
  row: number,
  styles: readonly (string | undefined)[],
): readonly PlannedCell[] {
  return table.columns.map(({ formula }, at) => {
    const column = table.range.firstColumn + at;
    const text = texts.get(column);
    const own = formulas.get(column);
    const content = own
      ? ({ kind: "formula", text: own.formula, array: false, value: own.value } as const)
      : text === undefined && formula
        ? ({ kind: "formula", ...formula } as const)
        : ({ kind: "text", text: text ?? "" } as const);
    return { row, column, style: styles[at], content };
  });
}

function styleOfLastRow(plan: SheetPlan, table: TablePart, column: number): string | undefined {
  const cell = plan.stored(table.lastDataRow, column);
  return cell ? cell.style : plan.styleBeneath(table.lastDataRow, column);
}

/** A table cannot be without a row, so a table of nothing has a blank one: no value, no text about to be written. */
function onlyRowIsBlank(plan: SheetPlan, table: TablePart): boolean {
  if (table.firstDataRow !== table.lastDataRow) return false;
  return table.columns.every((_, at) => {
    const column = table.range.firstColumn + at;
    const stored = plan.stored(table.firstDataRow, column);
    const isFree = stored === undefined || stored.formula !== "none" || stored.stored === "";
    return isFree && plan.planned(table.firstDataRow, column) === undefined;
  });
}

function requireRoom(plan: SheetPlan, table: TablePart, space: CellRange, others: readonly CellRange[]): void {
  const sheet = plan.sheet.name;
  if (table.hasTotals) throw endsWithTotals(table.name, sheet);
  if (space.lastRow > LAST_ROW) throw noRowsLeft(table.name, sheet);
  const taken = [...others, ...plan.index.merged].find((range) => overlap(range, space));
  const cell = taken ? cellName(taken.firstColumn, taken.firstRow) : occupiedCell(plan, space);
  if (cell !== undefined) throw cellsTaken(table.name, sheet, cell);
}

function occupiedCell(plan: SheetPlan, space: CellRange): string | undefined {
  for (let row = space.firstRow; row <= space.lastRow; row++) {
    const cell = plan.index.rows
      .get(row)
      ?.cells.find(
        ({ column, stored, formula }) =>
          column >= space.firstColumn && column <= space.lastColumn && (stored !== "" || formula !== "none"),
      );
    if (cell) return cellName(cell.column, row);
  }
  return undefined;
}

import type { NewFormula, NewRow } from "../../app/writing";
import { freeIds } from "../../domain/review/free-id";
import type { CellRange } from "./cell-range";
import { firstRowFor } from "./blank-rows";
import { LAST_ROW, cellName, overlap } from "./cell-range";
import type { CellContext } from "./cell-value";
import { styleOfDays, textOrDay } from "./day-content";
import type { Look } from "./day-content";
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
 * Plan rows behind the last that a table holds, in their order: they fill the blank ones that it ends with, where nothing
 * stands in the way, and go on below it.
 *
 * New cells look like those of the last row; columns that are left out get the table's formula or stay empty.
 *
 * @param others ranges of the other tables of the sheet
 * @param hung rows of the sheet on which a comment or a note hangs
 * @returns the rows as planned, their id "" for a row without `idHeader`
 * @throws UnusableInput when there is no room below, or a cell cannot be written
 */
export function planRows(
  plan: SheetPlan,
  table: TablePart,
  rows: readonly NewRow[],
  others: readonly CellRange[],
  context: CellContext,
  hung: () => ReadonlySet<number> = () => NONE,
): readonly AddedRow[] {
  const ids = freeIdsOf(plan, table, rows, context);
  const offsetOf = offsetsIn(table);
  const contents = rows.map((row, index) => contentsOf(row, ids[index] ?? "", table, offsetOf));
  const fillsBlank = contents.length > 0 && onlyRowIsBlank(plan, table);
  const columns = columnsSaid(contents, table);
  const first = fillsBlank
    ? table.firstDataRow
    : firstRowFor(plan, table, { count: contents.length, columns, context, others, hung });
  const lastRow = first + contents.length - 1;
  if (lastRow > table.lastDataRow) {
    requireRoom(plan, table, { ...table.range, firstRow: table.lastDataRow + 1, lastRow }, others);
  }
  plan.grow(table, Math.max(lastRow, table.range.lastRow));
  // Where none is filled yet, the blank ones tell how a row looks.
  const filled = first > table.firstDataRow ? { ...table, lastDataRow: first - 1 } : table;
  const lookOf = looksIn(plan, filled, context);
  contents.forEach((said, index) => {
    const row = first + index;
    const cells: PlannedCell[] = [];
    table.columns.forEach((_, at) => {
      const column = table.range.firstColumn + at;
      const keepsFormula = row <= table.lastDataRow && said[at] === undefined && plan.holdsFormula(row, column);
      cells.push(...(keepsFormula ? formulaKept(plan, row, column) : [{ row, column, ...lookOf(said[at], at) }]));
    });
    plan.putRow(row, cells);
  });
  return ids.map((id, index) => ({ id, row: first + index }));
}

/** The formula of a row that was blank, without what it gave there. */
function formulaKept(plan: SheetPlan, row: number, column: number): readonly PlannedCell[] {
  const xml = plan.formulaXml(row, column);
  const style = plan.stored(row, column)?.style;
  return xml === undefined ? [] : [{ row, column, style, content: { kind: "formula kept", xml } }];
}

const NONE: ReadonlySet<number> = new Set();

/** Columns of the sheet that some rows say something of. */
const columnsSaid = (contents: readonly (readonly Said[])[], { range }: TablePart): ReadonlySet<number> =>
  new Set(contents.flatMap((said) => said.flatMap((each, at) => (each === undefined ? [] : [range.firstColumn + at]))));

/** How a column of a new row looks, and what stands there. */
function looksIn(plan: SheetPlan, table: TablePart, context: CellContext): (said: Said, at: number) => Look {
  const columns = table.columns.map(({ header, formula }, at) => {
    const column = table.range.firstColumn + at;
    const days = styleOfDays(plan, table, { header, column }, context);
    return { formula, days, style: styleOfLastRow(plan, table, column) };
  });
  return (said, at) => {
    const { style, days, formula } = columns[at] ?? {};
    if (typeof said === "string") return textOrDay(said, style, context, () => days);
    return { style, content: contentOf(said, formula) };
  };
}

/** The ids that the rows get, "" for one without `idHeader`. */
function freeIdsOf(
  plan: SheetPlan,
  table: TablePart,
  rows: readonly NewRow[],
  context: CellContext,
): readonly string[] {
  const givers = new Map<string, (wanted: string) => string>();
  return rows.map(({ idHeader, cells }) => {
    if (idHeader === undefined) return "";
    const give = givers.get(idHeader) ?? freeIds(idsOf(plan, table, idHeader, context));
    givers.set(idHeader, give);
    return give(cells[idHeader] ?? "");
  });
}

/** What is said of a column of a new row; undefined where nothing is. */
type Said = string | NewFormula | undefined;

/** What is said of each column of a row, in the order of the table's. */
function contentsOf(
  { cells, formulas, idHeader }: NewRow,
  id: string,
  table: TablePart,
  offsetOf: (header: string) => number,
): readonly Said[] {
  const said = table.columns.map((): Said => undefined);
  const say = (header: string, text: string): void => {
    requireFits(text, () => TEXT_PLACE.inNewRow(header, table.name));
    said[offsetOf(header)] = text;
  };
  for (const header of Object.keys(cells)) if (header !== idHeader) say(header, cells[header] ?? "");
  if (idHeader !== undefined) say(idHeader, id);
  for (const [header, formula] of Object.entries(formulas ?? {})) said[offsetOf(header)] = formula;
  return said;
}

function contentOf(
  said: NewFormula | undefined,
  formula?: TablePart["columns"][number]["formula"],
): PlannedCell["content"] {
  if (typeof said === "object") return { kind: "formula", text: said.formula, array: false, value: said.value };
  return formula ? { kind: "formula", ...formula } : { kind: "text", text: "" };
}

/** Columns by their headers, counted from the table's first, each looked for once. */
function offsetsIn(table: TablePart): (header: string) => number {
  const known = new Map<string, number>();
  return (header) => {
    const offset = known.get(header) ?? columnOf(table, header) - table.range.firstColumn;
    known.set(header, offset);
    return offset;
  };
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

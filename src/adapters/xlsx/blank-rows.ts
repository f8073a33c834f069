import { toText } from "../../domain/review/match-table";
import { covers, overlap } from "./cell-range";
import type { CellRange } from "./cell-range";
import { cellValue } from "./cell-value";
import type { CellContext } from "./cell-value";
import type { IndexedRow } from "./sheet-index";
import type { SheetPlan } from "./sheet-plan";
import type { TablePart } from "./table-part";
import { isFilled } from "./table-reach";

/** What is to go into the blank rows that a table ends with. */
export interface Wanted {
  /** How many rows. */
  readonly count: number;
  /** Columns of the sheet that the rows say something of. */
  readonly columns: ReadonlySet<number>;
  readonly context: CellContext;
  /** Ranges of the other tables of the sheet. */
  readonly others: readonly CellRange[];
  /** Rows of the sheet on which a comment or a note hangs; asked for only where there are blank rows. */
  readonly hung: () => ReadonlySet<number>;
}

/**
 * The first row for new ones: behind the last that holds anything, where the blank rows below it can be filled without
 * anything being hidden, covered or overwritten; else below the table.
 */
export function firstRowFor(plan: SheetPlan, table: TablePart, wanted: Wanted): number {
  const below = table.lastDataRow + 1;
  const first = 1 + lastFilled(plan, table, wanted);
  if (first === below) return below;
  const last = Math.min(first + wanted.count - 1, table.lastDataRow);
  return isFree(plan, table, { ...table.range, firstRow: first, lastRow: last }, wanted) ? first : below;
}

/** The last row of a table that is not blank; that of the headers where all are. */
function lastFilled(plan: SheetPlan, table: TablePart, wanted: Wanted): number {
  let last = table.firstDataRow - 1;
  const look = (row: number): void => {
    if (row > last && row <= table.lastDataRow && !isBlank(plan, table, row, wanted)) last = row;
  };
  for (const row of plan.index.rows.keys()) look(row);
  for (const [row] of plan.rows) look(row);
  for (const { lastRow } of plan.index.arrays) look(Math.min(lastRow, table.lastDataRow));
  return last;
}

/** No value but blanks, no text about to be written, and no formula but in a column that is left to it. */
function isBlank(plan: SheetPlan, table: TablePart, row: number, { columns, context }: Wanted): boolean {
  return table.columns.every((_, at) => {
    const column = table.range.firstColumn + at;
    if (plan.planned(row, column) !== undefined) return false;
    if (plan.holdsFormula(row, column)) return !columns.has(column);
    const stored = plan.stored(row, column);
    return !stored || toText(cellValue(stored, context)).trim() === "";
  });
}

/** Excel hides rows by their height, too. */
const isWithoutHeight = (row: IndexedRow | undefined): boolean => {
  const height = row?.element.attributes["ht"];
  return height !== undefined && Number(height) === 0;
};

/** Whether the rows are in sight, each cell its own, nothing hangs on them and nothing stands beside them. */
function isFree(plan: SheetPlan, table: TablePart, space: CellRange, { others, hung }: Wanted): boolean {
  if (plan.index.merged.some((range) => overlap(range, space))) return false;
  for (let row = space.firstRow; row <= space.lastRow; row++) {
    const stored = plan.index.rows.get(row);
    if (stored?.hidden === true || isWithoutHeight(stored) || hung().has(row)) return false;
    const isBeside = (column: number): boolean => ![table.range, ...others].some((range) => covers(range, row, column));
    if (stored?.cells.some((cell) => isFilled(cell) && isBeside(cell.column))) return false;
  }
  return true;
}

import type { NewRow } from "../../app/writing";
import type { Grid } from "./cell-value";
import { textsIn } from "./cell-value";
import type { CellWrite, Rename } from "./cell-write";

/** What is to be written at once. */
export interface Work {
  readonly edits: readonly CellWrite[];
  readonly rows: readonly NewRow[];
  readonly renames?: readonly Rename[];
}

/** What one table is to get. */
export interface TableTask {
  readonly table: string;
  readonly edits: readonly CellWrite[];
  readonly rows: readonly NewRow[];
  readonly renames: readonly Rename[];
}

type ComparedColumn = Grid & { readonly formulas?: Excel.Range["formulas"] };

/** Asked for in the first round trip of writing; all of it is there after the sync. */
export interface TableLoading {
  readonly task: TableTask;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** The columns that are compared, by header; those that are written to with their formulas. */
  readonly columns: ReadonlyMap<string, ComparedColumn>;
  readonly below: Excel.Range | undefined;
  readonly lastRow: Excel.Range | undefined;
}

export function toTasks({ edits, rows, renames = [] }: Work): readonly TableTask[] {
  const all = [...edits, ...rows, ...renames.map(({ row }) => row)];
  const names = new Map(all.map(({ table }) => [table.toLowerCase(), table]));
  return [...names].map(([key, table]) => ({
    table,
    edits: edits.filter((edit) => edit.table.toLowerCase() === key),
    rows: rows.filter((row) => row.table.toLowerCase() === key),
    renames: renames.filter(({ row }) => row.table.toLowerCase() === key),
  }));
}

/**
 * Ask for all that comparing needs: whole columns, because rows may have moved and are looked for by id.
 *
 * A table or column that is not there makes the sync fail with `ItemNotFound`.
 */
export function loadForWrite(
  context: Excel.RequestContext,
  task: TableTask,
  cells: "with cells" | "without cells",
): TableLoading {
  const table = context.workbook.tables.getItem(task.table);
  table.load("name,showTotals,worksheet/name,columns/items/name");
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount,columnIndex,columnCount");
  const written = writtenBy(task);
  const reach = reachOf(task);
  const columns = new Map(
    [...(cells === "with cells" ? headersOf(task) : [])].map((header) => {
      const column = columnOf(table, header, reach);
      column.load(written.has(header) ? "values,numberFormat,formulas" : "values,numberFormat");
      return [header, column] as const;
    }),
  );
  const adds = task.rows.length;
  const below = adds > 0 ? table.getRange().getRowsBelow(adds) : undefined;
  below?.load("formulas");
  const lastRow = adds > 0 ? body.getLastRow() : undefined;
  lastRow?.load("formulas,values");
  return { task, table, body, columns, below, lastRow };
}

/** How many rows below the table belong to what is compared: those in which something is to be put back. */
const reachOf = ({ edits }: TableTask): number => edits.reduce((most, { below = 0 }) => Math.max(most, below), 0);

function columnOf(table: Excel.Table, header: string, reach: number): Excel.Range {
  const column = table.columns.getItem(header).getDataBodyRange();
  return reach === 0 ? column : column.getResizedRange(reach, 0);
}

/** The columns whose cells a task changes: no others are asked for their formulas. */
const writtenBy = ({ edits }: TableTask): ReadonlySet<string> => new Set(edits.map(({ header }) => header));

/** Every column that a task names. */
export function headersOf({ edits, rows, renames }: TableTask): ReadonlySet<string> {
  const news = [...rows, ...renames.map(({ row }) => row)];
  return new Set([
    ...edits.flatMap(({ header, rowId }) => (rowId ? [header, rowId.header] : [header])),
    ...news.flatMap(({ cells, idHeader }) => (idHeader === undefined ? [] : [idHeader]).concat(Object.keys(cells))),
  ]);
}

/** A table as it stood when it was compared: plain values, free of Excel. */
export interface TableNow {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Row of the sheet of its first row of data, counted from 1. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Rows that are compared: those of the table, and some below it where something is to be put back there. */
  readonly reach: number;
  /** Column of the sheet of its first column, counted from 1. */
  readonly firstColumn: number;
  /** Text of every cell of the columns that are compared, from the first row of data on. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Number format of every such cell. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** Places of the cells with a formula, in the columns that are written to. */
  readonly formulas: ReadonlyMap<string, ReadonlySet<number>>;
  readonly hasTotals: boolean;
  /** Whether the only row there is holds nothing but formulas. */
  readonly onlyRowIsBlank: boolean;
  /** Address of the first cell below the table that is in the way of new rows. */
  readonly inTheWay: { readonly row: number; readonly column: number } | undefined;
}

export function toTableNow({ task, table, body, columns, below, lastRow }: TableLoading): TableNow {
  const { rowIndex, rowCount, columnIndex } = body;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map(({ name }) => name),
    firstRow: rowIndex + 1,
    rowCount,
    reach: rowCount + reachOf(task),
    firstColumn: columnIndex + 1,
    texts: new Map([...columns].map(([header, range]) => [header, textsIn(range)])),
    formats: new Map([...columns].map(([header, range]) => [header, range.numberFormat.map(([one]) => String(one))])),
    formulas: new Map([...writtenBy(task)].map((header) => [header, formulasIn(columns.get(header))])),
    hasTotals: table.showTotals,
    onlyRowIsBlank: rowCount === 1 && lastRow !== undefined && holdsNoText(lastRow),
    inTheWay: firstFilled(below?.formulas ?? [], rowIndex + 1 + rowCount, columnIndex + 1),
  };
}

/** Whether cells hold nothing but formulas. A text that only looks like one has the same `formulas` as `values`. */
export const holdsNoText = ({ formulas, values }: Pick<Excel.Range, "formulas" | "values">): boolean =>
  formulas.every((row: readonly unknown[], at) =>
    row.every((formula, column) => formula === "" || isFormula(formula, values[at]?.[column])),
  );

/** None of a column that was too large to be asked for them; what is overwritten is looked at once more. */
const formulasIn = (column: ComparedColumn | undefined): ReadonlySet<number> =>
  new Set(column?.values.flatMap(([value], at) => (isFormula(column.formulas?.[at]?.[0], value) ? [at] : [])));

export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

export const holdsNothing = ({ formulas }: Pick<Excel.Range, "formulas">): boolean =>
  formulas.every((row: readonly unknown[]) => row.every((formula) => formula === ""));

function firstFilled(
  formulas: readonly (readonly unknown[])[],
  firstRow: number,
  firstColumn: number,
): TableNow["inTheWay"] {
  const row = formulas.findIndex((cells) => cells.some((formula) => formula !== ""));
  if (row < 0) return undefined;
  const column = (formulas[row] ?? []).findIndex((formula) => formula !== "");
  return { row: firstRow + row, column: firstColumn + column };
}

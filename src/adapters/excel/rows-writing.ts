import type { NewRow } from "../../app/writing";
import { isDay } from "../../domain/review/day-of-cell";
import { cellInput } from "./cell-input";
import { textIn, textsIn } from "./cell-value";
import type { CellWrite, Rename } from "./cell-write";
import { holdsNoText, holdsNothing } from "./load-for-write";
import { withFreeIds } from "./plan-rows";
import type { PlannedRows } from "./plan-rows";
import { anew, asInput, asText } from "./run-writing";

const NO_CELLS = { values: [], numberFormat: [] };

/** New rows that are being written. */
export interface RowsWriting {
  readonly plan: PlannedRows;
  readonly headers: readonly string[];
  readonly table: Excel.Table;
  readonly target: Excel.Range;
  readonly before: Excel.Range;
  readonly sizeBefore: Excel.Range;
  readonly idsBefore: ReadonlyMap<string, Excel.Range>;
  readonly after: Excel.Range;
}

/** How large the table is with the rows. */
export interface RowsWritten {
  readonly sizeAfter: Excel.Range;
}

/** Ask what is at the place of the new rows now, below the table as it is by then. */
export function watchRows(plan: PlannedRows, headers: readonly string[], table: Excel.Table): RowsWriting {
  const target = plan.fillsBlank
    ? table.getDataBodyRange().getRow(0)
    : table.getRange().getRowsBelow(plan.texts.length);
  const before = anew(target);
  before.load("values,formulas,numberFormat");
  const sizeBefore = table.getRange();
  sizeBefore.load("rowCount");
  const idHeaders = new Set(plan.rows.flatMap(({ idHeader }) => (idHeader === undefined ? [] : [idHeader])));
  const idsBefore = new Map(
    [...idHeaders].map((header) => {
      const ids = table.columns.getItem(header).getDataBodyRange();
      ids.load("values,numberFormat");
      return [header, ids] as const;
    }),
  );
  return { plan, headers, table, target, before, sizeBefore, idsBefore, after: anew(target) };
}

/**
 * Write rows as values into the cells below the table, ids first.
 *
 * Excel takes a row that is filled right below a table into it, with the table's formulas and formats. Adding rows by
 * the table's own method is reported to collide with those of a colleague who adds rows at the same time.
 */
export function writeRows(writing: RowsWriting): RowsWritten {
  const { table, after } = writing;
  putRows(writing);
  after.load("values,numberFormat,rowIndex");
  // Asked for only now: a range is that of the table at the moment it is asked for.
  const sizeAfter = table.getRange();
  sizeAfter.load("rowCount");
  return { sizeAfter };
}

/** What to give Excel for each cell of the rows, days as it takes them for such; null leaves it to what Excel puts there. */
const inputsOf = ({ texts, dayFormats }: PlannedRows): readonly (readonly (string | null)[])[] =>
  texts.map((row) =>
    row.map((text = "", at) => {
      if (text === "") return null;
      return dayFormats[at] !== undefined && isDay(text) ? text : cellInput(text);
    }),
  );

/** Queue the texts of new rows, the ids first, then their own formulas. */
export function putRows({ plan, target, headers }: Pick<RowsWriting, "plan" | "target" | "headers">): void {
  const leading = Math.max(0, headers.indexOf(plan.leading));
  const inputs = inputsOf(plan);
  plan.dayFormats.forEach((format, at) => {
    if (format !== undefined) target.getColumn(at).numberFormat = inputs.map(() => [format]);
  });
  if (inputs.every((row) => row[leading] !== null)) {
    target.getColumn(leading).values = inputs.map((row) => [row[leading] ?? null]);
    target.values = inputs.map((row) => row.map((one, at) => (at === leading ? null : one)));
  } else {
    // A blank cell in the first column would end the growth there, so these go one by one.
    inputs.forEach((row, at) => (target.getRow(at).values = [[...row]]));
  }
  for (const { row, column, formula } of formulasOf(plan, headers))
    target.getCell(row, column).formulas = [[`=${formula}`]];
}

/** The formulas that rows have for themselves, by row of the block and column of the table. */
const formulasOf = ({ rows }: PlannedRows, headers: readonly string[]) =>
  rows.flatMap(({ formulas = {} }, row) =>
    Object.entries(formulas).map(([header, { formula }]) => ({ row, column: headers.indexOf(header), formula })),
  );

/** What is left to do once the batch with the rows is done. */
export interface RowsJudged {
  /** Somebody filled the place in between: what stood there goes back, the rows somewhere else. */
  readonly isOvertaken: boolean;
  /** The rows whose id somebody took in between. */
  readonly renames: readonly Rename[];
  /** What has to be written next, in cells of the rows. */
  readonly amends: readonly CellWrite[];
  readonly hasGrown: boolean;
}

export function judgeRows(writing: RowsWriting, { sizeAfter }: RowsWritten): RowsJudged {
  const { plan, before, after, idsBefore, sizeBefore } = writing;
  const named = withFreeIds(
    plan.rows.map((row, at) => withId(row, plan.ids[at] ?? "")),
    (header) => textsIn(idsBefore.get(header) ?? NO_CELLS),
  );
  const isTaken = ({ idHeader, cells }: NewRow, at: number): boolean =>
    idHeader !== undefined && cells[idHeader] !== plan.ids[at];
  const taken = plan.rows.flatMap((row, at): readonly Rename[] =>
    isTaken(named[at] ?? row, at) ? [{ row, id: plan.ids[at] ?? "", at: after.rowIndex + at + 1 }] : [],
  );
  const isOvertaken = !(plan.fillsBlank ? holdsNoText(before) : holdsNothing(before));
  return {
    isOvertaken,
    renames: isOvertaken ? [] : taken,
    amends: isOvertaken ? putBack(writing) : putRight(writing),
    hasGrown: sizeAfter.rowCount >= sizeBefore.rowCount + plan.texts.length - (plan.fillsBlank ? 1 : 0),
  };
}

/** The cells that were written, as they stood before; the id of a row last, because the row is found by it. */
function putBack(writing: RowsWriting): readonly CellWrite[] {
  const { plan, headers, before } = writing;
  const cells = plan.texts.flatMap((texts, row) =>
    texts.flatMap((text = "", column): readonly CellWrite[] => {
      if (text === "" && plan.rows[row]?.formulas?.[headers[column] ?? ""] === undefined) return [];
      const formula = asInput(before.formulas[row]?.[column], before.values[row]?.[column]);
      const exact = { formula, format: before.numberFormat[row]?.[column] as unknown };
      const held = { after: textIn(before, row, column), exact, isPutBack: true as const, below: plan.texts.length };
      return [{ ...placeOf(writing, row, column), ...held }];
    }),
  );
  return idLast(cells, plan.leading);
}

/** Texts that Excel took for something else; an id last, because the row is found by it. */
const putRight = (writing: RowsWriting): readonly CellWrite[] =>
  writing.plan.texts.flatMap((texts, row) => {
    const { idHeader } = writing.plan.rows[row] ?? {};
    const cells = texts.flatMap((text, column): readonly CellWrite[] => {
      const place = placeOf(writing, row, column);
      if (text === undefined || text === "" || place.before === text) return [];
      return [{ ...place, after: text, exact: asText(text) }];
    });
    return idLast(cells, idHeader);
  });

const idLast = (cells: readonly CellWrite[], idHeader: string | undefined): readonly CellWrite[] => [
  ...cells.filter(({ header }) => header !== idHeader),
  ...cells.filter(({ header }) => header === idHeader),
];

function placeOf({ plan, headers, after }: RowsWriting, row: number, column: number) {
  const { idHeader } = plan.rows[row] ?? {};
  const id = idHeader === undefined ? "" : textIn(after, row, headers.indexOf(idHeader));
  return {
    table: plan.table,
    row: after.rowIndex + row + 1,
    header: headers[column] ?? "",
    before: textIn(after, row, column),
    ...(idHeader !== undefined && { rowId: { header: idHeader, id } }),
  };
}

/** Queue that the table takes in rows it did not take in by itself. */
export function growOver({ table, target }: RowsWriting): void {
  table.resize(table.getRange().getBoundingRect(target));
}

const withId = (row: PlannedRows["rows"][number], id: string) =>
  row.idHeader === undefined ? row : { ...row, cells: { ...row.cells, [row.idHeader]: id } };

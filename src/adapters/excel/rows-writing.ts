import { textIn, textsIn } from "./cell-value";
import { cellInput } from "./cell-input";
import { holdsNoText, holdsNothing } from "./load-for-write";
import type { TableNow } from "./load-for-write";
import { withFreeIds } from "./plan-rows";
import type { PlannedRows } from "./plan-rows";
import { notGrown } from "./refusals";
import { again, putBack } from "./run-writing";
import { supports } from "./run-excel";

const NO_CELLS = { values: [], numberFormat: [] };

/** New rows that are being written. */
export interface RowsWriting {
  readonly plan: PlannedRows;
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
export function watchRows(plan: PlannedRows, table: Excel.Table): RowsWriting {
  const target = plan.fillsBlank
    ? table.getDataBodyRange().getRow(0)
    : table.getRange().getRowsBelow(plan.texts.length);
  const before = again(target);
  before.load("values,formulas");
  const sizeBefore = table.getRange();
  sizeBefore.load("rowCount");
  const headers = new Set(plan.rows.flatMap(({ idHeader }) => (idHeader === undefined ? [] : [idHeader])));
  const idsBefore = new Map(
    [...headers].map((header) => {
      const ids = table.columns.getItem(header).getDataBodyRange();
      ids.load("values,numberFormat");
      return [header, ids] as const;
    }),
  );
  return { plan, table, target, before, sizeBefore, idsBefore, after: again(target) };
}

/**
 * Write rows as values into the cells below the table, ids first.
 *
 * Excel takes a row that is filled right below a table into it, with the table's formulas and formats. Adding rows by
 * the table's own method is reported to collide with those of a colleague who adds rows at the same time.
 */
export function writeRows({ plan, table, target, after }: RowsWriting, headers: readonly string[]): RowsWritten {
  putRows({ plan, target }, headers);
  after.load("values,numberFormat,rowIndex");
  // Asked for only now: a range is that of the table at the moment it is asked for.
  const sizeAfter = table.getRange();
  sizeAfter.load("rowCount");
  return { sizeAfter };
}

/** Null leaves the cell to what Excel puts there. */
const input = (text: string | undefined) => (text === undefined || text === "" ? null : cellInput(text));

/** Queue the texts of new rows, the ids first. */
export function putRows({ plan, target }: Pick<RowsWriting, "plan" | "target">, headers: readonly string[]): void {
  const leading = Math.max(0, headers.indexOf(plan.leading));
  if (plan.texts.every((texts) => input(texts[leading]) !== null)) {
    target.getColumn(leading).values = plan.texts.map((texts) => [input(texts[leading])]);
    target.values = plan.texts.map((texts) => texts.map((text, at) => (at === leading ? null : input(text))));
  } else {
    // A blank cell in the first column would end the growth there, so these go one by one.
    plan.texts.forEach((texts, at) => (target.getRow(at).values = [texts.map(input)]));
  }
}

/** Queue the selection of the first new row. On a hidden sheet nothing can be selected. */
export function selectRow({ table, target }: RowsWriting, { headers, isHidden }: TableNow, header: string): void {
  if (isHidden) return;
  table.worksheet.activate();
  target.getCell(0, Math.max(0, headers.indexOf(header))).select();
}

/** What is left to do once the batch with the rows is done. */
export interface RowsJudged {
  /** Somebody filled the place in between: what stood there has to go back, the rows somewhere else. */
  readonly isOvertaken: boolean;
  /** The ids to write instead, because somebody took one in between; undefined when all is well. */
  readonly ids: readonly string[] | undefined;
  readonly misread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly hasGrown: boolean;
}

export function judgeRows(writing: RowsWriting, { sizeAfter }: RowsWritten): RowsJudged {
  const { plan, before, after, idsBefore, sizeBefore } = writing;
  const named = withFreeIds(
    plan.rows.map((row, at) => withId(row, plan.ids[at] ?? "")),
    (header) => textsIn(idsBefore.get(header) ?? NO_CELLS),
  );
  const ids = named.map(({ idHeader, cells }) => (idHeader === undefined ? "" : (cells[idHeader] ?? "")));
  const misread = plan.texts.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === undefined || text === "" || textIn(after, row, column) === text ? [] : [{ row, column, text }],
    ),
  );
  return {
    isOvertaken: !(plan.fillsBlank ? holdsNoText(before) : holdsNothing(before)),
    ids: ids.some((id, at) => id !== plan.ids[at]) ? ids : undefined,
    misread,
    hasGrown: sizeAfter.rowCount >= sizeBefore.rowCount + plan.texts.length - (plan.fillsBlank ? 1 : 0),
  };
}

/** Queue what `judgeRows` found missing. */
export function mendRows({ table, target, before }: RowsWriting, judged: RowsJudged, leading: number): void {
  if (judged.isOvertaken) {
    target.formulas = before.formulas.map((row, at) =>
      row.map((formula: unknown, column: number) => putBack(formula, before.values[at]?.[column])),
    );
    return;
  }
  if (!judged.hasGrown && supports("1.13")) table.resize(table.getRange().getBoundingRect(target));
  for (const { row, column, text } of judged.misread) {
    const cell = target.getCell(row, column);
    cell.numberFormat = [["@"]];
    cell.values = [[text.startsWith("'") ? `'${text}` : text]];
  }
  if (judged.ids) target.getColumn(leading).values = judged.ids.map((id) => [cellInput(id)]);
}

/** Before ExcelApi 1.13 a table can be made larger only by hand. */
export function requireGrown({ plan }: RowsWriting, { hasGrown, isOvertaken }: RowsJudged): void {
  if (hasGrown || isOvertaken || supports("1.13")) return;
  throw notGrown(plan.table);
}

const withId = (row: PlannedRows["rows"][number], id: string) =>
  row.idHeader === undefined ? row : { ...row, cells: { ...row.cells, [row.idHeader]: id } };

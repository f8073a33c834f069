import { textIn } from "./cell-value";
import { cellInput } from "./cell-input";
import { isFormula } from "./load-for-write";
import type { PlannedCell, PlannedRun } from "./plan-edits";

/** A run of cells that is being written: what stood there in the same instant, and what stands there after it. */
export interface RunWriting {
  readonly run: PlannedRun;
  readonly target: Excel.Range;
  readonly before: Excel.Range;
  readonly idsBefore: Excel.Range | undefined;
  readonly after: Excel.Range;
}

/** A cell with the place to put something else into it. */
export interface WrittenCell {
  readonly cell: PlannedCell;
  /** Made only on demand: every object that is made and not used costs a round trip of its own. */
  readonly range: () => Excel.Range;
  /** What the cell held in the instant it was overwritten, and its formula or value to put back. */
  readonly heldText: string;
  readonly held: unknown;
  readonly heldFormat: unknown;
}

/**
 * Ask what a run's cells hold now. Excel carries out a batch in one go, so this is what `writeRun` in the same batch
 * overwrites: a change that came in after the comparison shows in it.
 */
export function watchRun(run: PlannedRun, table: Excel.Table): RunWriting {
  const target = part(table, run.header, run);
  const before = again(target);
  before.load("values,numberFormat,formulas");
  const idHeader = run.cells[0]?.rowId?.header;
  const idsBefore = idHeader === undefined ? undefined : part(table, idHeader, run);
  idsBefore?.load("values,numberFormat");
  return { run, target, before, idsBefore, after: again(target) };
}

export function writeRun({ run, target, after }: RunWriting): void {
  target.values = run.cells.map((cell) => [cellInput(cell.after)]);
  after.load("values,numberFormat");
}

/** What became of a run, once its batch is done. */
export function judgeRun({ run, target, before, idsBefore, after }: RunWriting): {
  /** Cells somebody changed or moved between comparing and writing. */
  readonly overtaken: readonly WrittenCell[];
  /** Cells that held a formula, which comparing had not asked for or which came in after it. */
  readonly formulas: readonly WrittenCell[];
  /** Cells in which Excel made something else of the text. */
  readonly misread: readonly WrittenCell[];
} {
  const overtaken: WrittenCell[] = [];
  const formulas: WrittenCell[] = [];
  const misread: WrittenCell[] = [];
  run.cells.forEach((cell, at) => {
    const heldText = textIn(before, at);
    const isOtherRow = idsBefore !== undefined && textIn(idsBefore, at) !== cell.rowId?.id;
    const written: WrittenCell = {
      cell,
      range: () => target.getCell(at, 0),
      heldText,
      held: putBack(before.formulas[at]?.[0], before.values[at]?.[0]),
      heldFormat: before.numberFormat[at]?.[0],
    };
    if (isOtherRow || heldText !== cell.before) overtaken.push(written);
    else if (isFormula(before.formulas[at]?.[0], before.values[at]?.[0])) formulas.push(written);
    else if (textIn(after, at) !== cell.after) misread.push(written);
  });
  return { overtaken, formulas, misread };
}

export function restoreCell({ range, held, heldFormat }: WrittenCell): void {
  const cell = range();
  cell.numberFormat = [[heldFormat]];
  cell.formulas = [[held]];
}

/** The format “Text” keeps what the apostrophe did not. */
export function writeAsText({ cell: { after }, range }: WrittenCell): void {
  const cell = range();
  cell.numberFormat = [["@"]];
  cell.values = [[after.startsWith("'") ? `'${after}` : after]];
}

/** A text that only looks like a formula has the same `formulas` as `values`. */
export const putBack = (formula: unknown, value: unknown): unknown =>
  typeof value === "string" && formula === value ? cellInput(value) : formula;

/** Found anew instead of kept from the comparison: a range whose rows somebody deleted would fail the whole batch. */
const part = (table: Excel.Table, header: string, { first, cells }: PlannedRun): Excel.Range =>
  table.columns
    .getItem(header)
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(cells.length - 1, 0);

/** The same cells as an object of its own: one object remembers only what was loaded last. */
export const again = (range: Excel.Range): Excel.Range => range.getOffsetRange(0, 0);

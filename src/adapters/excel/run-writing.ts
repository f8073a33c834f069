import type { Refused } from "../../app/ports";
import { cellInput } from "./cell-input";
import { textIn } from "./cell-value";
import type { CellWrite } from "./cell-write";
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

/**
 * Ask what a run's cells hold now. Excel carries out a batch in one go, so this is what `writeRun` in the same batch
 * overwrites: a change that came in after the comparison shows in it.
 */
export function watchRun(run: PlannedRun, table: Excel.Table): RunWriting {
  const target = part(table, run.header, run);
  const before = again(target);
  before.load("values,numberFormat,formulas,rowIndex");
  const idHeader = run.cells[0]?.rowId?.header;
  const idsBefore = idHeader === undefined ? undefined : part(table, idHeader, run);
  idsBefore?.load("values,numberFormat");
  return { run, target, before, idsBefore, after: again(target) };
}

export function writeRun({ run, target, after }: RunWriting): void {
  const exact = run.cells[0]?.exact;
  if (exact) {
    target.numberFormat = [[exact.format]];
    target.formulas = [[exact.formula]];
  } else {
    target.values = run.cells.map((cell) => [cellInput(cell.after)]);
  }
  after.load("values,numberFormat");
}

/** What became of cells that were written, once their batch is done. */
export interface RunJudged {
  /** Edits that a change came in front of: of their cell, or of the order of rows. */
  readonly overtaken: readonly Refused[];
  /** Edits of cells with a formula, which comparing had not asked for or which came in after it. */
  readonly formulas: readonly Refused[];
  /** What has to be written next: what was overwritten goes back, and what Excel took for something else is put right. */
  readonly amends: readonly CellWrite[];
}

export function judgeRun(writing: RunWriting): RunJudged {
  const { run, before, idsBefore } = writing;
  const overtaken: Refused[] = [];
  const formulas: Refused[] = [];
  const amends: CellWrite[] = [];
  run.cells.forEach((cell, at) => {
    const found = textIn(before, at);
    const isOtherRow = idsBefore !== undefined && textIn(idsBefore, at) !== cell.rowId?.id;
    const heldFormula = isFormula(before.formulas[at]?.[0], before.values[at]?.[0]);
    const wished = cell.edits.filter(({ isPutBack }) => !isPutBack);
    if (isOtherRow || found !== cell.before || heldFormula) {
      const isOvertaken = isOtherRow || found !== cell.before;
      const refused = wished.map((edit): Refused => ({ edit, found: isOtherRow ? "" : found }));
      if (isOvertaken) overtaken.push(...refused);
      else formulas.push(...refused.map((one) => ({ ...one, holdsFormula: true as const })));
      amends.push(...putBack(writing, cell, at));
    } else if (cell.exact === undefined && textIn(writing.after, at) !== cell.after) {
      amends.push(putRight(writing, cell, at));
    }
  });
  return { overtaken, formulas, amends };
}

/** The edit that puts back what a cell held in the instant it was written over; none where that was the same. */
function putBack(writing: RunWriting, cell: PlannedCell, at: number): readonly CellWrite[] {
  const { before, after } = writing;
  const held = textIn(before, at);
  const formula = asInput(before.formulas[at]?.[0], before.values[at]?.[0]);
  const format: unknown = before.numberFormat[at]?.[0];
  const place = placeOf(writing, cell, at);
  if (held === place.before && textIn(after, at) === held && !isFormula(formula, before.values[at]?.[0])) return [];
  return [{ ...place, after: held, exact: { formula, format }, isPutBack: true }];
}

/** The format “Text” keeps what the apostrophe did not. */
const putRight = (writing: RunWriting, cell: PlannedCell, at: number): CellWrite => ({
  ...placeOf(writing, cell, at),
  after: cell.after,
  exact: asText(cell.after),
});

/** A text as Excel takes it for nothing else. */
export const asText = (text: string): NonNullable<CellWrite["exact"]> => ({
  formula: text.startsWith("'") || text.startsWith("=") ? `'${text}` : text,
  format: "@",
});

/** The cell that was written, whatever row that was, with what stands there by it. */
function placeOf({ run, before, idsBefore, after }: RunWriting, cell: PlannedCell, at: number) {
  const stands = textIn(after, at);
  const header = cell.rowId?.header;
  const id = header === run.header ? stands : idsBefore && textIn(idsBefore, at);
  const rowId = header === undefined || !id?.trim() ? undefined : { header, id };
  return {
    table: run.table,
    row: before.rowIndex + at + 1,
    header: run.header,
    before: stands,
    ...(rowId && { rowId }),
    ...(cell.edits.some(({ mayBeBelow }) => mayBeBelow) && { mayBeBelow: true as const }),
  };
}

/** A text that only looks like a formula has the same `formulas` as `values`. */
export const asInput = (formula: unknown, value: unknown): unknown =>
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

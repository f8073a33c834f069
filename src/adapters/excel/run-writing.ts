import type { CellEdit, HeldCell, Refused } from "../../app/writing";
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
  readonly idsAfter: Excel.Range | undefined;
}

/**
 * Ask what a run's cells hold now. Excel carries out a batch in one go, so this is what `writeRun` in the same batch
 * overwrites: a change that came in after the comparison shows in it.
 */
export function watchRun(run: PlannedRun, table: Excel.Table): RunWriting {
  const target = part(table, run.header, run);
  const before = anew(target);
  before.load("values,numberFormat,formulas,rowIndex");
  const idHeader = run.cells[0]?.rowId?.header;
  const idsBefore = idHeader === undefined ? undefined : part(table, idHeader, run);
  idsBefore?.load("values,numberFormat");
  return { run, target, before, idsBefore, after: anew(target), idsAfter: idsBefore && anew(idsBefore) };
}

export function writeRun({ run, target }: RunWriting): void {
  const exact = run.cells[0]?.exact;
  if (exact) {
    target.numberFormat = [[exact.format]];
    target.formulas = [[exact.formula]];
  } else {
    target.values = run.cells.map((cell) => [cellInput(cell.after)]);
  }
}

/** Ask what a run's cells hold once all of the batch is written: where rows were deleted, an edit may have gone into a new row. */
export function readRun({ after, idsAfter }: RunWriting): void {
  after.load("values,numberFormat");
  idsAfter?.load("values,numberFormat");
}

/** What became of cells that were written, once their batch is done. */
export interface RunJudged {
  /** Edits that a change came in front of: of their cell, or of the order of rows. */
  readonly overtaken: readonly Refused[];
  /** Edits of cells with a formula, which comparing had not asked for or which came in after it. */
  readonly formulas: readonly Refused[];
  /** What has to be written next: what was overwritten goes back, and what Excel took for something else is put right. */
  readonly amends: readonly CellWrite[];
  /** The same of an earlier round, which went into another row: to be done anew once that row is as it was. */
  readonly again: readonly CellWrite[];
  /** What cells held that were written, where their texts do not tell it. */
  readonly held: readonly (readonly [CellEdit, HeldCell])[];
}

export function judgeRun(writing: RunWriting): RunJudged {
  const { run, before, idsBefore } = writing;
  const overtaken: Refused[] = [];
  const formulas: Refused[] = [];
  const amends: CellWrite[] = [];
  const again: CellWrite[] = [];
  const held: (readonly [CellEdit, HeldCell])[] = [];
  run.cells.forEach((cell, at) => {
    const found = textIn(before, at);
    const isOtherRow = idsBefore !== undefined && textIn(idsBefore, at) !== cell.rowId?.id;
    const heldFormula = isFormula(before.formulas[at]?.[0], before.values[at]?.[0]);
    const wished = cell.edits.filter(({ exact }) => exact === undefined);
    // What goes back goes into its row, wherever that is by now, but not over something newer there.
    const isSameRow = !isOtherRow && (found === cell.before || Boolean(cell.rowId?.id.trim()));
    if (!isSameRow) again.push(...cell.edits.filter(({ exact }) => exact !== undefined));
    if (isOtherRow || found !== cell.before || heldFormula) {
      const isOvertaken = isOtherRow || found !== cell.before;
      const refused = wished.map((edit): Refused => ({ edit, found: isOtherRow ? "" : found }));
      if (isOvertaken) overtaken.push(...refused);
      else formulas.push(...refused.map((one) => ({ ...one, holdsFormula: true as const })));
      amends.push(...putBack(writing, cell, at));
      return;
    }
    held.push(...heldBefore(writing, cell, at));
    if (cell.exact === undefined && textIn(writing.after, at) !== cell.after) {
      amends.push(putRight(writing, cell, at));
    }
  });
  return { overtaken, formulas, amends, again, held };
}

/** A text over a text tells it all. */
function heldBefore({ before }: RunWriting, { edits, exact }: PlannedCell, at: number): RunJudged["held"] {
  const value: unknown = before.values[at]?.[0];
  const [first] = edits;
  if (!first || (typeof value === "string" && exact === undefined)) return [];
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
  return [[first, { value, format: String(before.numberFormat[at]?.[0]) }]];
}

/** The edit that puts back what a cell held in the instant it was written over; none where that was the same. */
export function putBack(writing: RunWriting, cell: PlannedCell, at: number): readonly CellWrite[] {
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

const NO_CELLS = { values: [], numberFormat: [] };

/** The cell that was written, whatever row that was, with what stands there by it. */
function placeOf({ run, before, idsBefore, after, idsAfter }: RunWriting, cell: PlannedCell, at: number) {
  const header = cell.rowId?.header;
  const earlier = cell.edits.map((edit) => edit.below ?? 0);
  const below = Math.max(0, ...earlier, idsBefore && textIn(idsBefore, at) === "" ? cell.index : 0);
  return {
    table: run.table,
    row: before.rowIndex + at + 1,
    header: run.header,
    before: textIn(after, at),
    // A blank id names a row as well, where there is only one, or one that holds ours.
    ...(header !== undefined && { rowId: { header, id: textIn(idsAfter ?? NO_CELLS, at) } }),
    ...(below > 0 && { below }),
  };
}

/** A text that only looks like a formula has the same `formulas` as `values`. */
export const asInput = (formula: unknown, value: unknown): unknown =>
  typeof value === "string" && formula === value ? cellInput(value) : formula;

/** Found anew instead of kept from the comparison: a range whose rows somebody deleted would fail the whole batch. */
export const part = (table: Excel.Table, header: string, { first, cells }: PlannedRun): Excel.Range =>
  table.columns
    .getItem(header)
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(cells.length - 1, 0);

/** The same cells as an object of its own: one object remembers only what was loaded last. */
export const anew = (range: Excel.Range): Excel.Range => range.getOffsetRange(0, 0);

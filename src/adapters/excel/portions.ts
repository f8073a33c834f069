import type { SheetList } from "../../app/ports";
import type { CellEdit, NewRow, Portion } from "../../app/writing";
import { rowNameOf } from "../../app/row-name";
import { TEXT_PLACE, textTooLong } from "../../app/table-refusals";
import type { Localised } from "../../domain/language";

/** Excel's own limit of the text of a cell, in UTF-16 units. */
const CELL_LIMIT = 32_767;
/** Characters on the way in one direction: as UTF-8 they stay below the 5 MB that Excel on the web takes. */
const PORTION = 1_500_000;
/** What the steps around a cell come to, when it is written by itself or together with the one above it. */
const ALONE = 3_000;
const TOGETHER = 100;

/** @throws UnusableInput for a text that no cell can hold */
export function requireFits(edits: readonly CellEdit[], rows: readonly NewRow[]): void {
  for (const edit of edits) check(edit.after, TEXT_PLACE.inRow(edit.header, rowNameOf(edit), edit.table));
  for (const { cells, table } of rows) {
    for (const [header, text] of Object.entries(cells)) check(text, TEXT_PLACE.inNewRow(header, table));
  }
}

/** @throws UnusableInput for a text that no cell can hold */
export function requireTextsFit({ rows, columns, table }: SheetList): void {
  for (const row of rows) row.forEach((text, at) => check(text, TEXT_PLACE.inNewRow(columns[at]?.header ?? "", table)));
}

function check(text: string, place: Localised): void {
  if (text.length > CELL_LIMIT) throw textTooLong(place, text.length, CELL_LIMIT);
}

/** The work in as few portions as fit into a request each, in its order; mostly one. */
export function inPortions(edits: readonly CellEdit[], rows: readonly NewRow[]): readonly Portion[] {
  const edited = split(edits, costOfEdit).map((part): Portion => ({ edits: part, rows: [] }));
  const added = split(rows, costOfRow).map((part): Portion => ({ edits: [], rows: part }));
  const [only] = edited;
  const [first] = added;
  const isOne = edited.length <= 1 && added.length <= 1;
  return isOne ? [{ edits: only?.edits ?? [], rows: first?.rows ?? [] }] : [...edited, ...added];
}

/** Rows of texts in as few portions as fit into a request each. */
export const textsInPortions = (rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] =>
  split(rows, (texts) => texts.reduce((sum, text) => sum + text.length + TOGETHER, 0));

function costOfEdit(edit: CellEdit, previous: CellEdit | undefined): number {
  const follows =
    previous?.table === edit.table && previous.header === edit.header && Math.abs(previous.row - edit.row) === 1;
  // The answer holds what stood there twice, as a value and as a formula, and what stands there now.
  return 2 * edit.before.length + edit.after.length + (follows ? TOGETHER : ALONE);
}

const costOfRow = ({ cells }: NewRow): number =>
  Object.values(cells).reduce((sum, text) => sum + text.length + TOGETHER, 0);

function split<T>(list: readonly T[], cost: (item: T, previous: T | undefined) => number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let room = 0;
  list.forEach((item, index) => {
    const size = cost(item, list[index - 1]);
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = PORTION;
    }
    parts.at(-1)?.push(item);
    room -= size;
  });
  return parts;
}

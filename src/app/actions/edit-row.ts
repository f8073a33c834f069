import type { CellEdit } from "../writing";
import { requireReview } from "../session/require-review";
import type { ReviewRow } from "../session/review-rows";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";
import { meanTheSame, toCellText } from "../../domain/review/cell-text";
import { columnMissing } from "./column-missing";
import { rowNamed } from "./row-named";
import type { TypedText } from "./typed-text";

/**
 * The change of one cell of a row that goes by its number; undefined when the cell already says so.
 *
 * @param rows those of the table, as they were last read
 * @throws UnusableInput when there is no such row or column, or several rows are of that number
 */
export function toRowEdit(
  context: SessionContext,
  table: OurTable,
  rows: readonly ReviewRow[],
  { gap: id, column, before, after }: TypedText,
): CellEdit | undefined {
  const { details, profile } = requireReview(context);
  const row = rowNamed(context, rows, id);
  const held = cellText(table, row.place.row, column);
  if (held === undefined) throw columnMissing(context, table.found.table, column);
  const meaning = { profile, language: details.language };
  const wanted = toCellText(column, after, meaning);
  if (wanted === held) return undefined;
  const shown = meanTheSame(column, before, held, meaning) ? held : before;
  return toCellEdit(table, row.place.row, column, { before: shown, after: wanted });
}

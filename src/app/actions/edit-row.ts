import { idKey } from "../../domain/gap/id-key";
import type { CellEdit } from "../writing";
import { Refused, changed } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { ReviewRow } from "../session/review-rows";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";
import { meanTheSame, toCellText } from "../../domain/review/cell-text";
import type { TypedText } from "./typed-text";

/**
 * The change of one cell of a row that goes by its number; undefined when the cell already says so.
 *
 * @param rows those of the table, as they were last read
 * @throws UnusableInput when there is no such row, or it can't be told which one is meant
 */
export function toRowEdit(
  context: SessionContext,
  table: OurTable,
  rows: readonly ReviewRow[],
  { gap: id, column, before, after }: TypedText,
): CellEdit | undefined {
  const words = context.words();
  const { details, profile } = requireReview(context);
  const [row, twin] = rows.filter((one) => idKey(one.id) === idKey(id));
  if (idKey(id) === "") throw new Refused(words.rowWithoutNumber);
  if (twin) throw new Refused(words.rowTwice(id));
  if (!row) throw changed(words.rowGone(id));
  const held = cellText(table, row.place.row, column);
  if (held === undefined) throw new Refused(words.columnMissing(column));
  const meaning = { profile, language: details.language };
  const wanted = toCellText(column, after, meaning);
  if (wanted === held) return undefined;
  const shown = meanTheSame(column, before, held, meaning) ? held : before;
  return toCellEdit(table, row.place.row, column, { before: shown, after: wanted });
}

import { fold } from "../text/fold";
import type { SourceCell } from "./source-table";

/** What a row begins with that says who made or approved a table and when, or remarks on all of it, folded. */
const BEGINNINGS = [
  "prepared by|compiled by|drafted by|written by|reviewed by|checked by|verified by|approved by|agreed by|signed by",
  "signature|date|notes?",
  "составил[аи]?|составлено|составитель|подготовил[аи]?|подготовлено|исполнитель|проверил[аи]?|утвердил[аи]?",
  "согласовано|подпись|дата|примечани[ея]",
  "дайындаған(?:дар)?|құрастырған(?:дар)?|орындаған|орындаушы|тексерген|бекіткен|келісілді|қолы|күні",
  "ескертпе(?:лер)?|ескерту",
].join("|");

const LABEL = new RegExp(String.raw`^(?:${BEGINNINGS})\s*(?::|_{2,}|$)`, "u");

/** "Prepared by: A. Person", in one cell or with the name beside it: no gap, where none stands below. */
export const isNoteBelow = (cells: readonly SourceCell[]): boolean =>
  cells.length > 0 && cells.length <= 2 && LABEL.test(fold(cells[0]?.text ?? ""));

/** "Prepared by:" alone, whose name stands in the next row. */
const asksForName = ([label, ...others]: readonly SourceCell[]): boolean =>
  label !== undefined && others.length === 0 && /:\s*$/u.test(label.text);

/**
 * The rows below the last gap that say who made a table, or remark on it.
 *
 * @param rows filled cells of each
 * @param isGap whether cells are certainly a gap's
 */
export function notesBelow(
  rows: readonly (readonly SourceCell[])[],
  isGap: (cells: readonly SourceCell[]) => boolean,
): ReadonlySet<number> {
  const notes = new Set<number>();
  const last = rows.map(isGap).lastIndexOf(true);
  let isNameNext = false;
  for (const cells of rows.slice(last + 1)) {
    const [first] = cells;
    if (!first) continue;
    const isNote = isNoteBelow(cells);
    if (isNote || isNameNext) notes.add(first.row);
    isNameNext = isNote && asksForName(cells);
  }
  return notes;
}

import { dayNumber } from "../../domain/review/day-of-cell";
import { holdsDays } from "../../domain/review/holds-days";
import type { CellContext } from "./cell-value";
import type { PlannedCell } from "./planned-cell";
import type { SheetPlan } from "./sheet-plan";
import type { TablePart } from "./table-part";

/** What is put into a cell, and how it looks. */
export type Look = Pick<PlannedCell, "style" | "content">;

/**
 * A text, or a day as the cell's column has days: a number, in the cell's own style, else in that of the column where it
 * is one of ours that holds days. Where the column shows no days it stays a text.
 *
 * @param style of the cell, as it stands or is to stand
 */
export function textOrDay(
  text: string,
  style: string | undefined,
  { dateStyles, calendar }: CellContext,
  ofColumn: () => string | undefined,
): Look {
  const day = dayNumber(text, calendar);
  const shown = day !== undefined && (dateStyles.has(Number(style ?? 0)) ? style : ofColumn());
  if (day === undefined || !shown) return { style, content: { kind: "text", text } };
  return { style: shown, content: { kind: "value", value: day } };
}

/** The style of the last cell of a column that shows days, where the column is one of ours that holds them. */
export function styleOfDays(
  plan: SheetPlan,
  table: TablePart,
  { header, column }: { readonly header: string; readonly column: number },
  { dateStyles }: CellContext,
): string | undefined {
  if (!holdsDays(table.name, header)) return undefined;
  for (let row = table.lastDataRow; row >= table.firstDataRow; row--) {
    const style = plan.stored(row, column)?.style;
    if (style !== undefined && dateStyles.has(Number(style))) return style;
  }
  return undefined;
}

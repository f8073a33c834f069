import { isDateFormat } from "../../domain/review/cell-date";
import { isDay } from "../../domain/review/day-of-cell";
import { holdsDays } from "../../domain/review/holds-days";
import type { TableNow } from "./load-for-write";

/** A day as Excel takes it for one, ISO, in the calendar that the workbook counts by, and the number format that shows it. */
export interface DayCell {
  readonly formula: string;
  readonly format: string;
}

/**
 * A day as the cell's column has days: in the cell's own format, else in that of the column where it is one of
 * ours that holds days. Undefined for any other text, and where the column shows no days: it stays a text there.
 *
 * @param index place of the cell in the table's data; undefined for a row that is not there yet
 */
export function dayCell(
  text: string,
  header: string,
  { name, formats }: Pick<TableNow, "name" | "formats">,
  index?: number,
): DayCell | undefined {
  if (!isDay(text)) return undefined;
  const column = formats.get(header) ?? [];
  const own = index === undefined ? undefined : column[index];
  const format = own !== undefined && isDateFormat(own) ? own : dayFormat(header, name, column);
  return format === undefined ? undefined : { formula: text, format };
}

const dayFormat = (header: string, table: string, formats: readonly string[]): string | undefined =>
  holdsDays(table, header) ? [...formats].reverse().find(isDateFormat) : undefined;

import { isoDate } from "../../domain/review/cell-date";
import type { CellValue } from "../../domain/review/sheet-table";
import { damaged } from "../opc/refusals";
import { decodeExcelText } from "./excel-text";
import type { IndexedCell } from "./sheet-index";

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly sharedStrings: { get(number: number): string | undefined };
  readonly dateStyles: ReadonlySet<number>;
  readonly calendar: 1900 | 1904;
}

/**
 * A cell as a person sees it: dates as ISO text, errors by name, a formula by its last value, null for nothing.
 *
 * @throws UnusableInput when it points at a shared string that is not there: a text would go missing unseen
 */
export function cellValue(cell: IndexedCell, { sharedStrings, dateStyles, calendar }: CellContext): CellValue {
  const { type, stored } = cell;
  if (stored === "") return null;
  if (type === "s") return sharedText(sharedStrings, stored) || null;
  if (type === "inlineStr" || type === "str") return decodeExcelText(stored);
  if (type === "b") return stored === "1" || stored === "true";
  if (type !== "n") return stored;
  const number = Number(stored);
  if (Number.isNaN(number)) return stored;
  const isDate = dateStyles.has(Number(cell.style ?? 0));
  return (isDate ? isoDate(number, calendar) : undefined) ?? number;
}

function sharedText(sharedStrings: CellContext["sharedStrings"], stored: string): string {
  const text = sharedStrings.get(Number(stored));
  if (text === undefined) throw damaged(`a cell points at text number ${stored}, which is missing`);
  return text;
}

import type { PrintSetup, SheetColumn } from "./sheet-model";

/**
 * Characters on the width of A4 at which letters of 10 points, the least of what is printed, come out at 8: as
 * LibreOffice counts, whose columns are a little wider than Excel's.
 */
const WIDEST = { landscape: 177, portrait: 122 } as const;

/**
 * How many pages a sheet is printed wide, so that its letters stay at 8 points or more: Excel makes them as small as it
 * takes to put all columns on that many.
 */
export function pagesWide(columns: readonly SheetColumn[], print: PrintSetup): number {
  const widest = WIDEST[print.landscape ? "landscape" : "portrait"];
  const last = print.lastColumn ?? Infinity;
  const printed = columns.filter(({ column, grouped }) => !grouped && column <= last);
  const repeated = widthOf(printed.filter(({ column }) => column <= (print.headerColumns ?? 0)));
  return Math.max(1, Math.ceil((widthOf(printed) - repeated) / (widest - repeated)));
}

const widthOf = (columns: readonly SheetColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

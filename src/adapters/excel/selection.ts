import type { CellAddress } from "../../app/ports";
import { cellOf } from "./read-threads";
import { codeOf, runExcel } from "./run-excel";

/** Ask for the active cell. Where a chart is selected, or a sheet of charts, the sync fails. */
export function loadActiveCell({ workbook }: Excel.RequestContext): Excel.Range {
  const cell = workbook.getActiveCell();
  cell.load("address,worksheet/name");
  return cell;
}

export const cellNow = ({ worksheet, address }: Excel.Range): CellAddress => ({
  sheet: worksheet.name,
  cell: cellOf(address),
});

/** The active cell; undefined when there is none. */
export const readSelection = (): Promise<CellAddress | undefined> =>
  runExcel(async (context) => {
    const cell = loadActiveCell(context);
    try {
      await context.sync();
    } catch (error) {
      if (["ItemNotFound", "InvalidSelection", "GeneralException"].includes(codeOf(error) ?? "")) return undefined;
      throw error;
    }
    return cellNow(cell);
  });

/** @throws UnusableInput when the sheet is gone or hidden */
export const select = ({ sheet, cell }: CellAddress): Promise<void> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      const { notShown } = await import(/* webpackChunkName: "refusals" */ "./refusals");
      throw notShown(cell, sheet);
    }
  });

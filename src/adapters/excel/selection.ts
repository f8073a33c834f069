import type { CellAddress } from "../../app/ports";
import { UnusableInput } from "../../domain/result";
import { cellOf } from "./read-threads";
import { codeOf, runExcel } from "./run-excel";

export const readSelection = (): Promise<CellAddress | undefined> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      // A chart is selected, or a sheet of charts: no cell is active.
      if (["ItemNotFound", "InvalidSelection", "GeneralException"].includes(codeOf(error) ?? "")) return undefined;
      throw error;
    }
    return { sheet: cell.worksheet.name, cell: cellOf(cell.address) };
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
      throw new UnusableInput(
        `The cell ${cell} on the sheet “${sheet}” cannot be shown; unhide the sheet if it is hidden, or read the workbook again`,
      );
    }
  });

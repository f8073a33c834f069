import type { Result } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import { GRID_LIMIT, toSheetGrid } from "../../domain/review/sheet-grid";
import type { FilledCell, SheetGrid } from "../../domain/review/sheet-grid";
import { cellValue } from "./cell-value";
import { visibilityOf } from "./read-tables";
import { readLooks } from "./read-looks";
import { AnswerTooLarge, runExcel } from "./run-excel";

/**
 * What every sheet holds, in two round trips: which sheets there are, then their filled cells; in a third, where it is
 * asked for, which of these are merged or struck through. Where that is more
 * than one answer takes, every sheet is asked for by itself, and one that is still too large is left out and named.
 *
 * @throws UnusableInput when Excel does not answer
 */
export async function readSheets({ looks = false } = {}): Promise<Result<readonly SheetGrid[], Remark>> {
  try {
    return { value: await readGrids(looks), messages: [] };
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error;
  }
  const messages: Remark[] = [];
  const grids: SheetGrid[] = [];
  for (const name of await sheetNames()) {
    try {
      grids.push(...(await readGrids(looks, name)));
    } catch (error) {
      if (!(error instanceof AnswerTooLarge)) throw error;
      messages.push({ kind: "sheet-too-large", sheet: name });
    }
  }
  return { value: grids, messages };
}

const sheetNames = (): Promise<readonly string[]> =>
  runExcel(async ({ workbook, sync }) => {
    workbook.worksheets.load("items/name");
    await sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });

const readGrids = (looks: boolean, only?: string): Promise<readonly SheetGrid[]> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const asked = worksheets.items
      .filter(({ name }) => only === undefined || name === only)
      .map((sheet) => ({ sheet, filled: loadFilled(sheet) }));
    await context.sync();
    const grids = asked.map(({ sheet, filled }) =>
      toSheetGrid(sheet.name, visibilityOf(sheet), filled.isNullObject ? [] : filledCells(filled)),
    );
    return looks ? readLooks(context, grids) : grids;
  });

function loadFilled(sheet: Excel.Worksheet): Excel.Range {
  const filled = sheet.getRangeByIndexes(0, 0, GRID_LIMIT.rows, GRID_LIMIT.columns).getUsedRangeOrNullObject(true);
  filled.load("values,numberFormat,rowIndex,columnIndex");
  return filled;
}

function* filledCells({ values, numberFormat, rowIndex, columnIndex }: Excel.Range): Iterable<FilledCell> {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of (cells as readonly unknown[]).entries()) {
      const format: unknown = numberFormat[row]?.[column];
      yield { row: rowIndex + 1 + row, column: columnIndex + 1 + column, value: cellValue(value, format) };
    }
  }
}

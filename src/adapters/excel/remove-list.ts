import type { SheetList } from "../../app/ports";
import { textIn } from "./cell-value";
import { loadLooks } from "./list-looks";
import { loadList, rangeOf } from "./placed-list";
import { textsInPortions } from "./portions";
import { runExcel } from "./run-excel";
import { HEADER_ROW } from "./sheet-heading";

/**
 * Delete a sheet that `addList` put there, unless it holds anything else by now, another text, a comment, a table, a
 * chart, a shape, a slicer, or looks otherwise: somebody who coloured rows worked with it.
 *
 * @returns whether it is gone
 */
export const removeList = (list: SheetList): Promise<boolean> =>
  runExcel(async (context) => {
    const { sheet, table } = loadList(context, list);
    await context.sync();
    // A sheet that was renamed still has its table.
    if (sheet.isNullObject) return table.isNullObject;
    if (!(await holdsNoMore(context, sheet, list)) || !(await saysTheSame(context, sheet, list))) return false;
    sheet.delete();
    await context.sync();
    return true;
  });

async function holdsNoMore(context: Excel.RequestContext, sheet: Excel.Worksheet, list: SheetList): Promise<boolean> {
  const used = sheet.getUsedRange(true);
  used.load("address");
  const { comments, charts, shapes, pivotTables, slicers } = sheet;
  const others = [comments, charts, shapes, pivotTables, slicers].map((things) => things.getCount());
  const looks = loadLooks(sheet, list);
  const tables = sheet.tables.getCount();
  await context.sync();
  const whole = rangeOf(list, 1, HEADER_ROW + list.rows.length);
  const isAlone = tables.value === 1 && others.every(({ value }) => value === 0);
  return used.address.endsWith(`!${whole}`) && isAlone && looks() === list.looks;
}

async function saysTheSame(context: Excel.RequestContext, sheet: Excel.Worksheet, list: SheetList): Promise<boolean> {
  const { title, hint, columns, rows } = list;
  let row = 1;
  for (const portion of [[[title], [hint], columns.map(({ header }) => header)], ...textsInPortions(rows)]) {
    const cells = sheet.getRange(rangeOf(list, row, portion.length));
    cells.load("values,numberFormat");
    await context.sync();
    const isAlike = portion.every((texts, at) =>
      columns.every((_, column) => withoutReturns(textIn(cells, at, column)) === withoutReturns(texts[column] ?? "")),
    );
    if (!isAlike) return false;
    row += portion.length;
  }
  return true;
}

/** Excel keeps one kind of line end. */
const withoutReturns = (text: string): string => text.replaceAll("\r", "");

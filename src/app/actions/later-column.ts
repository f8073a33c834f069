import { columnLetter } from "../../domain/review/sheet-table";
import { columnOf } from "../../domain/review/tables";
import type { TableName } from "../../domain/review/tables";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { ourTable } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";
import { IMPORT_WORDS } from "../words/import-words";

/**
 * One of our tables with a column in it. A column that workbooks of earlier versions do without is added to the right
 * of the table when it is first needed.
 *
 * @throws Refused when the workbook has no such table, or no column of that key and no room for it
 */
export async function tableWithColumn(context: SessionContext, name: TableName, key: string): Promise<OurTable> {
  const { memory, ports, words } = context;
  const find = (): OurTable | undefined => ourTable(memory.tables, requireReview(context), name);
  const table = find();
  if (!table) throw new Refused(words().tableMissing(name));
  if (table.found.headers[key] !== undefined) return table;
  const column = columnOf(name, key);
  const header = column?.header[requireReview(context).details.language] ?? key;
  if (!column?.isLater) throw new Refused(words().columnMissing(header));
  const { sheetTable, found } = table;
  const cell = `${columnLetter(sheetTable.firstColumn + sheetTable.headers.length)}${found.headerRow}`;
  await ports.workbook.repair([{ kind: "add-column", table: name, column: key, sheet: found.sheet, cell, header }]);
  await readNow(context);
  const grown = find();
  if (grown?.found.headers[key] === undefined)
    throw new Refused(IMPORT_WORDS.columnNeeded(header, name)[memory.language]);
  return grown;
}

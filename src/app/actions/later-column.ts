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
export const tableWithColumn = (context: SessionContext, name: TableName, key: string): Promise<OurTable> =>
  tableWithColumns(context, name, [key]);

/** The same for several columns, which are added together. */
export async function tableWithColumns(
  context: SessionContext,
  name: TableName,
  keys: readonly string[],
): Promise<OurTable> {
  const { memory, ports, words } = context;
  const find = (): OurTable | undefined => ourTable(memory.tables, requireReview(context), name);
  const table = find();
  if (!table) throw new Refused(words().tableMissing(name));
  const missing = keys.filter((key) => table.found.headers[key] === undefined);
  if (missing.length === 0) return table;
  const { language } = requireReview(context).details;
  const steps = missing.map((key, at) => {
    const column = columnOf(name, key);
    const header = column?.header[language] ?? key;
    if (!column?.isLater) throw new Refused(words().columnMissing(header));
    return laterColumn(table, key, header, at);
  });
  await ports.workbook.repair(steps);
  await readNow(context);
  const grown = find();
  const refused = steps.find(({ column }) => grown?.found.headers[column] === undefined);
  if (!grown || refused) throw new Refused(IMPORT_WORDS.columnNeeded(name, refused?.header ?? name)[memory.language]);
  return grown;
}

/** The step that puts a column to the right of a table, behind as many others. */
const laterColumn = ({ sheetTable, found }: OurTable, column: string, header: string, at: number) => ({
  kind: "add-column" as const,
  table: found.table as TableName,
  column,
  sheet: found.sheet,
  cell: `${columnLetter(sheetTable.firstColumn + sheetTable.headers.length + at)}${found.headerRow}`,
  header,
});

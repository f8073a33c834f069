import type { TableName } from "../../domain/review/tables";
import { columnOf } from "../../domain/review/tables";
import { columnsToAdd } from "../later-columns";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { ourTable } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";
import { columnMissing } from "./column-missing";
import { remember } from "./remember-step";
import { IMPORT_WORDS } from "../words/import-words";

/** One of our tables with a column in it, as `tableWithColumns` gives it. */
export const tableWithColumn = (context: SessionContext, name: TableName, key: string): Promise<OurTable> =>
  tableWithColumns(context, name, [key]);

/**
 * One of our tables with some columns in it. Columns that workbooks of earlier versions do without are added to the
 * right of the table when they are first needed.
 *
 * @throws Refused when the workbook has no such table, or no column of one of the keys and no room for it
 */
export async function tableWithColumns(
  context: SessionContext,
  name: TableName,
  keys: readonly string[],
): Promise<OurTable> {
  const { memory, ports, words } = context;
  const find = (): OurTable | undefined => ourTable(memory.tables, requireReview(context), name);
  const table = find();
  if (!table) throw new Refused(words().tableMissing(name));
  const { language } = requireReview(context).details;
  const steps = columnsToAdd(table, name, keys, language);
  if (steps.length === 0) return table;
  const [unknown] = steps.filter(({ column }) => !columnOf(name, column)?.isLater);
  if (unknown) throw columnMissing(context, name, unknown.column);
  remember(context, { repairs: await ports.workbook.repair(steps) });
  await readNow(context);
  const grown = find();
  const [left] = steps.filter(({ column }) => grown?.found.headers[column] === undefined);
  if (left || !grown) throw new Refused(IMPORT_WORDS.columnNeeded(left?.header ?? "", name)[memory.language]);
  return grown;
}

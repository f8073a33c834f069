import { WorkbookChanged } from "../../domain/result";
import { headersOf } from "./load-for-write";
import type { TableTask } from "./load-for-write";
import { loadTables } from "./read-structure";
import { runExcel } from "./run-excel";

/** Say which table or column is not there; asked for only after a batch failed on it. */
export function explainMissing(tasks: readonly TableTask[]): Promise<WorkbookChanged> {
  return runExcel(async (context) => {
    const tables = loadTables(context);
    await context.sync();
    for (const task of tasks) {
      const { table } = task;
      const found = tables.items.find(({ name }) => name.toLowerCase() === table.toLowerCase());
      if (found === undefined) {
        return noTable(
          table,
          tables.items.map(({ name }) => name),
        );
      }
      const missing = missingColumn(
        task,
        found.columns.items.map(({ name }) => name),
      );
      if (missing) return missing;
    }
    return new WorkbookChanged("The workbook changed at this moment; read it again");
  });
}

/** The words for a table that is not there. */
export const noTable = (table: string, names: readonly string[]): WorkbookChanged =>
  new WorkbookChanged(
    `The workbook has no table ${table} (it has ${names.join(", ") || "none"}); read the workbook again`,
  );

/** The words for the first column that is meant and not there; undefined when all are. */
export function missingColumn(task: TableTask, headers: readonly string[]): WorkbookChanged | undefined {
  const missing = [...headersOf(task)].find((header) => !headers.includes(header));
  return missing === undefined ? undefined : noColumn(task.table, missing, headers);
}

const noColumn = (table: string, header: string, headers: readonly string[]): WorkbookChanged =>
  new WorkbookChanged(
    `The table ${table} has no column “${header}”; its columns are ${headers.map((name) => `“${name}”`).join(", ")}. ` +
      "Read the workbook again",
  );

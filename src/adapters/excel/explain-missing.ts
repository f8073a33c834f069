import { noColumn, noTable } from "../../app/table-refusals";
import type { WorkbookChanged } from "../../domain/result";
import { headersOf } from "./load-for-write";
import type { TableTask } from "./load-for-write";
import { loadTables } from "./read-structure";
import { changedMeanwhile } from "./refusals";
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
    return changedMeanwhile();
  });
}

/** The words for the first column that is meant and not there; undefined when all are. */
export function missingColumn(task: TableTask, headers: readonly string[]): WorkbookChanged | undefined {
  const missing = [...headersOf(task)].find((header) => !headers.includes(header));
  return missing === undefined ? undefined : noColumn(task.table, missing, headers);
}

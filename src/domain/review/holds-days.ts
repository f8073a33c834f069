import { foldHeader, namesOf } from "./headers";
import { TABLES } from "./tables";

/** Whether a column, by its header in a workbook, is one of ours that holds days. */
export function holdsDays(table: string, header: string): boolean {
  const spec = Object.values(TABLES).find(({ name }) => name.toLowerCase() === table.toLowerCase());
  const name = foldHeader(header);
  return spec?.columns.some((column) => column.holds === "date" && namesOf(column).includes(name)) === true;
}

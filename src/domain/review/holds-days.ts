import { foldHeader, namesOf } from "./headers";
import { specNamed } from "./spec-named";

/** Whether a column, by its header in a workbook, is one of ours that holds days. */
export function holdsDays(table: string, header: string): boolean {
  const name = foldHeader(header);
  return specNamed(table)?.columns.some((column) => column.holds === "date" && namesOf(column).includes(name)) === true;
}

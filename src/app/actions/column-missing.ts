import { columnOf } from "../../domain/review/tables";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";

/** The refusal to write into a column, by its key, that a table of the workbook has not got: by its header for the person. */
export const columnMissing = ({ memory, words }: SessionContext, table: string, key: string): Refused =>
  new Refused(words().columnMissing(columnOf(table, key)?.header[memory.language] ?? key));

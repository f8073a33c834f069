import type { Localised } from "../language";
import { inEachLanguage } from "../language";
import { TABLES, TABLE_NAMES } from "./tables";

/** The sheet of a table as a person sees it, for a sentence; the name of a table that is none of ours. */
export function sheetName(table: string): Localised {
  const name = TABLE_NAMES.find((one) => one.toLowerCase() === table.toLowerCase());
  return name ? TABLES[name].sheet : inEachLanguage(() => table);
}

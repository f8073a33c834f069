import type { Language } from "../language";
import type { SheetTable } from "./sheet-table";
import { DELIVERABLE_COLUMNS, columnOf } from "./tables";

/** What to say of a workbook without a gap table: what it has, and how to make or adopt one. */
export const noGaps = (tables: readonly SheetTable[]): string =>
  `The workbook has no table named Gaps (${tables.length === 0 ? "it has no tables at all" : `its tables are: ${tables.map((table) => table.name).join(", ")}`}). ` +
  `Make a new review with “gap-table new FILE.xlsx”; or adopt your own table: give it the columns ` +
  `“No.”, ${DELIVERABLE_COLUMNS.map((key) => `“${headerOf(key)}”`).join(", ")}, ` +
  `format it as a table (Home › Format as Table) and name it Gaps (Table Design › Table Name).`;

const headerOf = (key: string, language: Language = "en"): string => columnOf("Gaps", key)?.header[language] ?? key;

import { memoise } from "../memoise";
import { fold } from "../text/fold";
import type { ColumnSpec } from "./tables";

/** Headers are compared without their number, their dots and their case: "1) Issue…" is "issue". */
export const foldHeader = (header: string): string =>
  fold(header)
    .replace(/^\d+\s*[).]\s*/u, "")
    .replace(/\s*(\.{2,}|…)$/u, "")
    .replace(/\s*\/\s*/gu, "/");

/**
 * A column's header in each language, and those of earlier versions, as `foldHeader` gives them; every row of a sheet
 * is compared with all of them.
 */
export const namesOf = memoise((column: ColumnSpec): readonly string[] =>
  [...Object.values(column.header), ...(column.formerly ?? [])].map(foldHeader),
);

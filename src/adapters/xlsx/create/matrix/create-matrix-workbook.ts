import type { Matrix } from "../../../../domain/table/matrix/matrix";
import type { WordTable } from "../../../../domain/table/word-table";
import { packSealed } from "../seal";
import { remarksSheet } from "./remarks-sheet";
import { totalsSheet } from "./totals-sheet";

/**
 * A comments matrix as an .xlsx file: a sheet of remarks to filter, and one of totals. The same matrix gives the same
 * bytes.
 *
 * @param table the same matrix for Word: its title, and what is said of the draft
 * @throws UnusableInput when a text is longer than a cell may be
 */
export const createMatrixWorkbook = (table: WordTable, matrix: Matrix): Uint8Array =>
  packSealed({
    language: matrix.language,
    title: table.name,
    author: table.author === "" ? undefined : table.author,
    sheets: [remarksSheet(table, matrix), totalsSheet(table, matrix)],
    names: [],
    links: [],
    ...(table.mark && { identifier: table.mark }),
    extrasOf: () => undefined,
  });

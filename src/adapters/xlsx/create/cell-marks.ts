import { LANGUAGES } from "../../../domain/language";
import type { Language } from "../../../domain/language";
import { columnOf } from "../../../domain/review/tables";
import { fingerprintOf, wordsIn } from "../../../domain/review/fingerprint";
import type { CellModel, SheetModel, SheetRowModel } from "./sheet-model";

/** Hex digits of each mark. */
const LENGTH = 6;
const WIDTH = 15;

const headerIn = (language: Language): string => columnOf("Gaps", "fingerprint")?.header[language] ?? "";

/** Whether a column holds marks, in whatever language its sheet is. */
export const isMarkColumn = (header: string): boolean =>
  LANGUAGES.some((language) => wordsIn(headerIn(language)) === wordsIn(header));

/** What tells later whether a person typed into one of these cells: `"3fa9c1 - 0b2e77"`; white space does not count. */
export const marksOf = (texts: readonly string[]): string =>
  texts.map((text) => (wordsIn(text) === "" ? "-" : fingerprintOf([text]).slice(0, LENGTH))).join(" ");

/** The places of the texts, from 0, that are not what the marks were made of; without marks of all whatever holds words. */
export function typedAt(texts: readonly string[], marks: string): readonly number[] {
  const now = marksOf(texts).split(" ");
  const [then, blank] = [marks.trim().split(/\s+/u), "-"];
  const isWhole = then.length === now.length;
  return now.flatMap((mark, at) => (mark === (isWhole ? then[at] : blank) ? [] : [at]));
}

/**
 * A sheet of one table with one more column, folded away and not printed, that holds the marks of each row, so that it
 * shows when somebody typed on it. Those of the title stand beside it, those of the line below and of the headers beside
 * that.
 */
export function withMarks(sheet: SheetModel, language: Language): SheetModel {
  const [table] = sheet.tables;
  if (!table) return sheet;
  const { headerRow, headers } = table;
  const column = table.firstColumn + headers.length;
  const titleRow = sheet.rows.find(({ row }) => row === 1);
  const hintRow = sheet.rows.find(({ row }) => row === 2);
  const head = [...textsOf(titleRow, 1), ...textsOf(hintRow, 1), ...headers];
  const cellOf = (row: SheetRowModel): CellModel | undefined => {
    if (row.row === 1) return { column, style: "title", content: marksOf(head) };
    if (row.row === headerRow) return { column, style: "header", content: headerIn(language) };
    if (row.row < headerRow) return undefined;
    return { column, style: "fingerprint", content: marksOf(textsOf(row, headers.length)) };
  };
  return {
    ...sheet,
    columns: [...sheet.columns, { column, width: WIDTH, grouped: true }],
    rows: sheet.rows.map((row) => {
      const [others, own] = [row.cells.filter((cell) => cell.column !== column), cellOf(row)];
      return { ...row, cells: own ? [...others, own] : others };
    }),
    tables: [{ ...table, headers: [...headers, headerIn(language)] }],
    print: { ...sheet.print, lastColumn: column - 1 },
  };
}

/** The texts of the first columns of a row. */
const textsOf = (row: SheetRowModel | undefined, columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, at) => {
    const content = row?.cells.find(({ column }) => column === at + 1)?.content;
    return typeof content === "string" ? content : "";
  });

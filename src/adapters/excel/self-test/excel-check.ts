import type { Localised } from "../../../domain/language";

/** One thing the program expects of Excel, and how to try it. */
export interface ExcelCheck {
  /** Number of the assumption in docs/excel-assumptions.md. */
  readonly id: string;
  /** What is expected, as a sentence. */
  readonly says: Localised;
  readonly expected: string;
  /**
   * What this Excel does, in the form of `expected`. It has an empty sheet to itself; what Excel refuses may be
   * thrown, since a refusal counts as an answer: its code.
   */
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>;
}

/** A small table on the sheet from A1: No. and Text. */
export function addNotes(
  sheet: Excel.Worksheet,
  texts: readonly (string | number)[] = ["cedar", "alder", "birch"],
): Excel.Table {
  const rows = [["No.", "Text"], ...texts.map((text, at) => [`N-${at + 1}`, text])];
  const range = sheet.getRange(`A1:B${rows.length}`);
  range.values = rows;
  return sheet.tables.add(range, true);
}

/** The values of a range as one line: rows by `/`, cells by `,`. */
export const line = (values: readonly (readonly unknown[])[]): string => values.map((row) => row.join(",")).join("/");

import type { CellValue } from "./sheet-table";

/** What a sheet holds, ours or not, as far as it is filled: for what stands outside of tables. */
export interface SheetGrid {
  readonly sheet: string;
  /** `"very-hidden"` sheets are not even listed where a person shows hidden ones. */
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Row and column of the sheet, counted from 1, that the first entry of `rows` begins at. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** From top to bottom without gaps, each as wide as the filled part of the sheet. */
  readonly rows: readonly (readonly CellValue[])[];
}

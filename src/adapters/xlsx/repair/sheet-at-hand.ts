import { UnusableInput } from "../../../domain/result";
import { columnsAmong, languageAmong } from "../../../domain/review/recognise";
import type { Language } from "../../../domain/language";
import { TABLES } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";
import type { SheetGrid } from "../../../domain/review/sheet-grid";
import type { SheetTable } from "../../../domain/review/sheet-table";
import type { Package } from "../../opc/package";
import { relatedParts } from "../../opc/relationships";
import { readSheetWithUncalculated } from "../read-sheet";
import { readTable } from "../read-table";
import { parseRange } from "../cell-range";
import type { CellRange } from "../cell-range";
import { cellValue } from "../cell-value";
import { toText } from "../../../domain/review/match-table";
import type { SheetIndex } from "../sheet-index";
import { readTablePart } from "../table-part";
import type { TablePart } from "../table-part";
import type { SheetParts } from "../workbook-map";
import type { WorkbookReader } from "../workbook-reader";
import { noSheet } from "../refusals";
import { noRange } from "./refusals";
import { noTable } from "../../../app/table-refusals";

/** A workbook being repaired: its package and the reader that keeps up with it. */
export interface Workbench {
  readonly pkg: Package;
  readonly reader: WorkbookReader;
}

/** @throws UnusableInput for a sheet that is not there */
export function sheetNamed({ reader }: Workbench, name: string): SheetParts {
  const sheet = reader.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw noSheet(name);
  return sheet;
}

/** What is to be done on sheets, sheet by sheet. @throws UnusableInput for a sheet that is not there */
export function bySheet<Task extends { readonly sheet: string }>(
  workbench: Workbench,
  tasks: readonly Task[],
): readonly (readonly [sheet: SheetParts, tasks: readonly Task[]])[] {
  const byName = new Map<string, Task[]>();
  for (const task of tasks) {
    const here = byName.get(task.sheet);
    if (here) here.push(task);
    else byName.set(task.sheet, [task]);
  }
  return [...byName].map(([name, here]) => [sheetNamed(workbench, name), here] as const);
}

/** @throws UnusableInput for what is no range */
export function rangeNamed(text: string): CellRange {
  const range = parseRange(text);
  if (!range) throw noRange(text);
  return range;
}

/** The tables of a sheet whose parts can be read; the others are none that anything can be done with. */
export function soundTables({ pkg }: Workbench, sheet: SheetParts): readonly TablePart[] {
  return tableParts(pkg, sheet).flatMap((part) => readSound(pkg, part) ?? []);
}

/** What the sheets of a workbook hold. */
export function readGrids({ pkg, reader }: Workbench): readonly SheetGrid[] {
  const worksheets = new Set(relatedParts(pkg, pkg.mainPart, "worksheet"));
  return reader.sheets
    .filter(({ part }) => worksheets.has(part))
    .map((sheet) => readSheetWithUncalculated(sheet, reader.sheetIndex(sheet.part), reader.context()));
}

/** The tables of a workbook that can be relied on, with their rows. */
export const readTables = (workbench: Workbench): readonly SheetTable[] =>
  workbench.reader.sheets.flatMap((sheet) =>
    soundTables(workbench, sheet).map((table) =>
      readTable(table, sheet, workbench.reader.sheetIndex(sheet.part), workbench.reader.context()),
    ),
  );

/** Names of the parts of a sheet's tables, as they are now. */
export const tableParts = (pkg: Package, { part }: SheetParts): readonly string[] =>
  relatedParts(pkg, part, "table").filter((table) => pkg.has(table));

/** A table as its part describes it; undefined when that contradicts itself. */
export function readSound(pkg: Package, part: string): TablePart | undefined {
  try {
    return readTablePart(pkg.text(part), part);
  } catch (error) {
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}

/** @throws UnusableInput when the workbook has no such table */
export function tableNamed(
  workbench: Workbench,
  name: string,
): { readonly sheet: SheetParts; readonly table: TablePart } {
  const names: string[] = [];
  for (const sheet of workbench.reader.sheets) {
    const tables = soundTables(workbench, sheet);
    const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
    names.push(...tables.map((each) => each.name));
  }
  throw noTable(name, names);
}

/** A table of ours on its sheet, by the headers that stand there now. */
export interface TableAtHand {
  readonly name: TableName;
  readonly sheet: SheetParts;
  readonly index: SheetIndex;
  readonly range: CellRange;
  readonly headers: readonly string[];
  readonly language: Language;
  /** Key of a column to its column on the sheet, counted from 1. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Look at a range as one of our tables. */
export function tableAt(workbench: Workbench, name: TableName, sheetName: string, rangeText: string): TableAtHand {
  const sheet = sheetNamed(workbench, sheetName);
  const range = rangeNamed(rangeText);
  const index = workbench.reader.sheetIndex(sheet.part);
  const context = workbench.reader.context();
  const cells = new Map(index.rows.get(range.firstRow)?.cells.map((cell) => [cell.column, cell]));
  const headers = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, at) => {
    const cell = cells.get(range.firstColumn + at);
    return cell ? toText(cellValue(cell, context)) : "";
  });
  const at = columnsAmong(headers, TABLES[name]);
  const columns = Object.fromEntries(Object.entries(at).map(([key, place]) => [key, range.firstColumn + place]));
  return { name, sheet, index, range, headers, language: languageAmong(headers, TABLES[name]), columns };
}
